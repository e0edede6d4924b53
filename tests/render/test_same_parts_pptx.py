"""Every part of a deck is as it was: in our look, in another, on templates of others.

The decks are made here, not from the content that ships, whose texts change.
"""

import pytest
from attrs import evolve

from awkward import DECKS, jpeg, png
from herstelkit.blocks import (
    BulletList,
    ConceptsFigure,
    Deck,
    NumberedList,
    Paragraph,
    Part,
    PathFigure,
    PathwayArrow,
    PathwayCourse,
    PathwayFigure,
    PictogramFigure,
    Purpose,
    RhythmFigure,
    RhythmPart,
    Slide,
    StepsFigure,
    StepShare,
    Stop,
    ToolboxFigure,
    marked,
    plain,
)
from herstelkit.pictograms import Pictogram
from herstelkit.render import pptx
from herstelkit.render._ooxml import base_file
from herstelkit.render.palette import USUAL, Logo, Look, palette_of
from same_parts import changed_parts

PLANS = (
    "Dagelijks onderhoudsplan",
    "Triggers",
    "Vroege waarschuwingstekenen",
    "Signalen van ontsporing",
    "Crisisplan",
    "Plan voor na een crisis",
)
CONCEPTS = ("Hoop", "Persoonlijke verantwoordelijkheid", "Leren", "Opkomen", "Steun")
MEETINGS = ("Kennismaken", "Wat werkt", "Onderweg", "Terugblik", "Vooruit", "Slot")
FIGURES = {
    "koffer": ToolboxFigure(label="Mijn gereedschapskoffer", plans=PLANS),
    "korte koffer": ToolboxFigure(label="Koffer", plans=PLANS[:2]),
    "begrippen": ConceptsFigure(
        concepts=tuple(
            Part(label=label, pictogram=pictogram)
            for label, pictogram in zip(CONCEPTS, Pictogram, strict=False)
        )
    ),
    "twee begrippen": ConceptsFigure(
        concepts=(Part(label="Hoop & moed"), Part(label="Steun <van> een ander"))
    ),
    "stappen": StepsFigure(
        steps=(
            StepShare(label="Uitleg", percent=15),
            StepShare(label="Iemand vertelt over zichzelf", percent=30),
            StepShare(label="Zelf aan de slag", percent=55),
        )
    ),
    "ritme": RhythmFigure(
        parts=(
            RhythmPart(start="13:30", label="Binnenkomen", minutes=10),
            RhythmPart(start="13:40", label="Hoe het ging " * 9, minutes=5),
            RhythmPart(start="13:45", label="Pauze", minutes=15, rest=True),
            RhythmPart(start="14:00", label="Werkvorm", minutes=90),
        ),
        end="15:30",
    ),
    "pad": PathFigure(
        stops=tuple(
            Stop(mark=str(number), label=label, detail=f"{number} maart")
            for number, label in enumerate(MEETINGS, start=1)
        ),
        here=3,
    ),
    "lang pad": PathFigure(
        stops=tuple(Stop(mark=f"{number}") for number in range(1, 25)), here=24
    ),
    "leerweg": PathwayFigure(
        courses=tuple(
            PathwayCourse(id=f"c{number}", label=f"Cursus {label}")
            for number, label in enumerate(MEETINGS)
        ),
        arrows=(
            PathwayArrow(before="c0", after="c1", hard=True),
            PathwayArrow(before="c0", after="c2", hard=False),
            PathwayArrow(before="c2", after="c5", hard=True),
        ),
    ),
    "pictogram": PictogramFigure(pictogram=Pictogram.TEA, caption="Even zitten"),
    "los pictogram": PictogramFigure(pictogram=Pictogram.SUN),
}
NOTES = (
    Paragraph(text=marked('Welkom. **Neem de tijd** & kijk "rustig" rond.')),
    BulletList(items=(plain("Een kop thee"), marked("Een **rustige** plek"))),
    NumberedList(items=(plain("Vertel"), plain("Luister"), plain("Wissel"))),
)
LONG = tuple(f"{number} {' '.join(PLANS)} en wat daarna komt" for number in range(7))


def texts(purpose):
    return Slide(
        purpose=purpose,
        title=f"{purpose.value}: wat je al weet",
        kicker="Actieplan bij vroege waarschuwingstekenen die je zelf herkent",
        timing="12 minuten · in tweetallen",
        lead="Wat van buiten komt, & wat van binnen",
        points=("Klein is groot genoeg", "Je kiest <zelf> 🙂", "مرحبا"),
        notes=NOTES,
    )


def drawn(purpose, name):
    slide = texts(purpose)
    return evolve(slide, title=f"{slide.title}: {name}", figure=FIGURES[name])


def bare(name):
    return Slide(
        purpose=Purpose.SECTION, title=f"Tekening {name}", figure=FIGURES[name]
    )


def deck(*slides):
    return Deck(
        title="WRAP voor iedereen & wie <wil>",
        subtitle="Een plan dat van jou is",
        author='Stichting "Voorbeeld"',
        footer="WRAP voor iedereen in de hele provincie en ver daarbuiten " * 2,
        slides=slides,
    )


TEXTS = deck(
    *map(texts, Purpose),
    Slide(purpose=Purpose.CONCEPT, title="  Te vol  ", points=LONG),
    Slide(purpose=Purpose.EXERCISE, title="x" * 300, lead="   ", timing="y" * 90),
    Slide(purpose=Purpose.CONCEPT, title="a\u2028b\u00a0c", points=("]]>", "w" * 99)),
)
DRAWN = deck(
    *(drawn(purpose, name) for purpose in Purpose for name in ("koffer", "pad")),
    *(
        drawn(Purpose.CONCEPT, name)
        for name in FIGURES
        if name not in {"koffer", "pad"}
    ),
    *map(bare, FIGURES),
)
GREEN = Look(palette=palette_of("1B5E20", "E91E63"), font="Verdana")
PICTURE = Logo(data=png(60, 40), kind="png", alt="Logo van ons", width=60, height=40)
PHOTO = Logo(data=jpeg(9, 40), kind="jpeg", alt='Logo "O&O"', width=9, height=40)
USUALLY = {
    "teksten": (TEXTS, USUAL),
    "tekeningen": (DRAWN, USUAL),
    "leeg": (Deck(title="Leeg", slides=()), USUAL),
    "Fries": (evolve(TEXTS, language="fy-NL"), USUAL),
    "huisstijl": (DRAWN, GREEN),
    "logo": (TEXTS, evolve(GREEN, logo=PICTURE)),
    "foto": (DRAWN, Look(logo=PHOTO)),
}


@pytest.mark.parametrize("name", USUALLY)
def test_each_part_of_a_deck_is_as_it_was(name):
    made = pptx.render(USUALLY[name][0], look=USUALLY[name][1])
    assert changed_parts(f"pptx-{name}", made) == []


def used():
    """Somebody takes a deck of ours, with its slides and logo, for a template."""
    return pptx.render(TEXTS, look=USUALLY["logo"][1])


TEMPLATES = {
    **{name: make for name, make in DECKS.items() if name != "potx"},
    "base": lambda: base_file("base.pptx"),
    "used": used,
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_part_of_a_deck_on_a_template_is_as_it_was(name):
    look = Look(deck=TEMPLATES[name](), logo=PICTURE)
    some = evolve(TEXTS, slides=TEXTS.slides[::2] + DRAWN.slides[::6])
    assert changed_parts(f"pptx-sjabloon-{name}", pptx.render(some, look=look)) == []
