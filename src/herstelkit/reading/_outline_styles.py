"""The styles of a Word file: headings, and lines for somebody's own words."""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from herstelkit.blocks.outline import Kind
from herstelkit.reading._package import Element, Parts
from herstelkit.reading._text import VAL, q

_DEEPEST: Final = 20
"""Most styles that a style is based on, one after another."""
_NAMES: Final = ("heading ", "kop ")
_WRITING_LINES: Final = frozenset({"schrijfregel", "schrijflijst"})
_TO_FILL_IN: Final = _WRITING_LINES | {"datumregel"}
_LISTED: Final = ("toc", "inhopg")
"""Styles of a table of contents: its lines are headings that are there already."""
_KINDS: Final = {
    "gesproken": Kind.SPOKEN,
    "kadertitelletop": Kind.ASIDE,
    "kaderletop": Kind.ASIDE,
    "kadertitelklaarleggen": Kind.ASIDE,
    "kaderklaarleggen": Kind.ASIDE,
}
"""The styles of our own files that say for whom a paragraph is."""


@frozen
class Styles:
    """The level of each style that is a heading, and the name of each, by its id.

    Names are in small letters without spaces: programs change ids as they like.
    """

    levels: Mapping[str, int]
    names: Mapping[str, str]

    def level(self, style: str) -> int:
        """Return the level of a heading, 0 for anything else."""
        return self.levels.get(style, 0)

    def kind(self, style: str) -> Kind:
        """Return what a paragraph of this style is."""
        return _KINDS.get(self._name(style), Kind.TEXT)

    def is_to_fill_in(self, style: str) -> bool:
        """Tell whether lines of this style hold no words of ours, or repeat some."""
        name = self._name(style)
        return name in _TO_FILL_IN or name.startswith(_LISTED)

    def is_writing_line(self, style: str) -> bool:
        """Tell whether lines of this style are empty until somebody writes there."""
        return self._name(style) in _WRITING_LINES

    def _name(self, style: str) -> str:
        return self.names.get(style, style.lower())


def read_styles(parts: Parts) -> Styles:
    """Return the styles of a file; without any, no paragraph is a heading."""
    name = parts.related(parts.main, "styles").get("", "")
    if name not in parts.names:
        return Styles({}, {})
    every = {
        style.get(q("styleId"), ""): style
        for style in parts.tree(name).iter(q("style"))
        if style.get(q("type")) == "paragraph"
    }
    levels = {ident: _level(style, every) for ident, style in every.items()}
    names = {ident: _named(style).replace(" ", "") for ident, style in every.items()}
    return Styles({ident: n for ident, n in levels.items() if n}, names)


def _level(style: Element, every: Mapping[str, Element]) -> int:
    """Return the level of a style or of the nearest style that it is based on."""
    current: Element | None = style
    for _ in range(_DEEPEST):
        if current is None:
            break
        if level := _own_level(current):
            return level
        based = current.find(q("basedOn"))
        current = None if based is None else every.get(based.get(VAL, ""))
    return 0


def _own_level(style: Element) -> int:
    name = _named(style)
    for start in _NAMES:
        number = name.removeprefix(start)
        if number != name and number.isdecimal():
            return int(number[:1])
    outline = style.find(f"{q('pPr')}/{q('outlineLvl')}")
    value = "9" if outline is None else outline.get(VAL, "9")
    return int(value) + 1 if value in "012345678" and value else 0


def _named(style: Element) -> str:
    name = style.find(q("name"))
    return "" if name is None else name.get(VAL, "").lower()
