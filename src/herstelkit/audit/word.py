"""Paragraphs, tables and fields of a Word file, and how to say where one stands."""

from collections.abc import Iterator
from typing import Final

from herstelkit.audit.xml import Element, above, child, every, q, text, val

_BULLETS: Final = {"bullet", "none"}


def where(element: Element) -> str:
    """Say where an element stands: the number of its paragraph or table."""
    for name, word in (("w:p", "alinea"), ("w:tbl", "tabel")):
        found = element if element.tag == q(name) else above(element, name)
        if found is not None:
            members = every(found.getroottree().getroot(), name)
            number = next(n for n, one in enumerate(members, 1) if one is found)
            return f"{word} {number}"
    return ""


def words(paragraph: Element) -> str:
    """Return the text of a paragraph."""
    return text(paragraph, "w:t")


def paragraphs(root: Element) -> Iterator[Element]:
    """Yield the paragraphs of the text itself: not those in drawn shapes."""
    for paragraph in every(root, "w:p"):
        if above(paragraph, "w:txbxContent") is None:
            yield paragraph


def field_codes(root: Element) -> Iterator[tuple[Element, str]]:
    """Yield where a field starts, with its code (``PAGEREF _Toc1``)."""
    for simple in every(root, "w:fldSimple"):
        yield simple, (val(simple, "w:instr") or "").strip()
    start: Element | None = None
    code = ""
    for part in every(root, "w:fldChar", "w:instrText"):
        if part.tag == q("w:instrText"):
            code += part.text or ""
        elif val(part, "w:fldCharType") == "begin":
            start, code = part, ""
        elif start is not None:
            yield start, code.strip()
            start = None


class Numbering:
    """The lists that a Word file defines."""

    def __init__(self, root: Element | None) -> None:
        """Read the part with the numbering, if there is one."""
        lists = [] if root is None else [*every(root, "w:num")]
        kinds = [] if root is None else [*every(root, "w:abstractNum")]
        self.abstracts = {val(kind, "w:abstractNumId") or "": kind for kind in kinds}
        self.lists = {val(one, "w:numId") or "": one for one in lists}

    def abstract(self, number: str) -> str:
        """Return the id of the definition behind a list."""
        return val(child(self.lists.get(number), "w:abstractNumId")) or ""

    def counts(self, number: str) -> bool:
        """Tell whether a list has numbers or letters, not bullets."""
        kind = self.abstracts.get(self.abstract(number))
        return kind is not None and val(child(kind, "w:lvl/w:numFmt")) not in _BULLETS

    def restarts(self, number: str) -> bool:
        """Tell whether a list starts at its own number, whatever came before."""
        return (
            child(self.lists.get(number), "w:lvlOverride/w:startOverride") is not None
        )
