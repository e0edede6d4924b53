"""A deck of four times as much takes about four times the work, and no more."""

from awkward import narrow, png
from growth import AT_MOST, growth
from herstelkit.archive import write_package
from herstelkit.blocks import (
    Deck,
    NumberedList,
    Paragraph,
    PathFigure,
    Purpose,
    RhythmFigure,
    RhythmPart,
    Slide,
    Stop,
    plain,
)
from herstelkit.render._figure.figures import draw
from herstelkit.render._text_width import broken
from herstelkit.render.palette import Logo, Look, palette_of
from herstelkit.render.pptx import render

PICTURE = Logo(data=png(60, 40), kind="png", alt="Logo van ons", width=60, height=40)
NOTES = (
    Paragraph(text=plain("Vertel iets over jezelf")),
    NumberedList(items=(plain("Vertel"), plain("Luister"), plain("Wissel"))),
)


def slides(count):
    made = [
        Slide(
            purpose=Purpose.CONCEPT,
            title=f"Dia {number:03}",
            points=("Vertel", "Luister"),
            notes=NOTES,
        )
        for number in range(count)
    ]
    return Deck(title="Dia’s", footer="Onder", slides=tuple(made))


def figures(count):
    made = [
        Slide(
            purpose=Purpose.AGENDA,
            title=f"Dia {number:03}",
            figure=PathFigure(stops=tuple(map(stop, range(5))), here=number % 5 + 1),
        )
        for number in range(count)
    ]
    return Deck(title="Dia’s", slides=tuple(made))


def stop(number):
    return Stop(mark=str(number), label="Wat werkt")


def notes(count):
    said = tuple(Paragraph(text=plain(f"Zin {number:03}")) for number in range(count))
    return Deck(
        title="Dia’s", slides=(Slide(purpose=Purpose.BREAK, title="T", notes=said),)
    )


def points(count):
    told = tuple(f"Punt {number:03} van vele" for number in range(count))
    return Deck(
        title="Dia’s", slides=(Slide(purpose=Purpose.BREAK, title="T", points=told),)
    )


def rhythm(count):
    """A figure of many parts, each with words to be broken over lines."""
    many = tuple(
        RhythmPart(start="13:30", label=f"Deel {number:03} van vele", minutes=5)
        for number in range(count)
    )
    return RhythmFigure(parts=many, end="15:30")


class TestGrowth:
    """Work is counted in calls, which no busy machine changes."""

    def test_slides(self):
        assert growth(render, slides, 40) <= AT_MOST

    def test_slides_with_figures(self):
        assert growth(render, figures, 15) <= AT_MOST

    def test_notes(self):
        assert growth(render, notes, 400) <= AT_MOST

    def test_points_on_a_slide(self):
        assert growth(render, points, 40) <= AT_MOST

    def test_parts_of_a_figure(self):
        def drawn(figure):
            return draw.__wrapped__(figure, 400, 10)

        assert growth(drawn, rhythm, 6) <= AT_MOST

    def test_slides_in_a_house_style(self):
        look = Look(palette=palette_of("1B5E20", None), font="Verdana", logo=PICTURE)
        assert growth(lambda made: render(made, look=look), slides, 20) <= AT_MOST

    def test_slides_on_a_template(self):
        look = Look(deck=narrow(), logo=PICTURE)
        assert growth(lambda made: render(made, look=look), slides, 60) <= AT_MOST

    def test_words_that_break_over_lines(self):
        def lines(text):
            return broken(text, 200, 10)

        assert growth(lines, lambda count: "gewone woorden " * count, 50) <= AT_MOST

    def test_parts_of_a_package(self):
        def parts(count):
            return {f"deel-{number}.xml": b"<a/>" * 9 for number in range(count)}

        assert growth(write_package, parts, 50) <= AT_MOST
