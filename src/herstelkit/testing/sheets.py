"""Hypothesis strategies for sheets with a form of their own: leaflets and posters."""

from hypothesis import strategies as st

from herstelkit import blocks
from herstelkit.pictograms import Pictogram
from herstelkit.testing.texts import filled_lines, lines


def leaflets(
    notes: st.SearchStrategy[blocks.Note],
) -> st.SearchStrategy[blocks.Leaflet]:
    """Make leaflets with headings and `notes` on every side."""
    heading = st.builds(blocks.Heading, level=st.integers(1, 4), text=filled_lines())
    block: st.SearchStrategy[blocks.PanelBlock] = st.one_of(heading, notes)
    side = st.lists(block, max_size=4).map(tuple)
    return st.builds(
        blocks.Leaflet,
        title=filled_lines(),
        subtitle=lines(),
        author=lines(),
        notice=lines(),
        front=side,
        left=side,
        right=side,
        back=side,
    )


def posters() -> st.SearchStrategy[blocks.Poster]:
    """Make posters of one to six lines, with pictograms and without."""
    line = st.builds(
        blocks.PosterLine,
        title=filled_lines(),
        text=lines(),
        pictogram=st.none() | st.sampled_from(Pictogram),
    )
    return st.builds(
        blocks.Poster,
        title=filled_lines(),
        subtitle=lines(),
        author=lines(),
        notice=lines(),
        lines=st.lists(line, min_size=1, max_size=6).map(tuple),
    )
