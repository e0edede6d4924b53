"""The overview of what hangs on the wall and what goes out of the door."""

from collections.abc import Iterable, Iterator

from herstelkit.blocks import Block, Heading, Inline, Paragraph, Table, plain
from herstelkit.materials.outward import leaflets, posters
from herstelkit.materials.pack_index import PackIndex, link
from herstelkit.materials.plan import CoursePlan


def prints(plan: CoursePlan, index: PackIndex) -> Iterator[Block]:
    """Yield what the pack has of posters and leaflets, and how to print them."""
    yield from _section(
        "De posters",
        "Voor aan de muur van jullie ruimte. Druk ze af op A3. Heb je alleen A4? Laat "
        "ze dan vergroten tot A3, bij een kopieerwinkel of op het kopieerapparaat "
        "(141%). In zwart-wit zijn ze ook goed te lezen.",
        ("Poster", "Wat erop staat"),
        _posters(plan, index),
    )
    yield from _section(
        "De folders",
        "Voor buiten de groep. Druk ze af op A4, liggend en aan twee kanten. Kies bij "
        "de printer voor omslaan langs de korte kant. Vouw elk blad daarna één keer "
        "dubbel. Lees ze eerst door: klopt alles voor jullie groep?",
        ("Folder", "Waarvoor"),
        _leaflets(plan, index),
    )


def _section(
    title: str, text: str, header: tuple[str, str], rows: Iterable[tuple[Inline, ...]]
) -> Iterator[Block]:
    """Yield a heading, a few words and a table, unless there is nothing in it."""
    found = tuple(rows)
    if found:
        yield Heading(level=1, text=title)
        yield Paragraph(text=plain(text))
        yield Table(header=header, rows=found, shares=(3, 4), caption=title)


def _posters(plan: CoursePlan, index: PackIndex) -> Iterator[tuple[Inline, ...]]:
    for name, poster in posters(plan):
        if path := index.poster(name):
            heads = " · ".join(line.title for line in poster.lines)
            yield link(poster.title, path), plain(heads)


def _leaflets(plan: CoursePlan, index: PackIndex) -> Iterator[tuple[Inline, ...]]:
    texts = plan.course.leaflets
    for (name, _), leaflet in zip(leaflets(plan), texts, strict=True):
        if path := index.leaflet(name):
            yield link(leaflet.name, path), plain(leaflet.purpose)
