"""The six recovery themes all have their place in a WRAP course."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import about
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import RECOVERY_THEMES


@rule(
    "HW009",
    "zes-thema’s",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1.3"),
    profiles=(WRAP,),
)
def six_themes(programme: Programme) -> Iterator[Found]:
    """De zes thema’s komen allemaal aan bod.

    Wat: Kijkt of leefstijl, leefomgeving, werk, zelfwaardering, negatieve gedachten en
    lotgenotencontact elk het onderwerp zijn van een onderdeel.

    Waarom: De thema’s verbinden de plannen met gewone dagen: het huis, het werk, de
    gedachten ’s nachts. Daar zit vaak wat iemand raakt, en ook wat helpt.

    Bron: SRW24 2.1.3 noemt deze zes. In 4.1.4 staat dat een groep een thema wegliet, en
    in 4.1.6 dat alle thema’s best veel is. Daarom is dit geen fout.

    Slecht: Een programma zonder iets over werk, betaald of onbetaald.

    Beter: Een kort onderdeel over werk, of een onderdeel over werk en leefstijl samen.

    Vals alarm: Een thema dat samen met iets anders in één onderdeel zit, telt mee, als
    ‘over’ het noemt. Een thema dat alleen op een werkblad staat, wordt wel gemeld.
    """
    for theme in RECOVERY_THEMES:
        if not about(programme.course, theme.id):
            yield Found(
                f"Het thema ‘{theme.label_nl}’ komt in geen bijeenkomst terug. Past er "
                "nog een kort onderdeel bij?",
                id=theme.id,
                field="over",
            )
