"""Lists, and callouts with the lists inside them."""

from collections.abc import Sequence
from typing import assert_never

from attrs import define, field

from herstelkit.blocks import BulletList, Callout, Inline, NumberedList, Paragraph
from herstelkit.render._docx_lengths import GAP
from herstelkit.render._docx_styles import CALLOUTS, ListKind, Style
from herstelkit.render._docx_xml import (
    Element,
    element,
    keep_together,
    leave_after,
    name,
    number,
    paragraph,
    run,
    runs,
)


@define
class Numbering:
    """The lists of a file; every numbered list is one of its own and starts at 1."""

    _root: Element
    _last: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Count on from the lists that the base file has."""
        taken = self._root.findall(name("num"))
        self._last = max((int(num.get(name("numId"), "0")) for num in taken), default=0)

    def start(self, kind: ListKind) -> int:
        """Add a list that counts from 1; return its id."""
        self._last += 1
        definition = element("abstractNumId", val=int(kind))
        restart = element("lvlOverride", element("startOverride", val=1), ilvl=0)
        self._root.append(element("num", definition, restart, numId=self._last))
        return self._last


def bullets(items: Sequence[Inline]) -> list[Element]:
    """Return a list whose bullets come with its style."""
    return _spaced([paragraph(Style.BULLET, runs(item)) for item in items])


def numbered(items: Sequence[Inline], numbering: Numbering) -> list[Element]:
    """Return a list that counts from 1."""
    made = [paragraph(Style.NUMBERED, runs(item)) for item in items]
    return _spaced(_count(made, numbering.start(ListKind.NUMBERS)))


def callout(block: Callout, numbering: Numbering) -> list[Element]:
    """Return a callout: paragraphs that share a bar and a ground."""
    look = CALLOUTS[block.tone]
    made = [paragraph(look.title, [run(block.title)])]
    before: object = None
    for part in block.content:
        if not (isinstance(before, Paragraph) and isinstance(part, Paragraph)):
            # Indented otherwise, so Word may frame them apart: no white between them,
            # or there would be a gap in the ground.
            leave_after(made[-1], 0)
        made += _inside(look.content, part, numbering)
        before = part
    keep_together(made)
    return _spaced(made)


def _inside(
    style: Style, part: Paragraph | BulletList | NumberedList, numbering: Numbering
) -> list[Element]:
    match part:
        case Paragraph(text=line):
            return [paragraph(style, runs(line))]
        case BulletList(items=items):
            made = [paragraph(style, runs(item)) for item in items]
            return _count(made, ListKind.CALLOUT_BULLETS)
        case NumberedList(items=items):
            made = [paragraph(style, runs(item)) for item in items]
            return _count(made, numbering.start(ListKind.CALLOUT_NUMBERS))
        case _:
            assert_never(part)


def _count(items: list[Element], list_id: int) -> list[Element]:
    for item in items:
        number(item, list_id)
    return items


def _spaced(group: list[Element]) -> list[Element]:
    """Leave white under the last of a group."""
    for last in group[-1:]:
        leave_after(last, GAP)
    return group
