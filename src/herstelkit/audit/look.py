"""How text in a Word file looks: its size, colour, ground and language, worked out.

Properties come from the run, its style, the style of the paragraph, that of the table
and the defaults, in that order. Colours and sizes are those of the file; what Word
chooses itself (``auto``) is None.
"""

from collections.abc import Iterator, Sequence
from typing import Final, Self

from attrs import define, field, frozen

from herstelkit.audit.colour import WHITE, is_colour
from herstelkit.audit.package import Package
from herstelkit.audit.theme import Theme
from herstelkit.audit.xml import Element, above, child, every, is_on, number, q, val

_BODY_SIZE: Final = 20
"""Half points that Word takes where a file gives no size at all."""
_HEADINGS: Final = 9
_CONDITIONS: Final = (
    ("firstRow", "firstRow", 0x20),
    ("lastRow", "lastRow", 0x40),
    ("firstColumn", "firstCol", 0x80),
)
"""Parts of a table: named in its look, named in its style, and their bit."""


@frozen
class Look:
    """What a run looks like."""

    size: int
    """Half points."""
    bold: bool
    colour: str | None
    language: str | None


@define
class Styles:
    """The styles of a Word file."""

    by_id: dict[str, Element]
    default: Element | None
    """The style of paragraphs that name none."""
    defaults: Element | None
    """Properties of runs that no style gives."""
    theme: Theme
    _inherited: dict[tuple[Element, str], tuple[Element, ...]] = field(
        init=False, factory=dict
    )
    """What a style and those it is based on say: asked for every run of a file."""

    @classmethod
    def of(cls, package: Package) -> Self:
        """Read the styles of a file; there may be none."""
        root = next((r for _, r in package.of_type(".styles")), None)
        styles = [] if root is None else [*every(root, "w:style")]
        normal = (s for s in styles if val(s, "w:type") == "paragraph")
        return cls(
            by_id={val(style, "w:styleId") or "": style for style in styles},
            default=next((s for s in normal if val(s, "w:default") == "1"), None),
            defaults=child(root, "w:docDefaults/w:rPrDefault/w:rPr"),
            theme=Theme.of(package, package.main[0] if package.main else ""),
        )

    def chain(self, style: Element | None) -> Iterator[Element]:
        """Yield a style and those it is based on, without going round in circles."""
        seen: list[Element] = []
        while style is not None and all(style is not one for one in seen):
            seen.append(style)
            yield style
            style = self.by_id.get(val(child(style, "w:basedOn")) or "")

    def inherited(self, style: Element | None, path: str) -> tuple[Element, ...]:
        """Return what a style and those it is based on have at a path, nearest first.

        The path is one of theirs: ``w:rPr``, ``w:pPr``, ``w:rPr/w:shd``.
        """
        if style is None:
            return ()
        if (style, path) not in self._inherited:
            found = (child(one, path) for one in self.chain(style))
            there = tuple(one for one in found if one is not None)
            self._inherited[style, path] = there
        return self._inherited[style, path]

    def of_paragraph(self, paragraph: Element) -> Element | None:
        """Return the style of a paragraph."""
        named = val(child(paragraph, "w:pPr/w:pStyle"))
        return self.by_id.get(named or "", self.default)

    def level(self, paragraph: Element) -> int:
        """Return the level of a heading, 1 for the highest, or 0 for other text."""
        level = number(self._setting(paragraph, "w:outlineLvl"), _HEADINGS)
        return level + 1 if 0 <= level < _HEADINGS else 0

    def list_of(self, paragraph: Element) -> tuple[str, int] | None:
        """Return the id of the list of a paragraph and its level there, from 0."""
        ident = self._setting(paragraph, "w:numPr/w:numId")
        level = number(self._setting(paragraph, "w:numPr/w:ilvl"))
        return (ident, level) if ident and ident != "0" else None

    def _setting(self, paragraph: Element, path: str) -> str | None:
        """Return the nearest value of a property of a paragraph."""
        own = child(paragraph, f"w:pPr/{path}")
        if own is not None:
            return val(own)
        style = self.of_paragraph(paragraph)
        return next(map(val, self.inherited(style, f"w:pPr/{path}")), None)

    def _paragraph_properties(self, paragraph: Element) -> Iterator[Element | None]:
        yield child(paragraph, "w:pPr")
        yield from self.inherited(self.of_paragraph(paragraph), "w:pPr")

    def body_size(self) -> int:
        """Return the size of running text, in half points."""
        sources = [child(style, "w:rPr") for style in self.chain(self.default)]
        return _size([*sources, self.defaults])

    def look(self, run: Element) -> Look:
        """Return what a run looks like."""
        sources = [one for one in self._sources(run) if one is not None]
        colour = val(_first(sources, "w:color"))
        return Look(
            size=_size(sources),
            bold=is_on(_first(sources, "w:b")),
            colour=colour if is_colour(colour) else None,
            language=val(_first(sources, "w:lang")),
        )

    def _sources(self, run: Element) -> Iterator[Element | None]:
        """Yield the properties that hold for a run, the nearest first."""
        yield child(run, "w:rPr")
        named = val(child(run, "w:rPr/w:rStyle"))
        yield from self.inherited(self.by_id.get(named or ""), "w:rPr")
        paragraph = above(run, "w:p")
        if paragraph is not None:
            yield from self.inherited(self.of_paragraph(paragraph), "w:rPr")
        for part in self._table_parts(run):
            yield child(part, "w:rPr")
        yield self.defaults

    def ground(self, run: Element) -> str | None:
        """Return the colour behind a run; None where that cannot be said."""
        for fill in self._fills(run):
            if fill is not None:
                return fill if is_colour(fill) else None
        return WHITE

    def _fills(self, run: Element) -> Iterator[str | None]:
        if child(run, "w:rPr/w:highlight") is not None:
            yield "unknown"
        yield _fill(child(run, "w:rPr/w:shd"))
        named = val(child(run, "w:rPr/w:rStyle"))
        style = self.by_id.get(named or "")
        yield from map(_fill, self.inherited(style, "w:rPr/w:shd"))
        paragraph = above(run, "w:p")
        if paragraph is not None:
            for properties in self._paragraph_properties(paragraph):
                yield _fill(child(properties, "w:shd"))
        shape = above(run, "wps:wsp")
        if shape is not None:
            yield self.theme.fill(child(shape, "wps:spPr"))
        for cell in run.iterancestors(q("w:tc")):
            yield _fill(child(cell, "w:tcPr/w:shd"))
            for part in self._parts_of(cell):
                yield _fill(child(part, "w:tcPr/w:shd"))
                yield _fill(child(part, "w:tblPr/w:shd"))
        background = child(run.getroottree().getroot(), "w:background")
        yield val(background, "w:color")

    def _table_parts(self, run: Element) -> Iterator[Element]:
        for cell in run.iterancestors(q("w:tc")):
            yield from self._parts_of(cell)

    def _parts_of(self, cell: Element) -> Iterator[Element]:
        """Yield what the style of a table says of a cell, its special parts first."""
        table = above(cell, "w:tbl")
        named = val(child(table, "w:tblPr/w:tblStyle"))
        styles = [*self.chain(self.by_id.get(named or ""))]
        for style in styles:
            for part in style.findall(q("w:tblStylePr")):
                if table is not None and val(part, "w:type") in _marks(table, cell):
                    yield part
        yield from styles


