"""The text of a paragraph as somebody typed it, and the names of its fields."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.reading._package import Element

_URI: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"


def q(tag: str) -> str:
    """Return the full name of a tag or attribute of WordprocessingML."""
    return f"{{{_URI}}}{tag}"


VAL: Final = q("val")
SDT: Final = q("sdt")
PROPERTIES: Final = q("sdtPr")
CONTENT: Final = q("sdtContent")
PARAGRAPH: Final = q("p")

_SHOWN: Final = {
    q("tab"): "\t",
    q("ptab"): "\t",
    q("noBreakHyphen"): "\N{NON-BREAKING HYPHEN}",
    q("softHyphen"): "\N{SOFT HYPHEN}",
}
_UNSEEN: Final = {
    q(tag)
    for tag in (
        "pPr",
        "rPr",
        "del",
        "moveFrom",
        "drawing",
        "pict",
        "object",
        "instrText",
        "delText",
        "rt",
    )
}
"""What is no text of the paragraph: text boxes have paragraphs of their own."""
_BLANK: Final = "\N{NO-BREAK SPACE}"
_FEWEST: Final = 4
"""No empty control holds fewer blanks than these."""
_BLANKS: Final = re.compile(f"^{_BLANK}{{{_FEWEST},}}|{_BLANK}{{{_FEWEST},}}$")
"""What is left of an empty control whose frame was removed."""
_BREAKS: Final = {q("br"), q("cr")}
_LINE_END: Final = {None, "textWrapping"}
"""Types of breaks that somebody typed; programs add those of pages themselves."""
_WAS_EMPTY: Final = ("showingPlcHdr", "placeholder")
"""What tells that a control was empty; a way through another format leaves one."""
_PROMPTS: Final = {
    "Klik of tik om tekst in te voeren.",
    "Klik of tik om een datum in te voeren.",
    "Klik hier als u tekst wilt invoeren.",
    "Klik hier als u een datum wilt invoeren.",
    "Click or tap here to enter text.",
    "Click or tap to enter a date.",
    "Click here to enter text.",
    "Click here to enter a date.",
    "Klicken oder tippen Sie hier, um Text einzugeben.",
    "Klicken oder tippen Sie, um ein Datum einzugeben.",
    "Cliquez ou appuyez ici pour entrer du texte.",
    "Cliquez ou appuyez ici pour entrer une date.",
}
"""What programs put in an empty control on their own account."""


def text_of(paragraph: Element) -> str:
    """Return the text of a paragraph, without prompts in what was not touched."""
    return "".join(_pieces(paragraph, inside=False))


def _pieces(node: Element, *, inside: bool) -> Iterator[str]:
    """Yield what is typed in a node; only outside a control blanks may be remains."""
    loose: list[str] = []
    for kind, text in _typed(node, inside=inside):
        if kind:
            loose.append(text)
            continue
        yield _BLANKS.sub("", "".join(loose))
        loose.clear()
        yield text
    yield _BLANKS.sub("", "".join(loose))


def _typed(node: Element, *, inside: bool) -> Iterator[tuple[bool, str]]:
    """Yield stretches of text, and whether each stands outside any control."""
    for child in node:
        tag = child.tag
        if tag == _T:
            yield not inside, child.text or ""
        elif tag in _BREAKS:
            typed = child.get(_TYPE) in _LINE_END
            yield not inside, "\n" if typed else ""
        elif tag in _SHOWN:
            yield not inside, _SHOWN[tag]
        elif tag == _SYMBOL:
            yield not inside, _symbol(child)
        elif tag == SDT:
            yield False, control_text(child)
        elif tag not in _UNSEEN:
            yield from _typed(child, inside=inside)


_T: Final = q("t")
_TYPE: Final = q("type")
_SYMBOL: Final = q("sym")


def _symbol(symbol: Element) -> str:
    code = symbol.get(q("char"), "")
    return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{1,4}", code) else ""


def control_text(control: Element) -> str:
    """Return what was typed in a control: nothing while it shows its placeholder.

    Not all programs take the mark away when they put something in; what is no prompt
    that we know is kept. An empty control holds a row of blanks for a mouse to find. A
    click takes them all; who comes in with the arrow keys of LibreOffice types among
    them.
    """
    content = control.find(CONTENT)
    if content is None:
        return ""
    text = "".join(part for _, part in _typed(content, inside=True))
    typed = text.strip(_BLANK)
    signs = [control.find(f"{PROPERTIES}/{q(tag)}") is not None for tag in _WAS_EMPTY]
    if (any(signs) or not typed) and len(text) - len(typed) >= _FEWEST:
        text = typed
    untouched, *_ = signs
    prompt = not text.strip() or text.strip() in _PROMPTS
    return "" if untouched and prompt else text


def checkbox(paragraph: Element) -> bool | None:
    """Tell whether the first box in a paragraph is ticked; None when it has no box."""
    for box in paragraph.iter(f"{{{_W14}}}checkbox"):
        checked = box.find(f"{{{_W14}}}checked")
        value = "0" if checked is None else checked.get(f"{{{_W14}}}val", "1")
        return value in {"1", "true", "on"}
    return None


def full_date(paragraph: Element) -> str:
    """Return the date (``2027-01-12``) that a date control in a paragraph keeps."""
    for date in paragraph.iter(q("date")):
        return date.get(q("fullDate"), "")[:10]
    return ""
