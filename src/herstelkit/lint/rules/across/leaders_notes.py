"""What participants get holds no words that are only for leaders."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from herstelkit.blocks.outline import Kind, Line
from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackFile, PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.primitives import counted
from herstelkit.sources import Source

if TYPE_CHECKING:
    from herstelkit.courses import Course

_LABELS: Final = (
    "voor de begeleider",
    "voor de begeleiders",
    "alleen voor begeleiders",
    "notitie voor de begeleider",
    "aantekening voor de begeleider",
    "waar je op kunt letten",
    "dit leg je klaar",
    "jouw eigen voorbeeld",
    "kleine voorbeelden om je eigen verhaal te vinden",
)
"""How our own texts for leaders begin, and those that people write."""
_THEIRS: Final = frozenset({Kind.SPOKEN, Kind.ASIDE})
_SHORTEST: Final = 40
"""Letters from which a text is no chance any more when it stands in two files."""
_MESSAGE: Final = (
    "In dit bestand voor deelnemers {stand} voor de begeleiders. "
    "Haal dat weg voor je het uitdeelt; in het draaiboek blijft het staan."
)


@rule(
    "HX006",
    "aantekeningen-bij-deelnemers",
    Severity.ERROR,
    Stage.PACK,
    source=Source(key="SRW24", section="2.2.1"),
)
def leaders_notes(pack: PackView) -> Iterator[Found]:
    """In wat deelnemers krijgen, staat niets dat alleen voor begeleiders is.

    Wat: Zoekt in werkmap, werkbladen, folders en brieven naar aandachtspunten, dingen
    om klaar te leggen, gesproken tekst en kopjes als ‘Voor de begeleider’.

    Waarom: Aandachtspunten gaan over wat er in een groep kan gebeuren. Wie ze op een
    werkblad leest, voelt zich bekeken. Dat past niet bij begeleiders als gelijken.

    Bron: SRW24 2.2.1 (begeleiders staan naast de deelnemers). Dat dit ook voor papier
    geldt, is ons eigen voorstel.

    Slecht: Op een werkblad: ‘Waar je op kunt letten: iemand kan stilvallen.’

    Beter: Die zin alleen in het draaiboek.

    Vals alarm: Een werkvorm die in draaiboek en werkmap staat, wordt niet gemeld. Een
    werkblad voor mensen die zelf begeleider worden, met het kopje ‘Voor de begeleider’,
    wel.
    """
    ours = _for_leaders(pack.course)
    for file in pack.files:
        if file.goes_out:
            yield from _remark(file, [one for one in _lines(file) if _told(one, ours)])


def _lines(file: PackFile) -> Iterator[Line]:
    return (line for line in file.outline.lines if line.kind is not Kind.ROOM)


def _remark(file: PackFile, found: list[Line]) -> Iterator[Found]:
    if found:
        much = counted(len(found), "stukje tekst", "stukjes tekst")
        stand = f"{'staat' if len(found) == 1 else 'staan'} {much}"
        yield file.found(_MESSAGE.format(stand=stand), found[0].spot)


def _told(line: Line, ours: frozenset[str]) -> bool:
    if line.kind in _THEIRS:
        return True
    text = _plain(line.text)
    return text in ours or text.startswith(_LABELS)


def _for_leaders(course: "Course | None") -> frozenset[str]:
    """Return the texts of a course that only leaders are meant to read."""
    if course is None:
        return frozenset()
    return frozenset(text for text in _texts(course) if len(text) >= _SHORTEST)


def _texts(course: "Course") -> Iterator[str]:
    for component in course.components:
        yield from map(_plain, (component.goal, *component.attention))
        for step in component.steps:
            yield from map(_plain, step.say.split("\n\n"))


def _plain(text: str) -> str:
    return " ".join(text.replace("**", "").split()).casefold()
