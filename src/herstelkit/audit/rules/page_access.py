"""Pages for who hears them, or goes through them with a keyboard."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.page import Page, place, says, shown_texts, words
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.rules.language import is_language
from herstelkit.primitives import shown

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_UNLABELLED: Final = {"hidden", "submit", "button", "reset", "image"}
_LANDMARKS: Final = {"main", "header", "footer", "nav", "aside"}
_REFERRING: Final = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
_GROUPED: Final = {"checkbox", "radio"}


@rule("AT40", Kind.HTML)
def page_language(page: Page) -> Iterator[Found]:
    """The page names its language, well formed, and has a title.

    Not seen: whether the words are of that language.
    """
    tag = page.root.get("lang") or ""
    if not is_language(tag):
        yield Found("", "<html>", "noemt geen taal" if not tag else "onjuiste taalcode")
    for element in page.having("lang"):
        if element is not page.root and not is_language(element.get("lang", "")):
            yield Found("", place(element), "onjuiste taalcode")
    if not any(words(title) for title in page.root.findall("head/title")):
        yield Found("", "<head>", "de pagina heeft geen titel")


@rule("AT41", Kind.HTML)
def page_headings(page: Page) -> Iterator[Found]:
    """The page has one ``h1``, skips no level of headings and has none without words.

    Not seen: text that only looks like a heading.
    """
    headings = [*page.every(*_HEADINGS)]
    firsts = sum(heading.tag == "h1" for heading in headings)
    if firsts != 1:
        yield Found("", "", f"heeft {firsts} koppen van niveau 1 in plaats van één")
    before = 0
    for heading in headings:
        level = int(str(heading.tag)[1])
        if level > before + 1:
            yield Found("", place(heading), f"slaat een niveau over na {before}")
        if not words(heading):
            yield Found("", place(heading), "een kop is leeg")
        before = level


@rule("AT44", Kind.HTML)
def page_tables(page: Page) -> Iterator[Found]:
    """Every table has header cells that say what they head (``scope``), with words.

    Not seen: tables that are only used to arrange things; we have none.
    """
    for table in page.every("table"):
        heads = [*table.iter("th")]
        if not heads:
            yield Found("", place(table), "een tabel heeft geen kopcellen")
        for head in heads:
            if head.get("scope") not in {"col", "row", "colgroup", "rowgroup"}:
                yield Found("", place(head), "een kopcel zegt niet waarbij hij hoort")
            elif not words(head):
                yield Found("", place(head), "een kopcel is leeg")


@rule("AT45", Kind.HTML)
def page_images(page: Page) -> Iterator[Found]:
    """Every image and drawing has a name, or is marked as decoration.

    Not seen: whether the name says what is shown; backgrounds in the style sheet.
    """
    for image in page.every("img"):
        if image.get("alt") is None:
            yield Found("", place(image), "een afbeelding heeft geen omschrijving")
    for drawing in page.every("svg"):
        inner = next(drawing.iterancestors("svg"), None) is not None
        hidden = [drawing, *drawing.iterancestors()]
        named = any(words(title) for title in drawing.findall("title"))
        named = named or bool(says(drawing, page))
        if inner or any(one.get("aria-hidden") == "true" for one in hidden):
            continue
        if not named or drawing.get("role") != "img":
            yield Found("", place(drawing), "een tekening heeft geen omschrijving")


@rule("AT48", Kind.HTML)
def page_ids(page: Page) -> Iterator[Found]:
    """Ids differ, and what refers to an id (``for``, ``aria-…``) finds it.

    Not seen: names of controls (``name``), which may repeat.
    """
    for ident, number in Counter(page.ids).items():
        if number > 1 or not ident.strip():
            yield Found("", f"id {shown(ident)}", "komt vaker voor of is leeg")
    known = {*page.ids}
    for attribute in _REFERRING:
        for element in page.having(attribute):
            for ident in (element.get(attribute) or "").split():
                if ident not in known:
                    what = f"verwijst naar {shown(ident)}, dat er niet is"
                    yield Found("", place(element), what)


@rule("AT49", Kind.HTML)
def page_landmarks(page: Page) -> Iterator[Found]:
    """All text stands in a landmark; there is one ``main``.

    Not seen: whether two landmarks of one kind have names of their own.
    """
    mains = len([*page.every("main")])
    if mains != 1:
        yield Found("", "", f"heeft {mains} hoofddelen (<main>) in plaats van één")
    for element, text in shown_texts(page):
        around = {element.tag, *(parent.tag for parent in element.iterancestors())}
        if text.strip() and not around & _LANDMARKS:
            yield Found("", place(element), "de tekst staat buiten elk onderdeel")
