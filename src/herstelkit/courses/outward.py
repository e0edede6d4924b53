"""What goes on the wall and out of the door: posters and folded leaflets."""

from enum import StrEnum

from attrs import field, frozen

from herstelkit.pictograms import Pictogram
from herstelkit.primitives import filled_line, identifier, safe_line, safe_text


class Side(StrEnum):
    """A panel of a sheet that is folded once."""

    FRONT = "front"
    LEFT = "left"
    """Inside, left."""
    RIGHT = "right"
    """Inside, right."""
    BACK = "back"


class Details(StrEnum):
    """Facts of a real group that a panel can end with."""

    PRACTICAL = "practical"
    """Dates, time, place, leaders."""
    SIGN_UP = "sign_up"
    """How to take part, as the organisers put it."""


@frozen(kw_only=True)
class Panel:
    """A piece of text on one side; several may share a side, in order."""

    side: Side
    title: str = field(default="", validator=safe_line)
    text: str = field(default="", validator=safe_text)
    details: Details | None = None


@frozen(kw_only=True)
class Leaflet:
    """A sheet of A4 folded once; `purpose` says in a sentence what it is for."""

    id: str = field(validator=identifier)
    name: str = field(validator=filled_line)
    purpose: str = field(validator=filled_line)
    headline: str = field(validator=filled_line)
    subtitle: str = field(default="", validator=safe_line)
    panels: tuple[Panel, ...]


@frozen(kw_only=True)
class PosterLine:
    """A line of a poster: a few large words, and a short text beside them."""

    title: str = field(validator=filled_line)
    text: str = field(default="", validator=safe_line)
    pictogram: Pictogram | None = None


@frozen(kw_only=True)
class Poster:
    """A poster for the room of the group (A3)."""

    id: str = field(validator=identifier)
    title: str = field(validator=filled_line)
    subtitle: str = field(default="", validator=safe_line)
    lines: tuple[PosterLine, ...]
