"""Figures say what they mean, and say it in words too."""

import pytest
from hypothesis import given

from herstelkit.blocks import (
    MAX_PARTS,
    ConceptsFigure,
    Part,
    PathFigure,
    PathwayArrow,
    PathwayCourse,
    PathwayFigure,
    PictogramFigure,
    RhythmFigure,
    RhythmPart,
    StepsFigure,
    StepShare,
    Stop,
    ToolboxFigure,
    block_texts,
)
from herstelkit.pictograms import IN_DUTCH, Pictogram
from herstelkit.testing.strategies import figures

COURSES = (
    PathwayCourse(id="een", label="Eerste cursus"),
    PathwayCourse(id="twee", label="Tweede cursus"),
)


class TestAlternativeText:
    """The alternative text names everything there is to see, in plain Dutch."""

    def test_of_the_toolbox(self):
        figure = ToolboxFigure(label="Koffer", plans=("Triggers", "Crisisplan"))
        assert figure.alt == (
            "Een koffer met het woord Koffer. 2 plannen staan erboven en putten "
            "eruit: Triggers en Crisisplan."
        )

    def test_of_the_concepts(self):
        figure = ConceptsFigure(concepts=(Part(label="Hoop"), Part(label="Steun")))
        assert figure.alt.endswith("op elke steen een begrip: Hoop en Steun.")

    def test_of_the_steps(self):
        steps = (StepShare(label="Uitleggen", percent=40),)
        assert "Uitleggen 40 procent" in StepsFigure(steps=steps).alt

    def test_of_the_rhythm(self):
        part = RhythmPart(start="18.30", label="Hoop", minutes=30)
        figure = RhythmFigure(parts=(part,), end="19.00")
        assert "om 18.30 uur Hoop (30 minuten)" in figure.alt
        assert figure.alt.endswith("klaar om 19.00 uur.")

    def test_of_the_path(self):
        stops = (Stop(mark="1", label="Welkom", detail="12 januari"), Stop(mark="2"))
        figure = PathFigure(stops=stops, here=2)
        assert "1 Welkom, 12 januari" in figure.alt
        assert figure.alt.endswith("Bij 2 staat: hier zijn we nu.")

    def test_of_the_pathway_with_both_sorts_of_arrows(self):
        for hard, words in ((True, "eerst nodig"), (False, "handig om eerst te doen")):
            arrow = PathwayArrow(before="een", after="twee", hard=hard)
            figure = PathwayFigure(courses=COURSES, arrows=(arrow,))
            assert f"eerst Eerste cursus, daarna Tweede cursus ({words})" in figure.alt

    def test_of_every_pictogram(self):
        assert {*IN_DUTCH} == {*Pictogram}
        figure = PictogramFigure(pictogram=Pictogram.TEA, caption="Pauze")
        assert figure.alt == "Een kop thee. Eronder staat: Pauze."

    @given(figures())
    def test_can_be_replaced_and_is_never_empty(self, figure):
        assert figure.name.strip()
        assert figure.alt.strip() or figure.described
        assert figure.alt in [*block_texts(figure)]
        if figure.described:
            assert figure.alt == figure.described


class TestWhatIsRefused:
    def test_a_figure_without_parts_or_with_too_many(self):
        for count in (0, MAX_PARTS + 1):
            with pytest.raises(ValueError, match="concepts"):
                ConceptsFigure(concepts=(Part(label="x"),) * count)

    def test_a_place_that_is_not_on_the_path(self):
        with pytest.raises(ValueError, match="van 1 tot en met 1"):
            PathFigure(stops=(Stop(mark="1"),), here=2)

    @pytest.mark.parametrize(("before", "after"), [("twee", "een"), ("een", "drie")])
    def test_an_arrow_back_or_to_nowhere(self, before, after):
        arrow = PathwayArrow(before=before, after=after, hard=True)
        with pytest.raises(ValueError, match="pijl"):
            PathwayFigure(courses=COURSES, arrows=(arrow,))
