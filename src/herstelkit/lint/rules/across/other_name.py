"""Guide, deck, workbook and sheets call the same thing by the same name."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from herstelkit.blocks.outline import Kind
from herstelkit.findings import Severity
from herstelkit.lint.language import shortened
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import PackFile, PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.sources import Source

_MEETING: Final = (
    "{label} heet hier ‘{name}’, en elders in het pakket ‘{usual}’. "
    "Kies één naam; dan weet iedereen dat het over hetzelfde gaat."
)
_THIS: Final = "Deze bijeenkomst"
_SHEET: Final = (
    "Dit blad heet in het draaiboek en de werkmap ‘{usual}’, en die naam staat er niet "
    "meer op. Zet hem erbij, dan vindt iedereen het blad terug."
)


@rule(
    "HX005",
    "zelfde-namen",
    Severity.WARNING,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def other_name(pack: PackView) -> Iterator[Found]:
    """Bijeenkomsten en bladen heten overal in het pakket hetzelfde.

    Wat: Vergelijkt de namen van bijeenkomsten in draaiboek, presentaties en werkmap, en
    de naam op een los werkblad met die in de cursus.

    Waarom: Een deelnemer die ‘Bijeenkomst 3: Steun’ in de map heeft en op het scherm
    ‘Bijeenkomst 3: Mijn netwerk’ ziet, twijfelt of de goede bladzijde openligt.

    Bron: Ons eigen voorstel: één ding, één naam.

    Slecht: Een nieuwe titel op de eerste dia, en de oude in het draaiboek.

    Beter: De titel in allebei aanpassen.

    Vals alarm: Andere hoofdletters of spaties tellen niet. Wie alleen het nummer noemt,
    ook niet. In een gebouwd pakket vergelijken wij met de namen waarmee het
    gebouwd is. Een dia die met opzet een speelse titel heeft, wordt wel
    gemeld.
    """
    usual = _usual(pack)
    titles = {_plain(name) for name in usual.values()}
    for file in pack.files:
        yield from _opening(file, usual, pack.names)
        for line in file.outline.headings:
            label, colon, name = line.text.partition(": ")
            wanted = usual.get(_plain(label), "") if colon else ""
            if wanted and _plain(name) not in titles:
                yield file.found(_message(label, name, wanted), line.spot)
        yield from _sheet(file, pack.names)


def _message(label: str, name: str, usual: str) -> str:
    return _MEETING.format(label=label, name=shortened(name), usual=shortened(usual))


def _usual(pack: PackView) -> dict[str, str]:
    """Return what each meeting is called, by its label.

    An older manifest does not say; then the title of each presentation does, which
    hardly anybody changes with its first slide.
    """
    if pack.names.meetings:
        return {_plain(label): name for label, name in pack.names.meetings.items()}
    names = (file.outline.title.partition(": ") for file in pack.files if file.is_deck)
    return {_plain(label): name for label, colon, name in names if colon}


def _opening(file: PackFile, usual: Mapping[str, str], names: Names) -> Iterator[Found]:
    """Look at the first slide of a deck, which says what the meeting is called."""
    for slide in file.outline.slides[:1]:
        label, _, name = slide.title.partition(": ")
        built = "" if names.meetings else file.outline.title
        known = {*map(_plain, (*usual, *usual.values(), built, built.split(": ")[-1]))}
        if {_plain(slide.title), _plain(name or label)} & (known - {""}):
            continue
        place = _of_path(file.path)  # a single meeting has no number there
        by_path = usual.get(place) or usual.get(f"{place} 1", built)
        if wanted := usual.get(_plain(label), by_path):
            yield file.found(_message(_THIS, slide.title, wanted), slide.spot)


def _of_path(path: str) -> str:
    """Return ``bijeenkomst 3`` for ``presentaties/bijeenkomst-03.pptx``."""
    return PurePosixPath(path).stem.replace("-0", "-").replace("-", " ")


def _sheet(file: PackFile, names: Names) -> Iterator[Found]:
    ours = file.folder.startswith("werkbladen") and not file.outline.filled
    usual = names.sheets.get(PurePosixPath(file.path).stem.partition("-")[2], "")
    if ours and usual and _plain(usual) not in _titles(file):
        yield file.found(_SHEET.format(usual=shortened(usual)))


def _titles(file: PackFile) -> set[str]:
    if not file.changed:
        return {_plain(file.outline.title)}
    return {
        _plain(line.text) for line in file.outline.lines if line.kind is not Kind.ROOM
    }


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
