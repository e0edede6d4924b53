"""Where texts go on a slide in somebody else's layout, and how they stay readable."""

from typing import Final

from attrs import evolve, frozen

from herstelkit.colours import contrast
from herstelkit.render._figure.drawing import Box
from herstelkit.render._pptx import layouts as agreed
from herstelkit.render._pptx.layouts import Slot
from herstelkit.render._template.find import Found, Way
from herstelkit.render._template.layout import Holder, LayoutReader
from herstelkit.render.palette import READABLE, Palette

LEAST: Final = 24
"""Points: letters of titles and texts on a slide are at least as large."""
_TITLE_SIZE: Final = 36
_BODY_SIZE: Final = 28
_LARGEST: Final = 40
"""Points: running text in larger letters would leave no room for any."""
_EDGE: Final = 0.06
_LOWEST: Final = 0.93
_GAP: Final = 12


@frozen(kw_only=True)
class Spot:
    """A place for text: a placeholder of the layout, or a box of our own.

    `colour` and `size` are None where those of the layout will do; `panel` is the fill
    of a box where what lies behind is not to be trusted.
    """

    mark: str = ""
    box: Box
    slot: Slot
    moved: bool = True
    colour: str | None = None
    size: float | None = None
    bullets: bool = False
    panel: str | None = None
    plain: bool = False
    """Follows nothing of the layout."""
    exact: bool = False
    """Letters that do not fit are made smaller by us, not by the program."""

    def within(self, slot: Slot) -> "Spot":
        """Return the spot with its text elsewhere."""
        old = self.slot
        box = Box(
            self.box.left + slot.left - old.left,
            self.box.top + slot.top - old.top,
            self.box.width + slot.width - old.width,
            self.box.height + slot.height - old.height,
        )
        return evolve(self, box=box, slot=slot, moved=True)


@frozen(kw_only=True)
class Canvas:
    """A layout with a spot for each text that a slide can have."""

    part: str
    """The name of the layout part."""
    reader: LayoutReader
    width: float
    height: float
    title: Spot
    body: Spot
    footer: Spot | None
    number: Spot | None
    kicker: Spot | None
    timing: Spot | None
    limit: float | None = None
    """How far down a text may come, where that is not said by the layout."""

    @property
    def lowest(self) -> float:
        """Return how far down a text may come."""
        if self.limit is not None:
            return self.limit
        edges = [spot.box.top for spot in (self.footer, self.number) if spot]
        if self.title.box.top > self.body.box.top:
            edges.append(self.title.box.top)
        below = [top for top in edges if top > self.height / 3]
        return min([self.height * _LOWEST, *(top - _GAP / 2 for top in below)])


def canvas(found: Found, width: float, height: float, palette: Palette) -> Canvas:
    """Return what a layout offers on slides of a size in points."""
    reader = found.reader
    page = Box(0, 0, width, height)
    title = _title(reader, page, palette)
    ours = found.way is Way.OURS
    small = {holder.index: holder for holder in reader.of_kind("body")} if ours else {}
    return Canvas(
        part=reader.layout.part.partname.membername,
        reader=reader,
        width=width,
        height=height,
        title=title,
        body=_body(reader, page, title, palette),
        footer=_small(reader, reader.of_kind("ftr"), page, palette),
        number=_small(reader, reader.of_kind("sldNum"), page, palette),
        kicker=_small(reader, _one(small, agreed.KICKER), page, palette),
        timing=_small(reader, _one(small, agreed.TIMING), page, palette),
    )


def _one(holders: dict[int, Holder], index: int) -> list[Holder]:
    return [holders[index]] if index in holders else []


def _title(reader: LayoutReader, page: Box, palette: Palette) -> Spot:
    chief = (palette.deep, palette.ink, palette.paper)
    for holder in reader.titles:
        fits = holder.box.width > 0.3 * page.width and holder.inner.height >= LEAST
        if fits and _inside(holder.box, page):
            return _spot(reader, holder, chief)
    edge = _EDGE * page.width
    box = Box(edge, _EDGE * page.height, page.width - 2 * edge, 0.17 * page.height)
    mark = _mark(reader.titles[0]) if reader.titles else '<p:ph type="title"/>'
    return evolve(_own(reader, box, chief, _TITLE_SIZE, bold=True), mark=mark)


