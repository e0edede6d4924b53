"""Text in DrawingML: runs and paragraphs, each with its language."""

from collections.abc import Iterable
from functools import lru_cache

from herstelkit.blocks import Inline
from herstelkit.render._escape import escape, quoteattr

POINT = 12700
"""English metric units in a point."""


@lru_cache(maxsize=8)
def tongue(language: str) -> str:
    """Return the attribute that says in what language text is: all text has it."""
    return f"lang={quoteattr(language)}"


def run(text: str, language: str, *, strong: bool = False) -> str:
    """Return a run of `text`, exactly as given."""
    bold = ' b="1"' if strong else ""
    properties = f"<a:rPr {tongue(language)}{bold}/>"
    return f"<a:r>{properties}<a:t>{escape(text)}</a:t></a:r>"


def line(text: str, language: str, *, level: int = 0) -> str:
    """Return a paragraph of one run on an outline `level` (0 is the first)."""
    style = f'<a:pPr lvl="{level}"/>' if level else ""
    return paragraph(run(text, language), language, style=style)


def inline(text: Inline, language: str, *, style: str = "") -> str:
    """Return a paragraph of runs, some of them stressed."""
    runs = (run(piece.text, language, strong=piece.strong) for piece in text)
    return paragraph("".join(runs), language, style=style)


def paragraph(content: str, language: str, *, style: str = "") -> str:
    """Return a paragraph round `content`; `style` is its ``a:pPr``, if any."""
    end = f"<a:endParaRPr {tongue(language)}/>"
    return f"<a:p>{style}{content}{end}</a:p>"


def body(paragraphs: Iterable[str], properties: str = "<a:bodyPr/>") -> str:
    """Return the text of a shape."""
    return f"<p:txBody>{properties}<a:lstStyle/>{''.join(paragraphs)}</p:txBody>"


def slide_number(number: int, language: str) -> str:
    """Return a paragraph with a field that shows the slide's number."""
    field = (
        '<a:fld id="{6E8A3C1F-52D7-4B0A-9C44-2F7D1B5E9A30}" type="slidenum">'
        f"<a:rPr {tongue(language)}/><a:t>{number}</a:t></a:fld>"
    )
    return paragraph(field, language)
