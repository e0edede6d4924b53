"""The same documents and decks by pandoc, from Markdown, one call for each file.

Pandoc gets the texts, headings, lists, tables and speaker notes; what the pieces leave
out, it is spared. So are the overview page and the manifest. Writing the Markdown is
not timed.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Final

from benchmarks.course import Paged, decks, documents
from benchmarks.pieces import Kind, Piece, note_pieces, pieces, slide_pieces
from herstelkit.blocks import Deck
from herstelkit.materials import CoursePlan

NOT_HERE: Final = (
    "pandoc is not here, so the whole pack is not compared with it. It comes with the "
    "package pypandoc-binary, or install pandoc from https://pandoc.org/installing"
)

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>#|~^$@])")
_LIST_LIKE: Final = re.compile(r"^([0-9]*)([-+:.)])")
_SPACE: Final = "&nbsp;"
_MARKS: Final = {Kind.TEXT: "", Kind.BULLET: "- ", Kind.NUMBER: "#. "}


def pandoc() -> str | None:
    """Return the program, if it is here."""
    try:
        from pypandoc import get_pandoc_path  # noqa: PLC0415 (only where it exists)

        return str(get_pandoc_path())
    except (ImportError, OSError):
        return shutil.which("pandoc")


def export(plan: CoursePlan, folder: Path) -> list[tuple[Path, Path]]:
    """Write all Markdown of a course; return each source with what it becomes."""
    folder.mkdir(parents=True)
    texts = [
        *((f"{name}.docx", document_text(made)) for name, made in documents(plan)),
        *((f"{name}.pptx", deck_text(made)) for name, made in decks(plan)),
    ]
    jobs = []
    for name, text in texts:
        source = folder / f"{name}.md"
        source.write_text(text, encoding="utf-8")
        jobs.append((source, folder / name))
    return jobs


def convert(program: str, jobs: Iterable[tuple[Path, Path]]) -> Callable[[], object]:
    """Return what makes all files."""

    def run() -> None:
        for source, target in jobs:
            slides = ["--slide-level=2"] if target.suffix == ".pptx" else []
            command = [program, *slides, str(source), "-o", str(target)]
            subprocess.run(command, check=True)

    return run


def document_text(made: Paged) -> str:
    """Return a document as Markdown."""
    names = {"title": made.title, "subtitle": made.subtitle}
    lines = [f"{key}: {json.dumps(_escaped(text))}" for key, text in names.items()]
    return _joined(["\n".join(["---", *lines, "---"]), *_blocks(pieces(made))])


def deck_text(deck: Deck) -> str:
    """Return a deck as Markdown, without the title block: it has a slide for that."""
    parts = []
    for slide in deck.slides:
        parts += [f"## {_escaped(slide.title)}", *_blocks(slide_pieces(slide))]
        if slide.notes:
            notes = _joined(_blocks(note_pieces(slide)))
            parts.append(f"::: notes\n{notes}\n:::")
    return _joined(parts)


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(parts)


def _blocks(content: Iterable[Piece]) -> Iterator[str]:
    """Yield paragraphs, lists and tables."""
    for kind, group in groupby(content, key=lambda piece: piece.kind):
        match kind:
            case Kind.HEADING:
                yield from (f"{'#' * p.level} {_escaped(p.text)}" for p in group)
            case Kind.TABLE:
                yield from (_table(piece.rows) for piece in group)
            case Kind.TEXT:
                yield from (_line(piece) for piece in group)
            case _:
                yield "\n".join(map(_line, group))


def _line(piece: Piece) -> str:
    return _MARKS[piece.kind] + (_escaped(piece.text) or _SPACE)


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    head, *body = (f"| {' | '.join(map(_escaped, row))} |" for row in rows)
    rule = f"|{'----|' * len(rows[0])}"
    return "\n".join([head, rule, *body])


def _escaped(text: str) -> str:
    return _LIST_LIKE.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