def _body(reader: LayoutReader, page: Box, title: Spot, palette: Palette) -> Spot:
    colours = (palette.ink, palette.paper)
    for holder in reader.bodies:
        if _roomy(holder.box, page) and not _overlap(holder.box, title.box):
            return _spot(reader, holder, colours)
    edge = _EDGE * page.width
    under = title.box.bottom < page.height * 0.6
    top = title.box.bottom + _GAP if under else edge
    bottom = page.height * (1 - _EDGE * 1.8) if under else title.box.top - _GAP
    box = Box(edge, top, page.width - 2 * edge, max(bottom - top, LEAST))
    spot = _own(reader, box, colours, _BODY_SIZE, bold=False)
    return evolve(spot, mark=_mark(reader.bodies[0])) if reader.bodies else spot


def wide(canvas: Canvas, spot: Spot) -> Spot:
    """Return a footer as wide as the slide allows: from the edge to the number."""
    number = canvas.number.box if canvas.number else None
    edge = _EDGE * canvas.width
    right = canvas.width - edge
    left = min(edge, spot.box.left)
    if number and number.left > canvas.width / 2:
        right = max(number.left - _GAP, spot.box.right)
    elif number:
        left = min(number.right + _GAP, spot.box.left)
    grown = right - left - spot.box.width
    start = spot.slot.left - spot.box.left + left
    return spot.within(evolve(spot.slot, left=start, width=spot.slot.width + grown))


def _small(
    reader: LayoutReader, holders: list[Holder], page: Box, palette: Palette
) -> Spot | None:
    for holder in holders:
        if _inside(holder.box, page):
            spot = _spot(reader, holder, (palette.ink, palette.paper), least=12)
            # Said outright: not every program looks up how a footer is set.
            colour = spot.colour or holder.colour
            return evolve(spot, colour=colour, size=spot.slot.first, exact=True)
    return None


def _spot(
    reader: LayoutReader,
    holder: Holder,
    colours: tuple[str, ...],
    least: float = LEAST,
) -> Spot:
    """Return a placeholder, its letters made readable where they are not."""
    grounds = reader.grounds(holder.inner, holder)
    colour = None
    if grounds is not None and not _reads(holder.colour, grounds):
        colour = best(colours, grounds)
    most = max(least, _LARGEST if holder.kind in {"body", "obj", None} else 60)
    size = min(max(holder.size, least), most)
    return Spot(
        mark=_mark(holder),
        box=holder.box,
        slot=_slot(holder.inner, size, bold=holder.bold),
        moved=False,
        colour=colour,
        size=size if size != holder.size else None,
        bullets=holder.bullets,
    )


def _own(
    reader: LayoutReader,
    box: Box,
    colours: tuple[str, ...],
    size: float,
    *,
    bold: bool,
) -> Spot:
    """Return a box of our own, with a ground of its own where that is needed."""
    grounds = reader.grounds(box)
    colour = best(colours, grounds) if grounds else colours[0]
    panel = None if _reads(colour, grounds or []) and grounds else "FFFFFF"
    inset = 8 if panel else 0
    inner = Box(
        box.left + inset,
        box.top + inset,
        max(box.width - 2 * inset, 1),
        max(box.height - inset, 1),
    )
    return Spot(
        box=box,
        slot=_slot(inner, size, bold=bold),
        colour=colours[0] if panel else colour,
        size=size,
        panel=panel,
        plain=True,
    )


def best(colours: tuple[str, ...], grounds: list[str]) -> str:
    """Return the first colour that can be read on all grounds, or the clearest."""
    for colour in colours:
        if _reads(colour, grounds):
            return colour
    return max(colours, key=lambda c: min(contrast(c, ground) for ground in grounds))


def _reads(colour: str | None, grounds: list[str]) -> bool:
    return colour is not None and all(
        contrast(colour, ground) >= READABLE for ground in grounds
    )


def _slot(inner: Box, size: float, *, bold: bool) -> Slot:
    return Slot(
        left=inner.left,
        top=inner.top,
        width=inner.width,
        height=inner.height,
        first=size,
        second=size,
        indent=size,
        before=size / 3,
        bold=bold,
    )


def _mark(holder: Holder) -> str:
    kind = f' type="{holder.kind}"' if holder.kind else ""
    index = f' idx="{holder.index}"' if holder.index else ""
    share = f' sz="{holder.share}"' if holder.share else ""
    return f"<p:ph{kind}{share}{index}/>"


def _inside(box: Box, page: Box) -> bool:
    return (
        box.left >= -1
        and box.top >= -1
        and box.right <= page.width + 1
        and box.bottom <= page.height + 1
    )


def _roomy(box: Box, page: Box) -> bool:
    large = box.width > 0.35 * page.width and box.height > 0.12 * page.height
    return large and _inside(box, page)


def _overlap(box: Box, other: Box) -> bool:
    across = min(box.right, other.right) - max(box.left, other.left)
    down = min(box.bottom, other.bottom) - max(box.top, other.top)
    return across > 0 and down > 0.25 * min(box.height, other.height)
