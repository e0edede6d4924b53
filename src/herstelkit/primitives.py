"""Small values that every room uses: safe text, identifiers, minutes, counts.

The validators are for attrs classes. They raise `ValueError` with a Dutch reason of the
form ``what; what to do``, because the reason ends up in front of a trainer.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from attrs import Attribute

LANGUAGE = "nl-NL"
"""Language of everything that is printed, as a BCP 47 tag."""

MINUTES_PER_DAY = 24 * 60

MONTHS: Final = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
"""The months as they are written in a date, January first."""

WEEKDAYS: Final = (
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
)
"""The days of the week, Monday first."""

MAX_NAME: Final = 40
"""Most characters of somebody's own word that a message repeats."""

_Validator = Callable[[Any, "Attribute[Any]", Any], None]

_IDENTIFIER = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")


def unsafe_character(value: str) -> str | None:
    """Return the name (``U+0000``) of the first character that no file can hold."""
    # What can be printed can be held, and to ask that of a whole text is quick.
    if value.isprintable() or value.replace("\n", " ").isprintable():
        return None
    return next((f"U+{ord(c):04X}" for c in value if not _is_safe(c)), None)


def _is_safe(character: str) -> bool:
    """Tell whether XML 1.0 can hold a character, and it is no control character.

    Word files, slides and pages are all XML, so text with one of the others would be
    refused by one library, dropped by a second and kept by a third.
    """
    return (
        character in "\t\n\r"
        or "\u0020" <= character <= "\u007e"
        or "\u00a0" <= character <= "\ud7ff"
        or "\ue000" <= character <= "\ufffd"
        or character >= "\U00010000"
    )


def safe_text(_instance: object, _attribute: object, value: str) -> None:
    """Accept text of any length in any script; refuse control characters."""
    name = unsafe_character(value)
    if name:
        reason = f"bevat een onzichtbaar stuurteken ({name}); typ de tekst opnieuw"
        raise ValueError(reason)


def safe_line(instance: object, attribute: object, value: str) -> None:
    """Accept text on one line: as `safe_text`, without tabs and line ends."""
    if value.isprintable():  # no more to look for: this is asked thousands of times
        return
    safe_text(instance, attribute, value)
    if "\t" in value:
        reason = "bevat een tab; zet er een spatie, en schrijf in plaats van \\ een /"
        raise ValueError(reason)
    if "\n" in value or "\r" in value:
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
            reason = f"telt {len(value)} tekens; houd het bij hoogstens {longest}"
            raise ValueError(reason)

    return check


def short_text(longest: int) -> _Validator:
    """Make a validator for text of at most `longest` characters, or none."""

    def check(instance: object, attribute: object, value: str) -> None:
        safe_text(instance, attribute, value)
        if len(value) > longest:
            reason = f"telt {len(value)} tekens; houd het bij hoogstens {longest}"
            raise ValueError(reason)

    return check


def identifier(_instance: object, _attribute: object, value: str) -> None:
    """Accept an identifier: lower-case ASCII words joined by ``-``, ``_`` or ``.``."""
    if not _IDENTIFIER.fullmatch(value):
        reason = "is geen geldige naam; gebruik kleine letters, cijfers en streepjes"
        raise ValueError(reason)


def listed(words: Iterable[str]) -> str:
    """Return ``een, twee en drie``; ValueError when there is nothing to list."""
    *first, last = words
    return f"{', '.join(first)} en {last}" if first else last


def slug(text: str) -> str:
    """Return a text as an identifier: ``Mijn tuin!`` becomes ``mijn-tuin``."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", plain.lower())) or "naamloos"


def whole_number(lowest: int, highest: int) -> _Validator:
    """Make a validator that accepts whole numbers from `lowest` up to `highest`."""

    def check(_instance: object, _attribute: object, value: int) -> None:
        if not lowest <= value <= highest:
            # A number can have thousands of digits, and Python refuses to print those.
            found = f"is {value}" if abs(value) < 10**MAX_NAME else "kan hier niet"
            reason = f"{found}; kies een getal van {lowest} tot en met {highest}"
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


def filled(what: str) -> _Validator:
    """Make a validator that refuses an empty tuple; `what` names a member."""

    def check(_instance: object, _attribute: object, value: tuple[Any, ...]) -> None:
        if not value:
            reason = f"is leeg; noem minstens één {what}"
            raise ValueError(reason)

    return check


def unique(
    what: str, key: Callable[[Any], object] = lambda member: member
) -> _Validator:
    """Make a validator that refuses a tuple in which two members share a key.

    The reason counts the members and does not repeat them: a key can be a name.
    """

    def check(_instance: object, _attribute: object, value: tuple[Any, ...]) -> None:
        seen: dict[object, int] = {}
        for number, member in enumerate(value, start=1):
            first = seen.setdefault(key(member), number)
            if first != number:
                reason = (
                    f"noemt {what} twee keer (nummer {first} en nummer {number}); "
                    "haal er een weg, of verander er een"
                )
                raise ValueError(reason)

    return check


def counted(number: int, one: str, more: str) -> str:
    """Return a number with the right form of a noun: ``1 datum``, ``2 data``."""
    return f"{number} {one if number == 1 else more}"


def printable(text: str) -> str:
    """Return a text without what would make a terminal do strange things."""
    return "".join(c if c.isprintable() or c == "\n" else "·" for c in text)


def shown(word: str) -> str:
    """Return somebody's own word as a message may repeat it: printable and short."""
    short = word if len(word) <= MAX_NAME else f"{word[:MAX_NAME]}…"
    return printable(short).replace("\n", "·")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that looks most like a word, if there is one."""
    import difflib  # noqa: PLC0415 (only who mistypes a word has to wait for it)

    near = difflib.get_close_matches(word[:MAX_NAME].lower(), [*known], 1, 0.6)
    return near[0] if near else None


def closest(word: str, known: Iterable[str]) -> str:
    """Return a sentence that suggests the nearest known word, or lists them all."""
    words = [*known]
    near = nearest(word, words)
    return f"Bedoel je ‘{near}’?" if near else f"Kies uit: {', '.join(words)}"
