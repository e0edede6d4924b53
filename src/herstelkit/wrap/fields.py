"""The fields of a WRAP: what a person can write down, and in what shape."""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.primitives import filled_line, identifier, unique
from herstelkit.sources import Source


class Shape(StrEnum):
    """The shape of what is written in a field."""

    TEXT = "text"
    LIST = "list"
    TABLE = "table"
    DATE = "date"
    YES_NO = "yes_no"


@frozen(kw_only=True)
class PlanField:
    """A field of a part; `optional` marks those that may clash with a value.

    `id` is unique within the part. Every field of a WRAP may stay empty: `optional`
    says more, namely that the page itself invites to skip it (domain facts §2c).
    """

    id: str = field(validator=identifier)
    label_nl: str = field(validator=filled_line)
    shape: Shape = Shape.LIST
    optional: bool = False


@frozen(kw_only=True)
class Part:
    """A part of a WRAP: a key concept, the toolbox, a plan or a theme."""

    id: str = field(validator=identifier)
    label_nl: str = field(validator=filled_line)
    label_en: str = field(validator=filled_line)
    source: Source
    fields: tuple[PlanField, ...] = field(
        validator=unique("veld", lambda member: member.id)
    )

    def paths(self) -> tuple[str, ...]:
        """Return the path of each field: ``crisis.supporters``."""
        return tuple(f"{self.id}.{member.id}" for member in self.fields)
