"""Dutch where Dutch can."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import (
    GROUP,
    Subject,
    is_explained,
    own_names,
    remarks,
    said,
)
from herstelkit.sources import Source


@rule(
    "HL010",
    "engels-woord",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="SRW24", section="3.3.2"),
)
def english(subject: Subject) -> Iterator[Found]:
    """Wat in het Nederlands kan, staat er in het Nederlands.

    Wat: Zoekt Engelse woorden waar een gewoon Nederlands woord voor is, in alles
    wat de groep leest of hoort. De lijst is ‘engels’.

    Waarom: Niet iedereen kent deze woorden, en bijna niemand vraagt wat ze
    betekenen. Met een gewoon woord doet iedereen meteen mee.

    Bron: SRW24 3.3.2 beschrijft dat een Engelse naam mensen laat denken dat iets te
    moeilijk voor hen is. De lijst is van ons.

    Slecht: “Pak je tools erbij en geef elkaar feedback.”

    Beter: “Kijk in je gereedschapskoffer, en vertel wat je bij de ander zag.”

    Vals alarm: Niet gemeld worden de naam van de cursus of van een thema, de
    volledige naam van WRAP, en een woord dat in dezelfde tekst of hetzelfde
    onderdeel wordt uitgelegd. Ten onrechte gemeld wordt de titel van een Engels
    boek of lied zonder aanhalingstekens.
    """
    names = own_names(subject)
    found = [
        *said(subject, "engels", GROUP, lambda one: one.hit.words.lower() in names)
    ]
    explained = {
        (one.text.id, one.hit.words.lower()) for one in found if is_explained(one)
    }
    return remarks(
        (one for one in found if (one.text.id, one.hit.words.lower()) not in explained),
        lambda one: f"‘{one.words}’ is Engels.{one.instead}",
    )
