"""What stands in the paragraphs of a Word file: pieces of text, and their XML.

A piece says what it is when it is measured, so that nobody looks into its XML. It never
changes: lines to write on share theirs.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from herstelkit.blocks import Inline
from herstelkit.render._docx.styles import Style
from herstelkit.render._escape import escape


class Piece(NamedTuple):
    """A piece of a paragraph: its XML, and what that is when it is measured."""

    xml: str
    text: str = ""
    style: str = ""
    leaps: bool = False
    """Jumps to a tab stop, over what is before it."""
    beside: int = 0
    """Width (twips) of a drawing that text runs beside."""
    above: int = 0
    """Height of a drawing in its line, which text stands below."""


TAB: Final = Piece("<w:r><w:tab/></w:r>", leaps=True)


def run(text: str, style: str = "") -> Piece:
    """Return a run of text, spaces and all, in a character style."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    shown = f'<w:t xml:space="preserve">{escaped(text)}</w:t>'
    return Piece(f"<w:r>{look}{shown}</w:r>", text, style)


def runs(line: Inline) -> list[Piece]:
    """Return the runs of a line, stressed ones in the style for that."""
    return [run(part.text, Style.STRONG if part.strong else "") for part in line]


def field(code: str, result: str = "") -> list[Piece]:
    """Return a field that shows `result` until Word works it out."""
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    )
    asked = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return [Piece(f"{begin}{asked}{middle}"), run(result), Piece(end)]


def around(content: Sequence[Piece], start: str, end: str) -> list[Piece]:
    """Return pieces with XML round them; one piece stays one, since many are made."""
    if len(content) > 1:
        return [Piece(start), *content, Piece(end)]
    (one,) = content
    return [Piece(f"{start}{one.xml}{end}", *one[1:])]


def escaped(text: str) -> str:
    """Return what stands for a text between tags."""
    return escape(text).replace("\r", "&#13;")


def quoted(text: str) -> str:
    """Return what stands for a text as the value of an attribute, in double quotes."""
    made = escaped(text).replace('"', "&quot;")
    return '"' + made.replace("\n", "&#10;").replace("\t", "&#9;") + '"'
