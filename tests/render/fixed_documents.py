"""Documents that never change, with every block in it: nor may what they become.

Nothing here comes from our content, whose texts change.
"""

import datetime as dt
import io
import random
from itertools import cycle

import docx

from awkward import png
from herstelkit.blocks import (
    Answer,
    BulletList,
    Callout,
    ChoiceSpace,
    ConceptsFigure,
    Contents,
    DateSpace,
    Document,
    DocumentKind,
    FilledChoice,
    FilledDate,
    FilledLines,
    FilledRows,
    GridSpace,
    Heading,
    Leaflet,
    ListSpace,
    NumberedList,
    PageBreak,
    Paragraph,
    Part,
    PathFigure,
    PathwayArrow,
    PathwayCourse,
    PathwayFigure,
    PictogramFigure,
    Poster,
    PosterLine,
    RhythmFigure,
    RhythmPart,
    Role,
    RuledSpace,
    StepsFigure,
    StepShare,
    Stop,
    Table,
    Tone,
    ToolboxFigure,
    marked,
    plain,
)
from herstelkit.blocks.cards import PANELS, Card, CardPanel
from herstelkit.pictograms import Pictogram
from herstelkit.render._ooxml import base_file
from herstelkit.render.palette import Logo, Look, palette_of

SEED = 20261122
LETTERS = (
    "een twee stoel venster regen goed samen wandelen **kiezen** ochtend & <thee> "
    "“langzaam” herstelondersteuningsbijeenkomst ë é ik wij 12 3½ – … **heel even** "
    "מילה 🌿 trein vriendin buurthuis vraag antwoord rustig \u00a0 W iiii MMMM a.b"
)
WORDS = LETTERS.split(" ")
SENTENCE = "Op dinsdag lopen we een rondje, en wie wil praat mee over de week. "
FIGURES = (
    ToolboxFigure(label="Kist", plans=("Hout en spijkers", "Verf", "Een kwast")),
    ConceptsFigure(
        concepts=tuple(
            Part(label=label, pictogram=which)
            for label, which in zip(
                ("Licht", "Eigen ruimte om te groeien", "Wind"),
                (Pictogram.SUN, None, Pictogram.LEAF),
                strict=True,
            )
        )
    ),
    StepsFigure(
        steps=(
            StepShare(label="Begin", percent=15),
            StepShare(label="Midden van alles", percent=70),
            StepShare(label="Eind", percent=15),
        )
    ),
    RhythmFigure(
        parts=(
            RhythmPart(start="18.30", label="Welkom & koffie", minutes=12),
            RhythmPart(start="18.42", label="Samen aan het werk", minutes=48),
            RhythmPart(start="19.30", label="Pauze", minutes=15, rest=True),
        ),
        end="19.45",
    ),
    PathFigure(
        stops=tuple(Stop(mark=str(n), label=f"Avond {n}") for n in range(1, 7)), here=3
    ),
    PathwayFigure(
        courses=(
            PathwayCourse(id="a", label="Eerst dit"),
            PathwayCourse(id="b", label="Dan dat <b>"),
        ),
        arrows=(PathwayArrow(before="a", after="b", hard=True),),
    ),
    PictogramFigure(pictogram=Pictogram.TEA, caption="Even “thee” & rust"),
)


