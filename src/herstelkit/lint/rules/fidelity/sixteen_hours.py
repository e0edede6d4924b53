"""The meetings of a WRAP group take sixteen hours or more."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_HOUR: Final = 60
_HOURS: Final = 16


@rule(
    "HW007",
    "zestien-uur",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="NREPP"),
    profiles=(WRAP,),
)
def sixteen_hours(programme: Programme) -> Iterator[Found]:
    """De bijeenkomsten duren samen minstens zestien uur.

    Wat: Telt de minuten van alle bijeenkomsten die jullie houden op, met de pauzes
    erbij. Andere aantallen of lengtes mogen, als het samen genoeg is.

    Waarom: Zestien uur is de ondergrens om alles langs te laten komen én de groep aan
    het woord te laten. Wordt het korter, dan sneuvelt de uitwisseling het eerst.

    Bron: NREPP, een Amerikaans overzicht van onderzochte programma’s: een kortere of
    langere vorm kan, als alles in minstens zestien uur aan bod komt. SRW24 2.1 noemt
    acht keer ongeveer tweeënhalf uur, dat is twintig uur.

    Slecht: Acht bijeenkomsten van anderhalf uur.

    Beter: Acht keer tweeënhalf uur, of tien keer honderd minuten.

    Vals alarm: Twee lange dagen van acht uur zijn samen zestien uur, en worden niet
    gemeld. Tijd die mensen thuis aan hun plan besteden, tellen we niet mee.
    """
    minutes = sum(session.minutes for session in programme.course.sessions)
    if minutes < _HOURS * _HOUR:
        yield Found(
            f"De bijeenkomsten duren samen {_written(minutes)}. Voor een hele WRAP is "
            "zestien uur de ondergrens. Maak ze langer, of kies er een bij.",
            field="duur",
        )


def _written(minutes: int) -> str:
    hours, rest = divmod(minutes, _HOUR)
    return f"{hours} uur en {rest} minuten" if rest else f"{hours} uur"
