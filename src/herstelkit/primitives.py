"""Small values that every room uses: safe text, identifiers, minutes, counts.

The validators are for attrs classes. They raise `ValueError` with a Dutch reason of the
form ``what; what to do``, because the reason ends up in front of a trainer.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from attrs import Attribute

LANGUAGE = "nl-NL"
"""Language of everything that is printed, as a BCP 47 tag."""

MINUTES_PER_DAY = 24 * 60

_Validator = Callable[[Any, "Attribute[Any]", Any], None]

# What XML 1.0 cannot hold. Word files, slides and pages are all XML, so text with one
# of these would be refused by one library, dropped by a second and kept by a third.
_UNSAFE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("[\t\n\r]")
_IDENTIFIER = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")


def unsafe_character(value: str) -> str | None:
    """Return the name (``U+0000``) of the first character that no file can hold."""
    found = _UNSAFE.search(value)
    return f"U+{ord(found.group()):04X}" if found else None


def safe_text(_instance: object, _attribute: object, value: str) -> None:
    """Accept text of any length in any script; refuse control characters."""
    name = unsafe_character(value)
    if name:
        reason = f"bevat een onzichtbaar stuurteken ({name}); typ de tekst opnieuw"
        raise ValueError(reason)


def safe_line(instance: object, attribute: object, value: str) -> None:
    """Accept text on one line: as `safe_text`, without tabs and line ends."""
    safe_text(instance, attribute, value)
    if _BREAKS.search(value):
        reason = "loopt door op een volgende regel; zet alles op één regel"
        raise ValueError(reason)


def filled_line(instance: object, attribute: object, value: str) -> None:
    """Accept one line with at least one visible character."""
    safe_line(instance, attribute, value)
    if not value.strip():
        reason = "is leeg; vul iets in"
        raise ValueError(reason)


def short_line(longest: int) -> _Validator:
    """Make a validator for a filled line of at most `longest` characters."""

    def check(instance: object, attribute: object, value: str) -> None:
        filled_line(instance, attribute, value)
        if len(value) > longest:
            reason = f"telt {len(value)} tekens; houd het bij {longest}"
            raise ValueError(reason)

    return check


def identifier(_instance: object, _attribute: object, value: str) -> None:
    """Accept an identifier: lower-case ASCII words joined by ``-``, ``_`` or ``.``."""
    if not _IDENTIFIER.fullmatch(value):
        reason = "is geen geldige naam; gebruik kleine letters, cijfers en streepjes"
        raise ValueError(reason)


def whole_number(lowest: int, highest: int) -> _Validator:
    """Make a validator that accepts whole numbers from `lowest` up to `highest`."""

    def check(_instance: object, _attribute: object, value: int) -> None:
        if not lowest <= value <= highest:
            reason = f"is {value}; kies een getal van {lowest} tot en met {highest}"
            raise ValueError(reason)

    return check


def each(validator: _Validator) -> _Validator:
    """Make a validator for a tuple out of a validator for one of its members."""

    def check(
        instance: object, attribute: "Attribute[Any]", value: tuple[Any, ...]
    ) -> None:
        for number, member in enumerate(value, start=1):
            try:
                validator(instance, attribute, member)
            except ValueError as error:
                reason = f"nummer {number} {error}"
                raise ValueError(reason) from None

    return check


def unique(
    what: str, key: Callable[[Any], object] = lambda member: member
) -> _Validator:
    """Make a validator that refuses a tuple in which two members share a key."""

    def check(_instance: object, _attribute: object, value: tuple[Any, ...]) -> None:
        seen: set[object] = set()
        for member in value:
            name = key(member)
            if name in seen:
                reason = f"noemt {what} “{name}” twee keer; haal er een weg"
                raise ValueError(reason)
            seen.add(name)

    return check
