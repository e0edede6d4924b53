"""The notice names the marks, their owner, and that this is not official."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.primitives import listed
from herstelkit.sources import Source

_MARKS: Final = {
    "wrap®": "het merk WRAP®",
    "wellness recovery action plan": "de volle naam Wellness Recovery Action Plan®",
    "advocates for human potential": "de eigenaar (Advocates for Human Potential)",
}
_NOT_OFFICIAL: Final = ("geen officieel", "niet officieel", "geen officiële")


@rule(
    "HW025",
    "merkvermelding",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="AHP"),
    profiles=(WRAP,),
)
def notice_of_marks(programme: Programme) -> Iterator[Found]:
    """De vermelding noemt de merken, de eigenaar en dat dit niet officieel is.

    Wat: Zoekt in de vermelding, die op elk document staat, naar de twee merknamen, de
    eigenaar en de zin dat dit geen officieel materiaal is.

    Waarom: Mensen moeten weten wat ze in handen hebben. Zonder deze regel lijkt ons
    voorstel op de werkmap van de methode, en die is van anderen.

    Bron: De eigenaar van de merken noemt ze zo op zijn eigen website (AHP). Hoe je ze
    vermeldt, heeft niemand voorgeschreven; deze vorm is ons eigen voorstel.

    Slecht: “Materiaal voor WRAP-groepen.”

    Beter: De twee namen met ®, van wie ze zijn, en dat dit geen officieel
    WRAP-materiaal is.

    Vals alarm: Wie met een licentie werkt en dat in de vermelding zegt, hoeft niet te
    schrijven dat het niet officieel is. De merken noemen blijft wel nodig.
    """
    notice = " ".join(programme.course.notice.lower().split())
    missing = [name for words, name in _MARKS.items() if words not in notice]
    if "licentie" not in notice and not any(w in notice for w in _NOT_OFFICIAL):
        missing.append("dat dit geen officieel materiaal is")
    if missing:
        yield Found(
            f"In de vermelding ontbreekt nog: {listed(missing)}. Zet het erbij; de "
            "vermelding komt op alles wat je afdrukt.",
            field="vermelding",
            file="methode.toml",
        )
