"""Small pieces of WordprocessingML: elements, runs, paragraphs, fields.

Everything is built straight from text; python-docx only packs it. That is many times
faster than its `add_paragraph`, and the text arrives exactly as it was given.
"""

from collections.abc import Iterable, Sequence
from functools import cache
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


def element(tag: str, *children: Element, **attributes: object) -> Element:
    """Return ``<w:tag w:attribute="…">`` around `children`."""
    made = etree.Element(name(tag), nsmap=_PREFIX)
    for key, value in attributes.items():
        made.set(name(key), str(value))
    made.extend(children)
    return made


def run(text: str, style: Style | None = None) -> Element:
    """Return a run of text, spaces and all, in a character style."""
    letters = element("t")
    letters.text = text
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
    properties = element("pPr", element("pStyle", val=style))
    return element("p", properties, *content)


def _set_property(target: Element, added: Element) -> None:
    properties = target[0]
    for old in properties.findall(added.tag):
        properties.remove(old)
    properties.append(added)
    properties[:] = sorted(properties, key=_rank)


def _rank(child: Element) -> int:
    return _ORDER.index(etree.QName(child).localname)


def keep_with_next(target: Element) -> None:
    """Keep a paragraph on the page of the paragraph that follows."""
    _set_property(target, element("keepNext"))


def start_page(target: Element) -> None:
    """Start a new page with a paragraph."""
    _set_property(target, element("pageBreakBefore"))


def starts_page(target: Element) -> bool:
    """Tell whether a paragraph starts a new page."""
    return target.find(f"{name('pPr')}/{name('pageBreakBefore')}") is not None


def number(target: Element, list_id: int) -> None:
    """Make a paragraph an item of a list."""
    level = element("ilvl", val=0)
    _set_property(target, element("numPr", level, element("numId", val=list_id)))


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


def set_apart(group: Sequence[Element]) -> None:
    """Let each of some paragraphs draw its own border, by a difference nobody sees.

    Word and LibreOffice draw one border round paragraphs that are set alike. What Word
    has for lines between them, LibreOffice loses when it saves.
    """
    for target in group[1::2]:
        _set_property(target, element("ind", right=1))


def keep_together(group: Sequence[Element]) -> None:
    """Keep paragraphs on one page, as far as they fit on one."""
    for member in group[:-1]:
        keep_with_next(member)


def keep_room_together(group: Sequence[Element]) -> None:
    """Keep lines to write on on one page; of very many only the first and last three.

    Where an estimate is a line short, a whole question moves on. That leaves white, but
    no page with one line on it.
    """
    if len(group) <= _LARGEST_ROOM:
        keep_together(group)
    else:
        keep_together(group[:3])
        keep_together(group[-3:])
