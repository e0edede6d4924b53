"""Hypothesis strategies for figures of every sort."""

from typing import Any

from hypothesis import strategies as st

from herstelkit import blocks
from herstelkit.pictograms import Pictogram
from herstelkit.testing.texts import filled_lines, lines


def _some(
    of: st.SearchStrategy[Any], most: int = 8
) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of, min_size=1, max_size=most).map(tuple)


@st.composite
def paths(draw: st.DrawFn) -> blocks.PathFigure:
    """Make paths of meetings, with and without a place where the group is."""
    stop = st.builds(blocks.Stop, mark=filled_lines(), label=lines(), detail=lines())
    stops = draw(_some(stop, 12))
    here = draw(st.none() | st.integers(1, len(stops)))
    return blocks.PathFigure(stops=stops, here=here, described=draw(lines()))


@st.composite
def pathways(draw: st.DrawFn) -> blocks.PathwayFigure:
    """Make pathways of one to six courses, with arrows that all lead on."""
    count = draw(st.integers(1, 6))
    ids = [f"c{number}" for number in range(count)]
    pairs = [(a, b) for b in range(count) for a in range(b)]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=6)) if pairs else []
    return blocks.PathwayFigure(
        courses=tuple(
            blocks.PathwayCourse(id=name, label=draw(filled_lines())) for name in ids
        ),
        arrows=tuple(
            blocks.PathwayArrow(before=ids[a], after=ids[b], hard=draw(st.booleans()))
            for a, b in chosen
        ),
    )


def figures() -> st.SearchStrategy[blocks.Figure]:
    """Make figures of every sort."""
    part = st.builds(
        blocks.Part,
        label=filled_lines(),
        pictogram=st.none() | st.sampled_from(Pictogram),
    )
    step = st.builds(
        blocks.StepShare, label=filled_lines(), percent=st.integers(0, 100)
    )
    timed = st.builds(
        blocks.RhythmPart,
        start=filled_lines(),
        label=filled_lines(),
        minutes=st.integers(1, 480),
        rest=st.booleans(),
    )
    return st.one_of(
        st.builds(
            blocks.ToolboxFigure,
            label=filled_lines(),
            plans=_some(filled_lines()),
            tools=st.lists(st.sampled_from(Pictogram), max_size=9).map(tuple),
            described=lines(),
        ),
        st.builds(blocks.ConceptsFigure, concepts=_some(part), described=lines()),
        st.builds(blocks.StepsFigure, steps=_some(step), described=lines()),
        st.builds(blocks.RhythmFigure, parts=_some(timed), end=filled_lines()),
        paths(),
        pathways(),
        st.builds(
            blocks.PictogramFigure,
            pictogram=st.sampled_from(Pictogram),
            caption=lines(),
            described=lines(),
        ),
    )
