"""What a text calls number so much, there is."""

from collections.abc import Iterator
from typing import Final

from herstelkit.blocks.outline import Line, Outline
from herstelkit.findings import Severity
from herstelkit.lint.concordance import telling
from herstelkit.lint.heard import heard
from herstelkit.lint.names import SHEET, Names
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._numbers import Mention, mentions
from herstelkit.lint.subjects import Group, Programme, Show, Text
from herstelkit.primitives import counted
from herstelkit.sources import Source

_SLIDE: Final = "dia"
_PAGES: Final = ("bladzijde", "pagina", "blz.")


@rule(
    "HX003",
    "nummer-bestaat-niet",
    Severity.ERROR,
    Stage.COURSE,
    Stage.RUN,
    Stage.DECK,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def missing_number(subject: Programme | Group | Show | PackView) -> Iterator[Found]:
    """Een bijeenkomst, blad, dia of bladzijde die je bij een nummer noemt, is er ook.

    Wat: Zoekt verwijzingen als ‘bijeenkomst 9’, ‘werkblad 12’, ‘dia 30’ of ‘bladzijde
    200’, en kijkt of er zoveel zijn in wat jullie maken.

    Waarom: Na schuiven of weglaten kloppen nummers niet meer. Wie ernaar zoekt, bladert
    vergeefs en denkt dat er iets mist.

    Bron: Ons eigen voorstel: een verwijzing komt ergens uit.

    Slecht: ‘Dat komt in bijeenkomst 9’, in een groep van acht keer.

    Beter: ‘Dat komt de laatste keer’, of de naam van de bijeenkomst.

    Vals alarm: Een datum, een tijd of ‘9 bijeenkomsten’ is geen verwijzing. Hoeveel
    bladzijden er zijn schatten wij ruim, dus een nummer dat net te hoog is zien we
    niet. Een groep zonder einde wordt niet nageteld.
    """
    match subject:
        case Programme() | Group():
            yield from _in_texts(subject.texts, Names.of(subject.course))
        case Show():
            yield from _in_show(subject)
        case PackView():
            yield from _in_pack(subject)


def _in_texts(texts: tuple[Text, ...], names: Names) -> Iterator[Found]:
    for text in heard(texts).with_any(f"*{telling(name)}*" for name in names.numbers):
        for name, most in names.numbers.items():
            for mention in mentions(text.text, name):
                if mention.number > most:
                    yield text.found(_message(mention, _counted(name, most)))


def _counted(name: str, number: int) -> str:
    if name == SHEET:
        return counted(number, "blad", "bladen")
    return counted(number, "bijeenkomst", "bijeenkomsten")


def _message(mention: Mention, there: str) -> str:
    are = "is" if there.startswith("1 ") else "zijn"
    return (
        f"Hier staat ‘{mention.words}’, en er {are} {there}. "
        "Kijk het nummer na, of noem de naam; die klopt ook als er iets verschuift."
    )


def _in_show(show: Show) -> Iterator[Found]:
    for line, message in _no_slides(show.outline):
        yield Found(message, id=line.spot.under, file=show.file)


def _no_slides(outline: Outline) -> Iterator[tuple[Line, str]]:
    """Yield lines of a deck that mention a slide that it does not have."""
    slides = len(outline.slides)
    if not slides:
        return
    for line, mention in _mentioned(outline, (_SLIDE,)):
        if mention.number > slides:
            yield line, _message(mention, counted(slides, "dia", "dia’s"))


def _in_pack(pack: PackView) -> Iterator[Found]:
    yield from _in_texts(pack.texts, pack.names)
    for file in pack.changed:
        for line, message in _no_slides(file.outline):
            yield file.found(message, line.spot)
    yield from _pages(pack)


def _pages(pack: PackView) -> Iterator[Found]:
    """Yield pages that no file has, when the largest file is among those we look at."""
    most = max((file.outline.pages for file in pack.files), default=0)
    if not any(file.folder == "werkmap" for file in pack.files):
        return
    for file in pack.files:
        for line, mention in _mentioned(file.outline, _PAGES):
            if mention.number > most:
                there = f"hooguit {most} bladzijden"
                yield file.found(_message(mention, there), line.spot)


def _mentioned(
    outline: Outline, names: tuple[str, ...]
) -> Iterator[tuple[Line, Mention]]:
    """Yield the numbers of things of these names, in files that have such a name."""
    lows = [line.text.lower() for line in outline.lines]
    every = "\n".join(lows)
    there = [name for name in names if name in every]
    for line, low in zip(outline.lines, lows, strict=True) if there else ():
        for name in there:
            if name in low:
                yield from ((line, one) for one in mentions(line.text, name))