def _marks(table: Element, cell: Element) -> set[str]:
    """Return which special parts of its table a cell belongs to."""
    look = child(table, "w:tblPr/w:tblLook")
    bits = _bits(val(look))
    row = above(cell, "w:tr")
    if row is None:
        return set()
    places = {
        "firstRow": next(row.itersiblings(q("w:tr"), preceding=True), None) is None,
        "lastRow": next(row.itersiblings(q("w:tr")), None) is None,
        "firstColumn": row.find(q("w:tc")) is cell,
    }
    return {
        part
        for name, part, bit in _CONDITIONS
        if places[name] and (val(look, f"w:{name}") == "1" or bits & bit)
    }


def _bits(value: str | None) -> int:
    try:
        return int(value or "0", 16)
    except ValueError:
        return 0


def _first(sources: list[Element], name: str) -> Element | None:
    found = (source.find(q(name)) for source in sources)
    return next((one for one in found if one is not None), None)


def _size(sources: Sequence[Element | None]) -> int:
    size = val(_first([one for one in sources if one is not None], "w:sz"))
    return number(size, _BODY_SIZE)


def _fill(shading: Element | None) -> str | None:
    """Return the colour of a ground, or None where one sees through it."""
    if shading is None:
        return None
    colour = val(shading, "w:color" if val(shading) == "solid" else "w:fill")
    return None if colour in {None, "auto"} else colour
