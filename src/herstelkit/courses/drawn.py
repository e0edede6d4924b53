"""Figures that a course draws of itself: which there are, and what they show."""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.primitives import each, identifier, safe_line


class FigureKind(StrEnum):
    """What a figure shows."""

    CONCEPTS = "concepts"
    """The subjects of some sheets, as stones beside each other."""
    TOOLBOX = "toolbox"
    """A box with tools, and the subjects of some sheets that draw on it."""
    STEPS = "steps"
    """The steps of a component, with their share of the time."""
    PATH = "path"
    """The meetings of the course."""


_OF_SHEETS = {FigureKind.CONCEPTS, FigureKind.TOOLBOX}


@frozen(kw_only=True)
class CourseFigure:
    """A figure by name; `sheets` are ids of sheets whose titles stand in it.

    `label` is what stands on the toolbox.
    """

    id: str = field(validator=identifier)
    kind: FigureKind
    label: str = field(default="", validator=safe_line)
    sheets: tuple[str, ...] = field(default=(), validator=each(identifier))
    described: str = field(default="", validator=safe_line)
    """Alternative text in place of the one that is made from the data."""

    def __attrs_post_init__(self) -> None:
        """Refuse a figure without what it shows, or with what it does not show."""
        wanted = {
            "bladen": (self.kind in _OF_SHEETS, bool(self.sheets)),
            "een opschrift": (self.kind is FigureKind.TOOLBOX, bool(self.label)),
        }
        for name, (needed, given) in wanted.items():
            if needed and not given:
                reason = f"mist {name}; vul dat in of kies een ander soort"
                raise ValueError(reason)
            if given and not needed:
                reason = f"heeft {name}, maar dit soort gebruikt dat niet; haal het weg"
                raise ValueError(reason)
