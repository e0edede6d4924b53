"""The house style of a run: what an organisation's own files look like."""

import re
from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen
from attrs.validators import optional

from herstelkit.primitives import filled_line

if TYPE_CHECKING:
    from attrs import Attribute

LONGEST_FONT: Final = 31
"""Most characters of the name of a font: Word and Windows know no longer ones."""

_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_FONT = re.compile(r"[^\W_](?:[ .&+-]?[^\W_])*")
_WITH_MACROS: Final = (".pptm", ".potm", ".docm", ".dotm")
_OLD: Final = (".ppt", ".pot", ".doc", ".dot")


def _colour(_instance: object, _attribute: object, value: str) -> None:
    if not _COLOUR.fullmatch(value):
        reason = (
            "is geen kleur die te lezen is; "
            "schrijf een hekje en zes tekens, zoals #1B5E20"
        )
        raise ValueError(reason)


def _font(_instance: object, _attribute: object, value: str) -> None:
    if len(value) > LONGEST_FONT or not _FONT.fullmatch(value):
        reason = (
            "is geen naam van een lettertype; "
            "neem de naam over zoals hij in Word staat, zoals Verdana"
        )
        raise ValueError(reason)


def _file(*endings: str) -> Callable[[Any, "Attribute[Any]", str], None]:
    """Make a validator for the name of a file of a kind that we can use."""

    def check(instance: object, attribute: object, value: str) -> None:
        filled_line(instance, attribute, value)
        ending = PurePath(value).suffix.lower()
        if ending in _WITH_MACROS:
            reason = f"heeft macro’s; bewaar het zonder, als {endings[0]}"
            raise ValueError(reason)
        if ending in _OLD:
            reason = f"is een oud soort bestand; bewaar het opnieuw, als {endings[0]}"
            raise ValueError(reason)
        if ending not in endings:
            known = " of ".join(endings)
            reason = f"is geen soort bestand dat hier past; kies een bestand op {known}"
            raise ValueError(reason)

    return check


@frozen(kw_only=True)
class HouseStyle:
    """Colours, a font, a logo, own templates; what is not given looks as usual.

    Colours are ``#rrggbb``. `logo`, `deck` and `document` are paths of files; in a
    course file they count from the folder of that file.
    """

    main: str | None = field(default=None, validator=optional(_colour))
    accent: str | None = field(default=None, validator=optional(_colour))
    font: str | None = field(default=None, validator=optional(_font))
    logo: str | None = field(
        default=None, validator=optional(_file(".png", ".jpg", ".jpeg"))
    )
    deck: str | None = field(default=None, validator=optional(_file(".pptx", ".potx")))
    document: str | None = field(
        default=None, validator=optional(_file(".docx", ".dotx"))
    )
