"""Lengths of time in Dutch text: “een kwartier”, “twaalf minuten”, “een half uur”."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from herstelkit.lint.language import prose

_UNITS: Final = (
    *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"),
    *("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien"),
    *("zeventien", "achttien", "negentien"),
)
_TENS: Final = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "negentig": 90,
}


def _numbers() -> dict[str, float]:
    words: dict[str, float] = {word: value for value, word in enumerate(_UNITS)}
    words |= {"één": 1, "anderhalve": 1.5, "halve": 0.5} | _TENS
    for ten, more in _TENS.items():
        for value, word in enumerate(_UNITS[1:10], start=1):
            joint = "ën" if word.endswith("e") else "en"
            words[f"{word}{joint}{ten}"] = more + value
    return words


_NUMBERS: Final = _numbers()
_NUMBER: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))


@cache
def _length() -> re.Pattern[str]:
    # The longest expression of all rules, and most courses are checked without it.
    return re.compile(
        rf"""\b(?P<about>ongeveer|bijna|ruim|zo’n|hooguit|hoogstens|minstens)?\s*
        (?: (?P<count>\d+|{_NUMBER})[ ](?:minuut|minuten)(?:[ ]of[ ](?P<or>{_NUMBER}))?
          | (?:(?P<quarters>een|drie)[ ])kwartier
          | (?P<half>(?:een[ ])?half[ ]uur|halfuur)
          | (?P<hour>anderhalf[ ]uur) )\b""",
        re.VERBOSE,
    )


class Length(NamedTuple):
    """A length of time: in minutes, as written, and where in the text."""

    minutes: float
    words: str
    begin: int
    about: bool


@lru_cache(maxsize=4096)
def lengths(text: str) -> tuple[Length, ...]:
    """Return the lengths of time that a text names, but for what somebody quotes."""
    return tuple(_lengths(text))


def _lengths(text: str) -> Iterator[Length]:
    read = prose(text)
    if not ("minu" in read.low or "kwartier" in read.low or "uur" in read.low):
        return
    for found in _length().finditer(read.low):
        if not read.is_quoted(found.start()):
            words = read.text[found.start() : found.end()].strip()
            about = found["about"] or found["or"]
            yield Length(_minutes(found), words, found.start(), bool(about))


def _minutes(found: re.Match[str]) -> float:
    if found["or"]:  # “een minuut of tien”
        return _NUMBERS[found["or"]]
    if count := found["count"]:
        return float(count) if count.isdigit() else _NUMBERS[count]
    if quarters := found["quarters"]:
        return 45 if quarters == "drie" else 15
    return 90 if found["hour"] else 30
