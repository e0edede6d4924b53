"""Small pieces of WordprocessingML: elements, runs, paragraphs, fields.

Everything is built straight from text, and the text arrives exactly as it was given.
Paragraphs and runs are copies of patterns: lxml copies a tree several times faster than
it puts one together.
"""

from collections.abc import Iterable, Sequence
from copy import copy
from functools import cache, lru_cache
from typing import Final, TypeAlias

from lxml import etree

from herstelkit.blocks import Inline
from herstelkit.render._docx_styles import Style

Element: TypeAlias = etree._Element  # noqa: SLF001  # lxml has no public name for it

_URI: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PREFIX: Final = {"w": _URI}
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_ORDER: Final = ("pStyle", "keepNext", "pageBreakBefore", "numPr", "spacing", "ind")
"""Order that the schema asks for the properties of a paragraph that we set."""
_LARGEST_ROOM: Final = 20
"""More lines than this may not fit on a page with their question."""


@cache
def name(tag: str) -> str:
    """Return the full name of a tag or attribute of WordprocessingML."""
    return f"{{{_URI}}}{tag}"


PARAGRAPH: Final = name("p")
NEW_PAGE: Final = name("pageBreakBefore")
_VALUE: Final = name("val")
KEEP_NEXT: Final = name("keepNext")
_RANKS: Final[dict[object, int]] = {name(tag): at for at, tag in enumerate(_ORDER)}


def element(tag: str, *children: Element, **attributes: object) -> Element:
    """Return ``<w:tag w:attribute="…">`` around `children`."""
    given = {name(key): str(value) for key, value in attributes.items()}
    made = etree.Element(name(tag), given, nsmap=_PREFIX)
    made.extend(children)
    return made


_KEEP: Final = element("keepNext")


def run(text: str, style: Style | None = None) -> Element:
    """Return a run of text, spaces and all, in a character style."""
    made = copy(_run(style))
    made[-1].text = text
    return made


@cache
def _run(style: Style | None) -> Element:
    letters = element("t")
    letters.set(_SPACE, "preserve")
    if style is None:
        return element("r", letters)
    return element("r", element("rPr", element("rStyle", val=style)), letters)


def runs(line: Inline) -> list[Element]:
    """Return the runs of a line, stressed ones in the style for that."""
    return [run(part.text, Style.STRONG if part.strong else None) for part in line]


def tab() -> Element:
    """Return a run that jumps to the next tab stop."""
    return element("r", element("tab"))


def field(code: str, result: str = "") -> list[Element]:
    """Return the runs of a field that shows `result` until Word works it out."""
    begin = element("fldChar", fldCharType="begin")
    instruction = element("instrText")
    instruction.text = f" {code} "
    instruction.set(_SPACE, "preserve")
    return [
        element("r", begin),
        element("r", instruction),
        element("r", element("fldChar", fldCharType="separate")),
        run(result),
        element("r", element("fldChar", fldCharType="end")),
    ]


def paragraph(style: Style, content: Iterable[Element] = ()) -> Element:
    """Return a paragraph in a style."""
    made = copy(_paragraph(style))
    made.extend(content)
    return made


@cache
def _paragraph(style: Style) -> Element:
    return element("p", element("pPr", element("pStyle", val=style)))


def style_of(target: Element) -> str:
    """Return the id of the style of a paragraph, which comes before all it is else."""
    return target[0][0].get(_VALUE, "")


def own_properties(target: Element) -> dict[object, Element]:
    """Return what a paragraph says of itself, its style among it, by full name."""
    return {one.tag: one for one in target[0]}


def _set_property(target: Element, added: Element) -> None:
    """Set a property in its place, over what was there."""
    properties, rank = target[0], _RANKS[added.tag]
    for place, old in enumerate(properties):
        if old.tag == added.tag:
            properties[place] = added
            return
        if _RANKS[old.tag] > rank:
            properties.insert(place, added)
            return
    properties.append(added)


def keep_with_next(target: Element) -> None:
    """Keep a paragraph on the page of the paragraph that follows."""
    _set_property(target, copy(_KEEP))


def start_page(target: Element) -> None:
    """Start a new page with a paragraph."""
    _set_property(target, element("pageBreakBefore"))


def number(target: Element, list_id: int) -> None:
    """Make a paragraph an item of a list."""
    _set_property(target, copy(_item(list_id)))


@lru_cache(maxsize=64)
def _item(list_id: int) -> Element:
    level = element("ilvl", val=0)
    return element("numPr", level, element("numId", val=list_id))


def leave_before(target: Element, twips: int) -> None:
    """Leave another amount of white above a paragraph than its style does."""
    _set_white(target, "before", twips)


def leave_after(target: Element, twips: int) -> None:
    """Leave another amount of white under a paragraph than its style does."""
    _set_white(target, "after", twips)


def _set_white(target: Element, side: str, twips: int) -> None:
    white = target[0].find(name("spacing"))
    if white is None:
        white = element("spacing")
        _set_property(target, white)
    white.set(name(side), str(twips))


def set_apart(target: Element) -> None:
    """Let a paragraph draw its own border, by a difference nobody sees.

    Word and LibreOffice draw one border round paragraphs that are set alike. What Word
    has for lines between them, LibreOffice loses when it saves.
    """
    _set_property(target, element("ind", right=1))


def keep_together(group: Sequence[Element]) -> None:
    """Keep paragraphs on one page, as far as they fit on one."""
    for member in group[:-1]:
        keep_with_next(member)


def kept_lines(count: int) -> list[bool]:
    """Tell of each line to write on whether it stays on the page of the next.

    All do, of very many only the first and last three. Where an estimate is a line
    short, a whole question moves on: that leaves white, but no page with one line.
    """
    if count <= _LARGEST_ROOM:
        return [at + 1 < count for at in range(count)]
    return [at in {0, 1, count - 3, count - 2} for at in range(count)]
