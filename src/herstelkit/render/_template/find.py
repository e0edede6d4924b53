"""Which layout of somebody else's template suits a purpose."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final

from attrs import frozen

from herstelkit.blocks import Purpose
from herstelkit.render._pptx.layouts import LAYOUT_NAMES
from herstelkit.render._template.layout import LayoutReader


class Way(StrEnum):
    """How a layout was found, from sure to makeshift."""

    OURS = "ours"
    KNOWN = "known"
    PLACES = "places"
    BARE = "bare"


@frozen
class Found:
    """A layout and how it was found."""

    reader: LayoutReader
    way: Way


_TITLE: Final = (
    "titeldia",
    "title slide",
    "titelfolie",
    "titelblad",
    "voorblad",
    "omslag",
)
_SECTION: Final = (
    "sectiekop",
    "section header",
    "abschnittsüberschrift",
    "tussenblad",
    "hoofdstuk",
)
_CONTENT: Final = (
    "titel en object",
    "title and content",
    "titel und inhalt",
    "titel en inhoud",
    "titel en tekst",
    "title and text",
    "inhoud",
    "content",
)
_NAMES: Final = {
    Purpose.TITLE: _TITLE,
    Purpose.SECTION: _SECTION + _CONTENT,
    Purpose.BREAK: ("pauze", "break", *_CONTENT),
    Purpose.CLOSING: ("afsluiting", "slotdia", "closing", "einde", *_CONTENT),
}
_TYPES: Final = {Purpose.TITLE: ("title",), Purpose.SECTION: ("secHead", "obj", "tx")}
_CONTENT_TYPES: Final = ("obj", "tx")
_Test = Callable[[LayoutReader], bool]


def find(purpose: Purpose, readers: Sequence[LayoutReader]) -> Found:
    """Return the layout for a purpose: by our name, a known one, its places, or any."""
    ours = LAYOUT_NAMES[purpose].casefold()
    names = _NAMES.get(purpose, _CONTENT)
    ways: list[tuple[Way, _Test]] = [
        (Way.OURS, lambda reader: _name(reader) == ours and bool(reader.titles)),
        *((Way.KNOWN, _named(name)) for name in names),
        *((Way.KNOWN, _typed(kind)) for kind in _TYPES.get(purpose, _CONTENT_TYPES)),
        (Way.PLACES, _suits(purpose)),
        (Way.PLACES, lambda reader: bool(reader.titles) and bool(reader.bodies)),
        (Way.BARE, lambda reader: bool(reader.titles)),
        (Way.BARE, lambda reader: not reader.bodies),
        (Way.BARE, lambda _: True),
    ]
    for way, suits in ways:
        for reader in readers:
            if suits(reader):
                return Found(reader, way)
    raise LookupError


def _name(reader: LayoutReader) -> str:
    return (reader.layout.name or "").strip().casefold()


def _named(name: str) -> _Test:
    return lambda reader: _name(reader) == name and _usable(reader)


def _typed(kind: str) -> _Test:
    return lambda r: r.layout.element.get("type") == kind and _usable(r)


def _usable(reader: LayoutReader) -> bool:
    """Tell whether a layout has a title, and text below it."""
    if not reader.titles or not reader.bodies:
        return False
    return reader.titles[0].box.top <= reader.bodies[0].box.top


def _suits(purpose: Purpose) -> _Test:
    if purpose is Purpose.TITLE:
        return lambda reader: bool(reader.titles and reader.of_kind("subTitle"))
    return lambda reader: (
        bool(reader.titles)
        and len(reader.bodies) == 1
        and not reader.of_kind("subTitle", "ctrTitle")
    )
