"""The fields of a Word file: which there are, whether they have a name and words."""

from typing import Final

from herstelkit.blocks.marks import mark_of_bookmark
from herstelkit.reading._package import Element
from herstelkit.reading._text import (
    CONTENT,
    PARAGRAPH,
    PROPERTIES,
    VAL,
    control_text,
    q,
)

_NO_FIELD: Final = frozenset(map(q, ("docPartObj", "docPartList", "group")))
_EMPTY: Final = " \t\n\N{NO-BREAK SPACE}_.…☐□"
"""What a field holds that nobody typed in: spaces, a rule, a box to tick."""


def is_field(control: Element) -> bool:
    """Tell whether a control is one to type in, inside a line.

    Those round whole paragraphs are tables of contents, or what some programs add.
    """
    properties, content = control.find(PROPERTIES), control.find(CONTENT)
    if properties is None or content is None or content.find(PARAGRAPH) is not None:
        return False
    return not any(child.tag in _NO_FIELD for child in properties)


def holds_words(control: Element) -> bool:
    """Tell whether somebody typed in a field, or ticked a box."""
    return bool(control_text(control).strip(_EMPTY))


def lacks_label(control: Element) -> bool:
    """Tell whether a field has no name; some programs drop the names of ours."""
    named = (control.find(f"{PROPERTIES}/{q(tag)}") for tag in ("alias", "tag"))
    if any(one is not None and one.get(VAL, "").strip() for one in named):
        return False
    marks = (mark.get(q("name"), "") for mark in control.iter(q("bookmarkStart")))
    return all(mark_of_bookmark(mark) is None for mark in marks)
