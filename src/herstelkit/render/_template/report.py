"""What a template for slides has, lacks, and makes hard to read."""

from collections.abc import Iterator, Mapping
from typing import Final

from pptx.presentation import Presentation

from herstelkit.blocks import Purpose
from herstelkit.colours import contrast
from herstelkit.render._pptx.layouts import KICKER, LAYOUT_NAMES, TIMING
from herstelkit.render._remark import Remark, finding
from herstelkit.render._template.canvas import LEAST, Canvas
from herstelkit.render._template.colour import P
from herstelkit.render._template.deck import canvases, font_of, readers, size_of
from herstelkit.render._template.find import Found, Way, find
from herstelkit.render._template.layout import Holder, LayoutReader
from herstelkit.render.palette import READABLE, USUAL

_WIDE: Final = 1.5
"""Least share of width and height of slides that suit a screen of today."""


def remarks(presentation: Presentation, slides: int) -> Iterator[Remark]:
    """Yield what there is to say; `slides` is how many the file came with."""
    known = readers(presentation)
    found = {purpose: find(purpose, known) for purpose in Purpose}
    layouts = canvases(presentation, USUAL.palette)
    yield from _general(presentation, slides)
    yield from _layouts(found)
    used = {one.reader.layout.name: one.reader for one in found.values()}
    for reader in used.values():
        yield from _texts(reader)
    yield from _edges(layouts)


def _general(presentation: Presentation, slides: int) -> Iterator[Remark]:
    width, height = size_of(presentation)
    share = width / height
    if share < _WIDE:
        yield finding(
            "De dia’s zijn bijna vierkant (4:3). Dat werkt; op een breed scherm "
            "blijven de zijkanten zwart"
        )
    else:
        yield Remark("De dia’s zijn breed, zoals de meeste schermen")
    yield Remark(f"Het lettertype is {font_of(presentation) or 'niet genoemd'}")
    if slides == 1:
        yield Remark("De dia die erin staat, laten we weg")
    elif slides:
        yield Remark(f"De {slides} dia’s die erin staan, laten we weg")


def _layouts(found: Mapping[Purpose, Found]) -> Iterator[Remark]:
    """Yield a sentence for each layout that serves, with all that it serves for."""
    groups: dict[tuple[Way, str], list[str]] = {}
    for purpose, one in found.items():
        key = one.way, one.reader.layout.name
        groups.setdefault(key, []).append(f"‘{LAYOUT_NAMES[purpose]}’")
    for (way, name), wanted in groups.items():
        yield _told(way, name, ", ".join(wanted))


def _told(way: Way, name: str, wanted: str) -> Remark:
    match way:
        case Way.OURS:
            return Remark(f"{wanted} is er, onder die naam")
        case Way.KNOWN:
            return Remark(f"Voor {wanted} nemen we ‘{name}’")
        case Way.PLACES:
            return finding(
                f"Voor {wanted} is er geen indeling met een naam die we kennen. "
                f"We nemen ‘{name}’, omdat daar een titel en een tekst in passen"
            )
        case Way.BARE:
            return finding(
                f"Voor {wanted} is er geen indeling met plaats voor een titel en "
                f"een tekst. We zetten zelf tekstvakken op ‘{name}’"
            )


def _texts(reader: LayoutReader) -> Iterator[Remark]:
    ours = {KICKER, TIMING}
    bodies = [holder for holder in reader.bodies if holder.index not in ours]
    for what, holder in [("titel", h) for h in reader.titles[:1]] + [
        ("tekst", h) for h in bodies[:1]
    ]:
        place = f"De {what} op ‘{reader.layout.name}’"
        yield from _contrast(reader, holder, place)
        if holder.size < LEAST:
            yield finding(
                f"{place} heeft letters van {holder.size:g} punten. "
                f"Achter in de zaal leest dat niet; wij maken er {LEAST} van"
            )


def _contrast(reader: LayoutReader, holder: Holder, place: str) -> Iterator[Remark]:
    grounds = reader.grounds(holder.inner, holder)
    if grounds is None:
        yield finding(f"{place} staat op een foto. Kijk zelf of je het goed leest")
    elif holder.colour is None:
        yield finding(f"{place} heeft een kleur die we niet kennen; wij kiezen er een")
    else:
        ratio = min(contrast(holder.colour, ground) for ground in grounds)
        if ratio < READABLE:
            shown = f"{ratio:.1f}".replace(".", ",")
            yield finding(
                f"{place} valt te weinig op (contrast {shown}, minstens 4,5). "
                "Wij nemen daar een kleur die je wel leest"
            )


def _edges(layouts: Mapping[Purpose, Canvas]) -> Iterator[Remark]:
    named = {
        canvas.reader.layout.name: canvas
        for purpose, canvas in layouts.items()
        if purpose is not Purpose.TITLE
    }
    for name, canvas in named.items():
        if canvas.footer is None:
            yield finding(f"‘{name}’ heeft geen plaats voor een voettekst")
        if canvas.number is None:
            yield finding(f"‘{name}’ heeft geen plaats voor het nummer van de dia")
    pages = [page for c in layouts.values() for page in (c.reader.layout.element,)]
    masters = [c.reader.layout.slide_master.element for c in layouts.values()]
    if any(next(page.iter(f"{P}pic"), None) is not None for page in pages + masters):
        yield Remark("Er staat een afbeelding in; een eigen logo zetten we er niet bij")
