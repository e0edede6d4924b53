"""A course without homework sets none, not even by the way."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import prose
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Audience, Group, Programme
from herstelkit.lint.wording import Hit, Term, WordList
from herstelkit.sources import Source

_SOURCE: Final = Source(key="HOZ12", section="6.2 en 9.1")
_HOME: Final = WordList(
    title="Huiswerk",
    source=_SOURCE,
    why="Wat je thuis moet doen, maakt komen moeilijker.",
    terms=(
        Term(
            forms=(
                "huiswerk",
                "huiswerkopdracht*",
                "thuisopdracht*",
                "leeswerk",
                "maak … thuis af",
                "maak dit thuis",
                "doe dit thuis",
                "doe … thuis",
                "oefen … thuis",
                "thuis oefen*",
                "thuis verder oefen*",
                "schrijf … thuis",
                "lees … thuis",
                "vul … thuis in",
                "thuis … invullen",
                "neem … ingevuld mee",
                "voor de volgende keer … lees",
                "voor de volgende keer … maak",
                "voor de volgende keer … schrijf",
                "voor de volgende keer … bedenk",
                "tot de volgende keer … doe",
                "tot de volgende keer … oefen",
            ),
        ),
    ),
)
_HEARD: Final = {Audience.SPOKEN, Audience.PARTICIPANT, Audience.OUTWARD}


@rule("HC024", "huiswerk", Severity.WARNING, Stage.COURSE, Stage.RUN, source=_SOURCE)
def homework_set(subject: Programme | Group) -> Iterator[Found]:
    """Waar geen huiswerk is, geeft ook geen tekst het op.

    Wat: Zoekt in alles wat deelnemers lezen en horen naar huiswerk, ook in jullie
    voorwoord, bij een cursus waarvan de bron zegt dat het er niet is.

    Waarom: Juist voor wie slechte herinneringen heeft aan school, is het fijn dat er
    niets hoeft. Wie niets af heeft, blijft de volgende keer anders weg.

    Bron: HOZ12 6.2 zegt dat Begin maken met herstel geen huiswerk en geen leeswerk
    heeft, HOZ12 9.1 zegt hetzelfde van Begin maken met empowerment.

    Slecht: “Maak dit blad thuis af.”

    Beter: “Hier kun je vandaag op schrijven. Meenemen mag.”

    Vals alarm: “Er is geen huiswerk” is goed, en wordt niet gemeld. Wat alleen de
    begeleiders lezen, telt niet mee. Ook niet wat iemand tussen aanhalingstekens zegt,
    en een los woord in een opsomming: die kan ook zeggen wat er allemaal niet is.
    """
    if subject.course.published.homework is not False:
        return
    all_heard = heard(subject.texts)
    for place, _ in _HOME.near(all_heard.words):
        text = all_heard.texts[place]
        hit = _HOME.first(text.text) if text.audience in _HEARD else None
        if hit is not None and not _is_bare(text.text, hit):
            yield text.found(
                f"Deze cursus heeft geen huiswerk, maar hier staat ‘{hit.words}’. "
                "Laat het weg, of maak er iets van voor tijdens de bijeenkomst."
            )


def _is_bare(text: str, hit: Hit) -> bool:
    """Tell whether the words stand alone, as one of a list: “- huiswerk”."""
    return hit.words.lower() in prose(text).low.splitlines()
