"""Lists, and callouts with the lists inside them."""

from collections.abc import Sequence
from typing import assert_never

from attrs import define, field

from herstelkit.blocks import BulletList, Callout, Inline, NumberedList, Paragraph
from herstelkit.render._docx.flow import Para, keep_together
from herstelkit.render._docx.lengths import GAP
from herstelkit.render._docx.styles import CALLOUTS, ListKind, Style
from herstelkit.render._docx.text import run, runs


@define
class Numbering:
    """The lists of a file; every numbered list is one of its own and starts at 1.

    They count on from those that a base file has: one of each kind.
    """

    definitions: list[str] = field(factory=list)

    def start(self, kind: ListKind) -> int:
        """Add a list that counts from 1; return its id."""
        number = len(ListKind) + len(self.definitions) + 1
        self.definitions.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind:d}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
            "</w:num>"
        )
        return number


def bullets(items: Sequence[Inline]) -> list[Para]:
    """Return a list whose bullets come with its style."""
    return _spaced([Para(Style.BULLET, runs(item)) for item in items])


def numbered(items: Sequence[Inline], numbering: Numbering) -> list[Para]:
    """Return a list that counts from 1."""
    list_id = numbering.start(ListKind.NUMBERS)
    return _spaced(_items(Style.NUMBERED, items, list_id))


def callout(block: Callout, numbering: Numbering) -> list[Para]:
    """Return a callout: paragraphs that share a bar and a ground."""
    look = CALLOUTS[block.tone]
    made = [Para(look.title, [run(block.title)])]
    before: object = None
    for part in block.content:
        if not (isinstance(before, Paragraph) and isinstance(part, Paragraph)):
            # Indented otherwise, so Word may frame them apart: no white between them,
            # or there would be a gap in the ground.
            made[-1].white["after"] = 0
        made += _inside(look.content, part, numbering)
        before = part
    keep_together(made)
    return _spaced(made)


def _inside(
    style: Style, part: Paragraph | BulletList | NumberedList, numbering: Numbering
) -> list[Para]:
    match part:
        case Paragraph(text=line):
            return [Para(style, runs(line))]
        case BulletList(items=items):
            return _items(style, items, ListKind.CALLOUT_BULLETS)
        case NumberedList(items=items):
            list_id = numbering.start(ListKind.CALLOUT_NUMBERS)
            return _items(style, items, list_id)
        case _:
            assert_never(part)


def _items(style: Style, items: Sequence[Inline], list_id: int) -> list[Para]:
    return [Para(style, runs(item), list_id=list_id) for item in items]


def _spaced(group: list[Para]) -> list[Para]:
    """Leave white under the last of a group."""
    for last in group[-1:]:
        last.white["after"] = GAP
    return group
