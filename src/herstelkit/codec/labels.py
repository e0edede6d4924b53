"""What a content pack says of itself."""

import re
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from herstelkit.primitives import each, filled_line, safe_line

if TYPE_CHECKING:
    from attrs import Attribute

_FOLDER: Final = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")


def _folder(_instance: object, _attribute: "Attribute[str]", value: str) -> None:
    if not _FOLDER.fullmatch(value):
        reason = "is geen map van een methode; schrijf het als wrap/sessies"
        raise ValueError(reason)


@frozen(kw_only=True)
class PackLabel:
    """What ``pakket.toml`` says; `replaced` are folders such as ``wrap/sessies``."""

    name: str = field(validator=filled_line)
    version: str = field(validator=filled_line)
    licence: str = field(validator=filled_line)
    maker: str = field(default="", validator=safe_line)
    replaced: tuple[str, ...] = field(default=(), validator=each(_folder))
