"""The shape of a programme: its themes, blocks, the form of a meeting, its end."""

from enum import StrEnum

from attrs import field, frozen
from attrs.validators import optional

from herstelkit.primitives import filled_line, identifier, safe_line, safe_text


@frozen(kw_only=True)
class Theme:
    """A theme that the sources name for a method."""

    id: str = field(validator=identifier)
    name: str = field(validator=filled_line)
    source: str = field(validator=filled_line)


@frozen(kw_only=True)
class Block:
    """A number of meetings that belong together."""

    id: str = field(validator=identifier)
    title: str = field(validator=filled_line)
    summary: str = field(validator=filled_line)


@frozen(kw_only=True)
class FormPart:
    """A part that each meeting of a course has, in a fixed order."""

    id: str = field(validator=identifier)
    name: str = field(validator=filled_line)
    purpose: str = field(validator=filled_line)


@frozen(kw_only=True)
class EndEvent:
    """What a course works towards: an exhibition, a first speech.

    It may take place in one of the meetings: `meeting` is the id of that one.
    """

    name: str = field(validator=filled_line)
    summary: str = field(validator=safe_text)
    public: bool = False
    meeting: str | None = field(default=None, validator=optional(identifier))


class StepRole(StrEnum):
    """What happens in a step, whatever a method calls it."""

    ANNOUNCE = "announce"
    EXPLAIN = "explain"
    ILLUSTRATE = "illustrate"
    """A leader tells something of their own."""
    GUEST = "guest"
    """Somebody from outside tells."""
    REFLECT = "reflect"
    """Each for themselves."""
    EXCHANGE = "exchange"
    PRACTISE = "practise"
    CLOSE = "close"


@frozen(kw_only=True)
class StepKind:
    """A step that components of this course have; `also` is a second name for it."""

    id: str = field(validator=identifier)
    name: str = field(validator=filled_line)
    also: str = field(default="", validator=safe_line)
    role: StepRole
    purpose: str = field(validator=filled_line)
