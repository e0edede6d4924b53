"""A sheet that is called by its name exists."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import shortened
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group, Programme, Text
from herstelkit.primitives import nearest
from herstelkit.sources import Source

if TYPE_CHECKING:
    from herstelkit.courses import Course

_NAMED: Final = re.compile(
    r"\b(?:[Ww]erkb|[Bb])lad(?:en)? "
    r"(?:‘(?P<single>[^’\n]+)’|“(?P<double>[^”\n]+)”|(?P<bare>(?!A\d)[A-ZÀ-Þ][^\n]*))"
)
_SHEET: Final = ("*blad", "*bladen")
"""What stands before every name of a sheet."""
_MESSAGE: Final = (
    "Hier wordt het blad ‘{name}’ genoemd, en dat zit niet in dit pakket. {advice}"
)

_ON: Final = re.compile(r",| (?:eens|open|erbij|weer|nog|op tafel)\b")
"""Where the name most likely ends when no marks stand round it."""
_OTHERWISE: Final = "Noem een ander blad, of laat de zin weg."


@rule(
    "HX004",
    "genoemd-blad",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def unknown_sheet(subject: Programme | Group | PackView) -> Iterator[Found]:
    """Een blad dat je bij zijn naam noemt, zit ook in het pakket.

    Wat: Zoekt zinnen als ‘werkblad Steun om me heen’ en kijkt of er een blad of
    formulier is met die naam.

    Waarom: Een blad dat anders heet dan in het draaiboek, is niet te vinden in een
    stapel. En is het weggelaten, dan zoekt de hele groep mee.

    Bron: Ons eigen voorstel: draaiboek, dia’s en bladen gebruiken dezelfde namen.

    Slecht: ‘Pak het werkblad Mijn steunpunten’, en het blad heet ‘Steun om me heen’.

    Beter: ‘Pak het werkblad Steun om me heen.’

    Vals alarm: ‘Kijk op je blad. Wat zie je?’ is geen naam. Een blad van een ander
    (‘het blad “Zorgplan” van je behandelaar’) wordt wel gemeld.
    """
    if isinstance(subject, PackView):
        if subject.names.meetings:  # else we do not know its course
            yield from _in_texts(subject.texts, subject.names)
    else:
        names, unread = Names.of(subject.course), _unread(subject.course)
        yield from _in_texts(subject.texts, names, unread)


def _in_texts(
    texts: tuple[Text, ...], names: Names, unread: frozenset[str] = frozenset()
) -> Iterator[Found]:
    titles = tuple(map(_plain, (*names.sheets.values(), *names.papers.values())))
    for text in heard(texts).with_any(_SHEET):
        if text.id in unread:
            continue
        for found in _NAMED.finditer(text.text):
            name = found["single"] or found["double"] or found["bare"]
            before = text.text[: found.start(found.lastgroup or 0)]
            if _plain(before).endswith(titles):  # “Mijn plan op één blad” is a name
                continue
            if not _known(name, titles, exact=not found["bare"]):
                yield text.found(_remark(name, names.sheets))


def _unread(course: "Course") -> frozenset[str]:
    """Return the ids of the meeting for an own theme in a group that has no such theme.

    Its texts are still there, and its sheets are gone.
    """
    own = course.own_session
    there = {sheet.id for sheet in course.sheets}
    if own is None or all(there.issuperset(part.sheets) for part in own.components):
        return frozenset()
    return frozenset({own.id, *(part.id for part in own.components)})


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(" .?!,…")


def _known(name: str, titles: tuple[str, ...], *, exact: bool) -> bool:
    """Tell whether there is such a sheet; without quotes the sentence goes on."""
    wanted = _plain(name)
    return wanted in titles if exact else wanted.startswith(titles)


def _remark(name: str, sheets: Mapping[str, str]) -> str:
    words = _ON.split(name)[0]
    titles = {_plain(title): title for title in sheets.values()}
    near = nearest(_plain(name), titles)
    now = sheets.get(_plain(words).replace(" ", "-"))
    advice = f"Bedoel je ‘{titles[near]}’?" if near else _OTHERWISE
    if now:
        advice = f"Het heet nu ‘{now}’. Geef het zijn oude naam, of pas deze tekst aan."
    return _MESSAGE.format(name=shortened(words, 40), advice=advice)