class Writer:
    """Makes blocks of words by lot; the same seed makes the same blocks."""

    def __init__(self, seed):
        """Begin with a seed of its own."""
        self.lot = random.Random(seed)  # noqa: S311 (no secret)
        self.asked = 0
        self.figures = cycle(FIGURES)

    def words(self, most):
        return " ".join(self.lot.choices(WORDS, k=self.lot.randint(1, most)))

    def line(self, most=12):
        return self.words(most).replace("**", "").strip() or "woord"

    def text(self, most=70):
        if self.lot.random() < 0.3:
            return marked(SENTENCE * self.lot.randint(1, 8))
        return marked(self.words(most))

    def items(self):
        return tuple(self.text(20) for _ in range(self.lot.randint(0, 5)))

    def notes(self):
        kinds = (self.paragraph, self.bullets, self.numbers)
        return tuple(self.lot.choice(kinds)() for _ in range(self.lot.randint(1, 4)))

    def heading(self):
        level, new_page = self.lot.randint(1, 4), self.lot.random() < 0.3
        return Heading(level=level, text=self.line(), new_page=new_page)

    def paragraph(self):
        return Paragraph(text=self.text(), role=self.lot.choice([*Role]))

    def bullets(self):
        return BulletList(items=self.items())

    def numbers(self):
        return NumberedList(items=self.items())

    def table(self):
        columns = self.lot.randint(1, 4)
        most = self.lot.choice((2, 30))
        rows = tuple(
            tuple(self.text(most) for _ in range(columns))
            for _ in range(self.lot.randint(0, 11))
        )
        return Table(
            header=tuple(self.line(3) for _ in range(columns)),
            rows=rows,
            shares=tuple(self.lot.randint(1, 7) for _ in range(columns)),
            caption=self.lot.choice(("", self.line())),
        )

    def callout(self):
        tone = self.lot.choice([*Tone])
        return Callout(tone=tone, title=self.line(5), content=self.notes())

    def figure(self):
        return next(self.figures)

    def page_break(self):
        return PageBreak()

    def space(self):
        count = self.lot.choice((1, 2, 5, 9, 21, 40))
        names = tuple(self.line(3) for _ in range(self.lot.randint(1, 5)))
        return self.lot.choice(
            (
                RuledSpace(lines=count),
                RuledSpace(lines=count),
                ListSpace(lines=count),
                GridSpace(columns=names, rows=count),
                DateSpace(),
                ChoiceSpace(options=names),
            )
        )

    def answer(self):
        self.asked += 1
        return Answer(
            id=f"blad.vraag-{self.asked}",
            question=self.line(25),
            help=self.lot.choice(("", self.line(40))),
            optional=self.lot.random() < 0.3,
            space=self.space(),
        )

    def blocks(self, count, *more):
        kinds = (
            self.heading,
            self.paragraph,
            self.paragraph,
            self.bullets,
            self.numbers,
            self.table,
            self.callout,
            self.figure,
            self.page_break,
            *more,
        )
        return tuple(self.lot.choice(kinds)() for _ in range(count))


def document(kind, *, seed=SEED, count=60, depth=2, **changes):
    """A document of blocks by lot; sheets ask as often as they tell."""
    writer = Writer(seed)
    asks = kind in {DocumentKind.WORKBOOK, DocumentKind.WORKSHEET}
    more = [writer.answer] * (9 if asks else 1)
    contents = (Contents(depth=depth),) if depth else ()
    return Document(
        kind=kind,
        title=writer.line(),
        **{
            "subtitle": writer.line(),
            "details": (writer.line(), "", writer.line()),
            "author": "Buurthuis & Co",
            "footer": writer.line(8),
            "notice": SENTENCE * 2,
            "blocks": (*contents, *writer.blocks(count, *more)),
        }
        | changes,
    )


def every_space(kind=DocumentKind.WORKBOOK, **changes):
    """Room of every sort, and a closing sentence after it."""
    columns = ("Naam", "Telefoon", "Waarvoor je iemand belt")
    spaces = {
        "regels": RuledSpace(lines=6),
        "lijst": ListSpace(lines=6),
        "rooster": GridSpace(columns=columns, rows=5),
        "datum": DateSpace(),
        "keuze": ChoiceSpace(options=("Wandelen", "Muziek luisteren", "Bellen")),
        "veel": RuledSpace(lines=40),
    }
    asked = (
        Answer(id=name, question=f"{SENTENCE}({name})", help=SENTENCE, space=space)
        for name, space in spaces.items()
    )
    head = Heading(level=1, text="Blad", new_page=True)
    closing = Paragraph(text=plain("Dank je wel."))
    blocks = (head, *asked, closing)
    return Document(kind=kind, title="Alles", blocks=blocks, **changes)


