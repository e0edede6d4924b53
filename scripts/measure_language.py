"""Count what the language rules find: in all texts that ship, and in prose of others.

    python scripts/measure_language.py                   what ships
    python scripts/measure_language.py FOLDER            and .txt files in a folder
    python scripts/measure_language.py FOLDER --show HL001 40    and forty hits

Prose of others was not written for participants. Rules will find much in it, rightly;
reading a sample shows which of their words are too quick. What was judged, and how,
stands in ``docs/explanation/language.md``.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from attrs import evolve

from herstelkit.content import SHIPPED
from herstelkit.lint import Audience, Found, Programme, Text, all_rules, course_texts
from herstelkit.lint.language import prose
from herstelkit.lint.readability import measure, measure_prose

_BLANK = re.compile(r"\n\s*\n")
_HYPHEN = re.compile(r"(?<=[a-z])-\s*\n+\s*(?=[a-z])")
_READERS = (Audience.PARTICIPANT, Audience.OUTWARD)


def main() -> None:
    """Print a table, and a sample of hits when asked."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", nargs="?", type=Path)
    asked.add_argument("--show", nargs=2, metavar=("CODE", "COUNT"))
    given = asked.parse_args()
    others = [*_others(given.folder)] if given.folder else []
    if given.show:
        _show(given.show[0], int(given.show[1]), others or [*_shipped()])
        return
    shipped = [*_shipped()]
    _table("What ships", shipped)
    for audience in Audience:
        texts = [t for course in shipped for t in course.texts]
        print(
            audience.value,
            _numbers(measure(t for t in texts if t.audience is audience)),
        )
    if others:
        _table("Prose of others", others)
        texts = {t.text for programme in others for t in programme.texts}
        print("all", _numbers(measure_prose(sorted(texts))))


def _shipped() -> Iterator[Programme]:
    for name in SHIPPED.methods():
        course, homes = SHIPPED.course(name), SHIPPED.course_at_home(name).homes
        texts = tuple(course_texts(course, homes))
        yield Programme(course=course, texts=texts, homes=homes)


def _others(folder: Path) -> Iterator[Programme]:
    """Yield the files of a folder as courses that hold nothing but these texts."""
    blank = SHIPPED.course(next(iter(SHIPPED.methods())))
    blank = evolve(
        blank,
        name="-",
        full_name="-",
        example_title="",
        themes=(),
        sheets=(),
        papers=(),
    )
    for path in sorted(folder.glob("*.txt")):
        pieces = _BLANK.split(_HYPHEN.sub("", path.read_text("utf-8")))
        for reader in _READERS:
            texts = (
                Text(
                    text=piece.strip(),
                    audience=reader,
                    file=path.name,
                    id=f"p{number}",
                    field="tekst",
                )
                for number, piece in enumerate(pieces)
                if piece.strip()
            )
            yield Programme(course=blank, texts=tuple(texts))


def _findings(code: str, programme: Programme) -> Iterator[Found]:
    rule = all_rules()[code]
    if rule.holds_for(programme.course.profile):
        yield from rule.look(programme)


def _codes() -> list[str]:
    return [code for code in all_rules() if code.startswith("HL")]


def _table(title: str, programmes: list[Programme]) -> None:
    texts = {
        (p.course.id, t.file, t.id, t.field): t.text
        for p in programmes
        for t in p.texts
    }
    sentences = sum(len(prose(text).sentences) for text in texts.values())
    print(f"\n{title}: {sentences} sentences")
    for code in _codes():
        found = {f for p in programmes for f in _findings(code, p)}
        share = 1000 * len(found) / sentences
        print(f"{code}  {len(found):5}  {share:6.2f} in 1000 sentences")


def _show(code: str, count: int, programmes: list[Programme]) -> None:
    """Print hits evenly spread over all, each with the text that it is about."""
    told: dict[Found, str] = {}
    for programme in programmes:
        places = {(t.file, t.id, t.field): t.text for t in programme.texts}
        for found in _findings(code, programme):
            told[found] = places.get((found.file, found.id, found.field), "")
    hits = [*told.items()]
    step = max(1, len(hits) // count)
    print(f"{code}: {len(hits)} hits, every {step}")
    for found, text in hits[::step]:
        print(f"\n{found.file} {found.id} {found.message}\n  {_round(found, text)}")


def _round(found: Found, text: str) -> str:
    """Return the words round a hit."""
    line = " ".join(text.split())
    quoted = re.search(r"‘(.+?)(?: …)?’", found.message)
    at = line.lower().find(quoted[1].lower()) if quoted else 0
    return line[max(0, at - 90) : at + 130]


def _numbers(reading: object) -> str:
    shown = ("words", "sentences", "syllables", "flesch_douma", "brouwer")
    values = ((name, getattr(reading, name)) for name in shown)
    return ", ".join(f"{name} {value:.0f}" for name, value in values)


if __name__ == "__main__":
    main()
