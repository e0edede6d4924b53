"""Hypothesis strategies for whatever can be printed, course runs and own plans."""

import datetime as dt

from hypothesis import strategies as st

from herstelkit import blocks
from herstelkit.courses import (
    CourseRun,
    Facilitator,
    Frequency,
    HouseStyle,
    Ignored,
    Illustration,
)
from herstelkit.pictograms import Pictogram
from herstelkit.testing.drawn import figures
from herstelkit.testing.plans import wraps
from herstelkit.testing.sheets import leaflets as leaflets_of
from herstelkit.testing.sheets import posters
from herstelkit.testing.texts import filled_lines, lines

__all__ = [
    "course_runs",
    "decks",
    "documents",
    "figures",
    "filled_lines",
    "identifiers",
    "inlines",
    "leaflets",
    "lines",
    "notes",
    "posters",
    "slides",
    "spaces",
    "tables",
    "wraps",
]


def identifiers() -> st.SearchStrategy[str]:
    """Make identifiers."""
    return st.from_regex(r"[a-z0-9]{1,8}([._-][a-z0-9]{1,8}){0,2}", fullmatch=True)


def inlines() -> st.SearchStrategy[blocks.Inline]:
    """Make lines of runs, stressed and not."""
    run = st.builds(blocks.Run, text=lines(), strong=st.booleans())
    return st.lists(run, min_size=1, max_size=3).map(tuple)


def _items() -> st.SearchStrategy[tuple[blocks.Inline, ...]]:
    return st.lists(inlines(), min_size=1, max_size=4).map(tuple)


def notes() -> st.SearchStrategy[blocks.Note]:
    """Make paragraphs and lists."""
    return st.one_of(
        st.builds(blocks.Paragraph, text=inlines(), role=st.sampled_from(blocks.Role)),
        st.builds(blocks.BulletList, items=_items()),
        st.builds(blocks.NumberedList, items=_items()),
    )


def spaces() -> st.SearchStrategy[blocks.Space]:
    """Make rooms to answer in."""
    heads = st.lists(filled_lines(), min_size=1, max_size=4).map(tuple)
    count = st.integers(1, 12)
    return st.one_of(
        st.builds(blocks.RuledSpace, lines=count),
        st.builds(blocks.ListSpace, lines=count),
        st.builds(blocks.GridSpace, columns=heads, rows=count),
        st.builds(blocks.DateSpace),
        st.builds(blocks.ChoiceSpace, options=heads),
    )


@st.composite
def tables(draw: st.DrawFn) -> blocks.Table:
    """Make tables of one to four columns."""
    width = draw(st.integers(1, 4))
    row = st.tuples(*[inlines()] * width)
    return blocks.Table(
        header=draw(st.tuples(*[lines()] * width)),
        rows=tuple(draw(st.lists(row, max_size=3))),
        shares=draw(st.tuples(*[st.integers(1, 9)] * width)),
        caption=draw(lines()),
    )


@st.composite
def documents(draw: st.DrawFn) -> blocks.Document:
    """Make documents of every kind with every sort of block."""
    answers = st.lists(identifiers(), max_size=3, unique=True)
    made: list[blocks.Block] = [
        blocks.Answer(
            id=name,
            question=draw(filled_lines()),
            help=draw(lines()),
            optional=draw(st.booleans()),
            space=draw(spaces()),
        )
        for name in draw(answers)
    ]
    callout = st.builds(
        blocks.Callout,
        tone=st.sampled_from(blocks.Tone),
        title=filled_lines(),
        content=st.lists(notes(), min_size=1, max_size=3).map(tuple),
    )
    heading = st.builds(
        blocks.Heading,
        level=st.integers(1, 4),
        text=filled_lines(),
        new_page=st.booleans(),
    )
    others = st.one_of(
        heading,
        notes(),
        tables(),
        callout,
        figures(),
        st.builds(blocks.PageBreak),
        st.builds(blocks.Contents, depth=st.integers(1, 3)),
    )
    made += draw(st.lists(others, max_size=8))
    return blocks.Document(
        kind=draw(st.sampled_from(blocks.DocumentKind)),
        title=draw(filled_lines()),
        subtitle=draw(lines()),
        details=draw(st.lists(lines(), max_size=3).map(tuple)),
        author=draw(lines()),
        footer=draw(lines()),
        notice=draw(lines()),
        pictogram=draw(st.none() | st.sampled_from(Pictogram)),
        large_print=draw(st.booleans()),
        blocks=tuple(draw(st.permutations(made))),
    )


