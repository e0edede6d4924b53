"""A html page, read the way a browser reads it."""

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from attrs import define
from lxml import etree

from herstelkit.audit.package import Unreadable
from herstelkit.audit.xml import Element

_UNSEEN: Final = {"head", "script", "style", "template"}


@define(slots=False)
class Page:
    """A page as a tree."""

    root: Element

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Return all ids, in order; one can be there twice."""
        return tuple(element.get("id", "") for element in self.having("id"))

    def every(self, *tags: str) -> Iterator[Element]:
        """Yield the elements with these tags, in document order."""
        return self.root.iter(*tags)

    def having(self, attribute: str) -> Iterator[Element]:
        """Yield the elements that have an attribute."""
        found = (element for element in self.root.iter("*"))
        return (element for element in found if element.get(attribute) is not None)

    def named(self, ids: str) -> str:
        """Return the text of the elements with these ids."""
        wanted = set(ids.split())
        texts = (words(e) for e in self.having("id") if e.get("id") in wanted)
        return " ".join(filter(None, texts))


def open_page(data: bytes) -> Page:
    """Read a page; Unreadable when there is nothing to read."""
    try:
        root = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        reason = "dit is geen leesbare pagina"
        raise Unreadable(reason) from error
    if root is None:
        reason = "deze pagina is leeg"
        raise Unreadable(reason)
    return Page(root)


def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)


def place(element: Element) -> str:
    """Say where an element stands."""
    return f"regel {element.sourceline}, <{element.tag}>"


def words(element: Element) -> str:
    """Return the words that an element shows or has read aloud, on one line."""
    parts = [str(part) for part in element.itertext()]
    parts += [image.get("alt", "") for image in element.iter("img")]
    parts += [svg.get("aria-label", "") for svg in element.iter("svg")]
    return " ".join(" ".join(parts).split())


def says(element: Element, page: Page) -> str:
    """Return the name that an element gives itself."""
    return (
        (element.get("aria-label") or "").strip()
        or page.named(element.get("aria-labelledby") or "")
        or (element.get("title") or "").strip()
    )


def shown_texts(page: Page) -> Iterator[tuple[Element, str]]:
    """Yield each piece of text that a reader sees, with the element round it."""
    for element in page.root.iter("*"):
        around = {element.tag, *(parent.tag for parent in element.iterancestors())}
        if not around & _UNSEEN:
            yield element, element.text or ""
            for inner in element:
                yield element, inner.tail or ""
