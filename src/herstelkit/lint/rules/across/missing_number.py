"""What a text calls number so much, there is."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Course
from herstelkit.findings import Severity
from herstelkit.lint.concordance import telling
from herstelkit.lint.heard import heard
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.across._numbers import Mention, mentions
from herstelkit.lint.subjects import Group, Programme, Show, Text
from herstelkit.primitives import counted
from herstelkit.sources import Source

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
            yield from _in_texts(subject.texts, subject.course)
        case Show():
            yield from _in_show(subject)
        case PackView():
            yield from _in_pack(subject)


def _in_texts(texts: tuple[Text, ...], course: Course) -> Iterator[Found]:
    sheets = sum(sheet.loose for sheet in course.sheets)
    meetings = max((session.number or 0 for session in course.sessions), default=0)
    names = {"blad": (sheets, "blad", "bladen")}
    if meetings and not course.published.open_ended:
        for name in {course.meeting_name.lower(), "bijeenkomst"}:
            names[name] = (meetings, "bijeenkomst", "bijeenkomsten")
    for text in heard(texts).with_any(f"*{telling(name)}*" for name in names):
        for name, (most, one, more) in names.items():
            for mention in mentions(text.text, name):
                if mention.number > most:
                    yield text.found(_message(mention, counted(most, one, more)))


def _message(mention: Mention, there: str) -> str:
    are = "is" if there.startswith("1 ") else "zijn"
    return (
        f"Hier staat ‘{mention.words}’, en er {are} {there}. "
        "Kijk het nummer na, of noem de naam; die klopt ook als er iets verschuift."
    )


def _in_show(show: Show) -> Iterator[Found]:
    slides = len(show.outline.slides)
    for line in show.outline.lines:
        for mention in _beyond(line.text, slides):
            message = _message(mention, counted(slides, "dia", "dia’s"))
            yield Found(message, id=line.spot.under, file=show.file)


def _beyond(text: str, most: int) -> Iterator[Mention]:
    return (one for one in mentions(text, "dia") if one.number > most)


def _in_pack(pack: PackView) -> Iterator[Found]:
    if pack.course is not None:
        yield from _in_texts(pack.texts, pack.course)
    for file in pack.changed:
        slides = len(file.outline.slides)
        for line in file.outline.lines if slides else ():
            for mention in _beyond(line.text, slides):
                message = _message(mention, counted(slides, "dia", "dia’s"))
                yield file.found(message, line.spot)
    yield from _pages(pack)


def _pages(pack: PackView) -> Iterator[Found]:
    """Yield pages that no file has, when the largest file is among those we look at."""
    most = max((file.outline.pages for file in pack.files), default=0)
    if not any(file.folder == "werkmap" for file in pack.files):
        return
    for file in pack.files:
        every = "\n".join([line.text for line in file.outline.lines]).lower()
        names = [name for name in _PAGES if name in every]
        for line in file.outline.lines if names else ():
            for name in names:
                for mention in mentions(line.text, name):
                    if mention.number > most:
                        there = f"hooguit {most} bladzijden"
                        yield file.found(_message(mention, there), line.spot)
