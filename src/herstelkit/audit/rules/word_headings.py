"""Headings and lists of a Word file: what a screen reader finds its way by."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.look import Styles
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.word import paragraphs, where, words
from herstelkit.audit.xml import Element, child, every, is_on, text

_LONG: Final = 6000
"""Letters above which a text needs headings: about two pages."""
_SHORT: Final = 80
_LARGER: Final = 4
"""Half points by which bold text must be larger to look like a heading."""
_BULLET: Final = re.compile(r"\s*[-–—•*·▪◦]\s+\S")
_NUMBER: Final = re.compile(r"\s*(\d{1,2}|[a-z])[.)]\s+\S")


def _main(package: Package) -> tuple[str, list[Element]]:
    if package.main is None:
        return "", []
    name, root = package.main
    return name, [*paragraphs(root)]


@rule("AT01", Kind.DOCX)
def skipped_headings(package: Package) -> Iterator[Found]:
    """Headings are headings by style or outline level, start at 1 and skip no level.

    Not seen: a heading whose level is possible but does not suit what it says.
    """
    styles, (name, found) = Styles.of(package), _main(package)
    before = 0
    for paragraph in found:
        level = styles.level(paragraph)
        if level > before + 1:
            what = f"kop van niveau {level} na niveau {before or 'geen'}"
            yield Found(name, where(paragraph), what)
        before = level or before


@rule("AT02", Kind.DOCX)
def empty_headings(package: Package) -> Iterator[Found]:
    """Every heading has words; a long text has at least one heading.

    Not seen: whether the words say what the part is about.
    """
    styles, (name, found) = Styles.of(package), _main(package)
    headings = [one for one in found if styles.level(one)]
    for heading in headings:
        if not words(heading).strip():
            yield Found(name, where(heading), "een kop is leeg")
    if not headings and sum(len(words(one).strip()) for one in found) > _LONG:
        yield Found(name, "", "is lang en heeft geen koppen")


@rule("AT03", Kind.DOCX)
def fake_headings(package: Package) -> Iterator[Found]:
    """No line is made to look like a heading by hand: short, bold and clearly larger.

    Not seen: a line that is only bold, only larger, or that gets its looks from a style
    of its own; those have too many other uses.
    """
    styles, (name, found) = Styles.of(package), _main(package)
    for paragraph in found:
        runs = [run for run in every(paragraph, "w:r") if text(run, "w:t").strip()]
        short = 0 < len(words(paragraph).strip()) <= _SHORT and not styles.level(
            paragraph
        )
        if short and all(_stands_out(run, styles) for run in runs):
            yield Found(name, where(paragraph), "lijkt een kop maar is het niet")


def _stands_out(run: Element, styles: Styles) -> bool:
    by_hand = child(run, "w:rPr/w:b"), child(run, "w:rPr/w:sz")
    if not is_on(by_hand[0]) or by_hand[1] is None:
        return False
    return styles.look(run).size >= styles.body_size() + _LARGER


@rule("AT04", Kind.DOCX)
def typed_lists(package: Package) -> Iterator[Found]:
    """Lists are lists: no typed bullets, and no typed numbers that count on.

    Not seen: one typed number by itself, and lists inside one paragraph.
    """
    styles, (name, found) = Styles.of(package), _main(package)
    plain = [one for one in found if not styles.list_of(one) and not styles.level(one)]
    for paragraph in plain:
        if _BULLET.match(words(paragraph)):
            yield Found(name, where(paragraph), "begint met een getypt lijstteken")
    for first, second in pairwise(plain):
        numbers = _typed(first), _typed(second)
        if None not in numbers and _follows(*map(str, numbers)):
            yield Found(name, where(second), "begint met een getypt nummer")


def _typed(paragraph: Element) -> str | None:
    match = _NUMBER.match(words(paragraph))
    return match.group(1) if match else None


def _follows(first: str, second: str) -> bool:
    if first.isdecimal() and second.isdecimal():
        return int(second) == int(first) + 1
    return not (first + second).isdecimal() and ord(second[0]) == ord(first[0]) + 1