ANSWERS = {
    "regels": FilledLines(lines=(SENTENCE * 4, "", "kort\nen\tverder", "🌿")),
    "lijst": FilledLines(lines=tuple(f"punt {n}" for n in range(11))),
    "rooster": FilledRows(rows=(("Ans", "06", SENTENCE * 3), ("Omar",)) * 4),
    "datum": FilledDate(day=dt.date(2027, 1, 12)),
    "keuze": FilledChoice(options=("Muziek luisteren", "Zingen")),
}
BARE = {"details": (), "subtitle": "", "notice": "", "depth": 0}

GUIDE = document(DocumentKind.GUIDE)
DOCUMENTS = {
    "guide": GUIDE,
    "guide-deep": document(DocumentKind.GUIDE, seed=1, count=150, depth=3),
    "guide-bare": document(DocumentKind.GUIDE, seed=2, **BARE),
    "workbook": document(DocumentKind.WORKBOOK, seed=3, count=90),
    "workbook-bare": document(DocumentKind.WORKBOOK, seed=4, **BARE),
    "worksheet": document(
        DocumentKind.WORKSHEET, seed=5, count=25, pictogram=Pictogram.SUN, **BARE
    ),
    "worksheet-long": document(DocumentKind.WORKSHEET, seed=6, count=90),
    "overview": document(DocumentKind.OVERVIEW, seed=7),
    "spaces": every_space(),
    "spaces-worksheet": every_space(DocumentKind.WORKSHEET, notice=SENTENCE),
    "empty": Document(kind=DocumentKind.WORKSHEET, title="Leeg", blocks=()),
    "large-guide": document(DocumentKind.GUIDE, seed=8, large_print=True),
    "large-workbook": document(DocumentKind.WORKBOOK, seed=9, large_print=True),
    "large-worksheet": document(DocumentKind.WORKSHEET, seed=10, large_print=True),
}
LOGO = Logo(data=png(8, 8), kind="png", alt="Ons “logo” & zo", width=60, height=40)
HOUSE = Look(palette=palette_of("1B5E20", "E91E63"), font="Verdana", logo=LOGO)


def letterhead():
    """A template of an organisation: our own base with an address and wide margins."""
    package = docx.Document(io.BytesIO(base_file("base.docx")))
    section = package.sections[0]
    section.header.paragraphs[0].text = "Postbus 12"
    section.left_margin, section.top_margin = docx.shared.Mm(34), docx.shared.Mm(40)
    package.styles["Normal"].font.name = "Georgia"
    target = io.BytesIO()
    package.save(target)
    return target.getvalue()


def leaflet():
    """A leaflet with every sort of block that it may hold."""
    writer = Writer(11)
    kinds = (writer.heading, writer.paragraph, writer.bullets, writer.numbers)
    sides = {
        side: tuple(writer.lot.choice(kinds)() for _ in range(4))
        for side in ("front", "left", "right", "back")
    }
    return Leaflet(title="Folder", subtitle=SENTENCE, notice=SENTENCE, **sides)


def poster():
    """A poster with and without pictograms."""
    lines = (
        PosterLine(title="Kom binnen", text=SENTENCE, pictogram=Pictogram.HOUSE),
        PosterLine(title="Ga zitten", text=SENTENCE * 2),
        PosterLine(title="Drink wat"),
    )
    return Poster(title="Welkom & dag", subtitle=SENTENCE, notice="Ons", lines=lines)


def card():
    """A card with panels that hold much, little and nothing."""
    writer = Writer(12)
    panels = tuple(
        CardPanel(
            title=writer.line(3),
            lines=tuple(writer.text(14) for _ in range(number)),
            room=number % 4,
        )
        for number in range(PANELS)
    )
    steps = ("Knip.", "Vouw.")
    return Card(
        title="Kaart", steps=steps, more="Meer thuis", notice="X", panels=panels
    )