def leaflets() -> st.SearchStrategy[blocks.Leaflet]:
    """Make leaflets with headings, paragraphs and lists on every side."""
    return leaflets_of(notes())


def slides() -> st.SearchStrategy[blocks.Slide]:
    """Make slides of every purpose."""
    return st.builds(
        blocks.Slide,
        purpose=st.sampled_from(blocks.Purpose),
        title=filled_lines(),
        kicker=lines(),
        timing=lines(),
        lead=lines(),
        points=st.lists(filled_lines(), max_size=5).map(tuple),
        figure=st.none() | figures(),
        notes=st.lists(notes(), max_size=3).map(tuple),
    )


def decks() -> st.SearchStrategy[blocks.Deck]:
    """Make decks of one to five slides."""
    return st.builds(
        blocks.Deck,
        title=filled_lines(),
        subtitle=lines(),
        author=lines(),
        footer=lines(),
        slides=st.lists(
            slides(), min_size=1, max_size=5, unique_by=lambda slide: slide.title
        ).map(tuple),
    )


_DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2099, 1, 1))
_COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
_STYLES = st.builds(
    HouseStyle,
    main=st.none() | _COLOURS,
    accent=st.none() | _COLOURS,
    font=st.none() | st.sampled_from(["Verdana", "Segoe UI", "Trebuchet MS"]),
    logo=st.none() | st.sampled_from(["logo.png", "../huisstijl/logo.jpg"]),
    deck=st.none() | st.sampled_from(["sjabloon.pptx", "../Sjabloon 2.potx"]),
    document=st.none() | st.sampled_from(["brief.docx", "map/brief.dotx"]),
)

_IGNORED = st.builds(
    Ignored,
    rule=st.sampled_from(["HW012", "HC018", "HL006"]),
    reason=filled_lines(),
    where=lines(),
)


@st.composite
def course_runs(draw: st.DrawFn, method: str = "wrap") -> CourseRun:
    """Make course runs, with a start or with dates, whole in themselves."""
    leaders = st.lists(
        st.builds(
            Facilitator,
            name=filled_lines(),
            certified=st.none() | _DAYS,
            refreshed=st.none() | _DAYS,
        ),
        min_size=1,
        max_size=3,
        unique_by=lambda leader: leader.name,
    )
    illustrations = st.lists(
        st.builds(Illustration, component=identifiers(), text=lines()),
        max_size=3,
        unique_by=lambda own: own.component,
    )
    days: tuple[dt.date, ...] = ()
    start: dt.date | None = None
    skip: tuple[dt.date, ...] = ()
    frequency: Frequency | None = None
    if draw(st.booleans()):
        found = draw(st.lists(_DAYS, min_size=1, max_size=10, unique=True))
        days = tuple(sorted(found))
    else:
        start = draw(_DAYS)
        later = draw(st.lists(st.integers(1, 9), max_size=3, unique=True))
        skip = tuple(start + dt.timedelta(weeks=week) for week in later)
        frequency = draw(st.none() | st.sampled_from(Frequency))
    return CourseRun(
        method=method,
        title=draw(filled_lines()),
        organisation=draw(filled_lines()),
        place=draw(filled_lines()),
        start=start,
        time=dt.time(draw(st.integers(0, 20)), draw(st.integers(0, 59))),
        frequency=frequency,
        dates=days,
        skip=skip,
        participants=draw(st.none() | st.integers(1, 200)),
        foreword=draw(lines()),
        sign_up=draw(lines()),
        leaders=tuple(draw(leaders)),
        illustrations=tuple(draw(illustrations)),
        house_style=draw(st.none() | _STYLES),
        ignored=tuple(draw(st.lists(_IGNORED, max_size=2))),
    )
