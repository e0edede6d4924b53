"""What each layout looks like: a calm landscape of hills, with stepping stones.

The hills stand low under what is to be read and rise where a course pauses: at its
title, its break and its last round. Text may run over any pale hill: the letters are
dark.
"""

from collections.abc import Sequence

from _pptx_shapes import (
    HANGING,
    Box,
    Holder,
    Style,
    circle,
    hill,
    holder_xml,
    preset,
    stones,
)
from attrs import evolve, frozen

from herstelkit.blocks import Purpose
from herstelkit.render._pptx import layouts as agreed

INK, PAPER, DEEP, MIST = "tx1", "bg1", "tx2", "bg2"
ACCENT, SAND = "accent2", "accent5"
_LEFT, _WIDTH = 60, 840
_TITLE = Box(_LEFT, 66, _WIDTH, 96)
_BODY = Box(_LEFT, 168, _WIDTH, 322)
_KICKER = Box(_LEFT, 30, 396, 26)
_PILL = Box(470, 26, 430, 34)


@frozen(kw_only=True)
class Design:
    """A layout: its ground, its drawing and where its texts stand."""

    ground: str = PAPER
    drawing: tuple[str, ...] = ()
    title: Box = _TITLE
    title_size: float = 40
    title_anchor: str = "t"
    body: Box = _BODY
    body_anchor: str = "t"
    lead: float = 36
    points: float = 34
    before: float = 14
    bullets: bool = True
    margin: float = 0
    """Of the lead, where it stands in line with the points."""
    kicker: Box = _KICKER
    pill: Box = _PILL
    pill_size: float = 18
    pill_fill: str = PAPER
    subtitle: Box | None = None
    dark: bool = False

    @property
    def ink(self) -> str:
        """Return the colour of running text."""
        return PAPER if self.dark else INK

    @property
    def heading(self) -> str:
        """Return the colour of titles."""
        return PAPER if self.dark else DEEP

    @property
    def accent(self) -> str:
        """Return the colour of kickers and bullets."""
        return SAND if self.dark else ACCENT


def _low_hill(colour: str) -> str:
    """Return the ground under slides that hold most text."""
    return hill(
        "Heuvel",
        colour,
        (0, 518),
        ((230, 488), (430, 534), (640, 514)),
        ((770, 502), (860, 474), (960, 468)),
    )


def _winding_path(colour: str) -> list[str]:
    """Return stones that climb the right side of a slide, behind any text."""
    return stones(
        colour,
        [
            (716, 516, 74),
            (790, 488, 66),
            (850, 453, 57),
            (886, 414, 49),
            (890, 376, 41),
            (866, 344, 35),
            (834, 319, 30),
            (810, 294, 26),
            (804, 271, 22),
            (818, 251, 19),
        ],
    )


def _short_path(colour: str) -> list[str]:
    """Return a few stones beside the slide's number."""
    return stones(
        colour,
        [
            (690, 527, 22),
            (724, 522, 18),
            (754, 515, 15),
            (780, 506, 12),
            (801, 496, 9),
        ],
    )


def _landscape(*, far: str, middle: str, near: str, step: str) -> tuple[str, ...]:
    """Return three hills behind each other and a path that climbs the nearest."""
    return (
        hill(
            "Heuvel ver",
            far,
            (0, 446),
            ((180, 396), (330, 440), (500, 426)),
            ((680, 410), (800, 330), (960, 344)),
        ),
        hill(
            "Heuvel midden",
            middle,
            (0, 466),
            ((210, 500), (420, 440), (620, 460)),
            ((760, 476), (860, 434), (960, 404)),
        ),
        hill(
            "Heuvel dichtbij",
            near,
            (0, 510),
            ((240, 478), (430, 530), (620, 508)),
            ((760, 492), (850, 474), (960, 464)),
        ),
        *stones(
            step,
            [
                (668, 530, 46),
                (726, 519, 36),
                (772, 508, 28),
                (810, 498, 22),
                (842, 490, 16),
            ],
        ),
    )


def _card(colour: str, *, top: float, bottom: float = 490) -> str:
    """Return a card whose text stands in line with the title."""
    return preset(
        "Vlak", "roundRect", Box(30, top, 900, bottom - top), colour, adj=7000
    )


DESIGNS: dict[Purpose, Design] = {
    Purpose.TITLE: Design(
        ground=SAND,
        drawing=(
            circle("Zon", (780, 240), 210, 210, f"{ACCENT}+80"),
            *_landscape(far=f"{DEEP}+80", middle=f"{DEEP}+60", near=DEEP, step=SAND),
        ),
        kicker=Box(_LEFT, 44, 396, 26),
        pill=Box(470, 40, 430, 34),
        title=Box(_LEFT, 78, _WIDTH, 146),
        title_size=42,
        title_anchor="b",
        subtitle=Box(_LEFT, 230, _WIDTH, 36),
        body=Box(_LEFT, 272, _WIDTH, 198),
        lead=28,
        points=25,
        before=3,
        bullets=False,
    ),
    Purpose.AGENDA: Design(
        drawing=(
            _low_hill(MIST),
            preset("Pad", "roundRect", Box(64.5, 184, 3, 300), f"{DEEP}+70", adj=50000),
            *_winding_path(f"{DEEP}+84"),
        ),
        pill_fill=MIST,
        points=32,
        before=16,
        margin=HANGING,
    ),
    Purpose.SECTION: Design(
        ground=DEEP,
        dark=True,
        drawing=_landscape(
            far=f"{DEEP}-10", middle=f"{DEEP}-22", near=f"{DEEP}-36", step=SAND
        ),
        kicker=Box(_LEFT, 40, 396, 26),
        pill=Box(470, 36, 430, 34),
        title=Box(_LEFT, 76, _WIDTH, 98),
        title_size=42,
        title_anchor="b",
        body=Box(_LEFT, 190, _WIDTH, 300),
        lead=36,
        points=34,
    ),
    Purpose.CONCEPT: Design(
        drawing=(_low_hill(MIST), *_winding_path(f"{DEEP}+84")), pill_fill=MIST
    ),
    Purpose.ILLUSTRATION: Design(
        ground=SAND,
        drawing=(
            circle("Zon", (782, 372), 250, 250, f"{ACCENT}+86"),
            hill(
                "Heuvel ver",
                f"{DEEP}+84",
                (0, 500),
                ((200, 470), (380, 512), (560, 480)),
                ((720, 452), (820, 404), (960, 410)),
            ),
            _low_hill(f"{DEEP}+74"),
            *_short_path(PAPER),
        ),
        lead=36,
        points=34,
    ),
    Purpose.EXERCISE: Design(
        drawing=(
            _low_hill(MIST),
            _card(SAND, top=176),
            preset("Rand", "rect", Box(30, 222, 6, 222), ACCENT),
            *_short_path(f"{DEEP}+70"),
        ),
        pill=Box(_LEFT, 157, 720, 40),
        pill_size=20,
        pill_fill=ACCENT,
        body=Box(_LEFT, 210, _WIDTH, 266),
        body_anchor="ctr",
        lead=34,
        before=10,
    ),
    Purpose.QUESTION: Design(
        ground=MIST,
        drawing=(
            _low_hill(f"{DEEP}+78"),
            _card(PAPER, top=162, bottom=478),
            # A triangle that points down, in spite of its name.
            preset("Punt", "flowChartMerge", Box(74, 477, 40, 26), PAPER),
            *_short_path(PAPER),
        ),
        body=Box(_LEFT, 168, _WIDTH, 304),
        body_anchor="ctr",
    ),
    Purpose.TAKEAWAY: Design(
        ground=MIST,
        drawing=(
            _low_hill(f"{DEEP}+78"),
            _card(PAPER, top=168),
            preset("Rand", "rect", Box(30, 214, 6, 230), DEEP),
            *_short_path(PAPER),
        ),
        body=Box(_LEFT, 176, _WIDTH, 306),
        body_anchor="ctr",
        lead=36,
        points=34,
    ),
    Purpose.BREAK: Design(
        ground=MIST,
        drawing=(
            circle("Zon", (752, 330), 230, 230, f"{ACCENT}+78"),
            *_landscape(
                far=f"{DEEP}+80", middle=f"{DEEP}+70", near=f"{DEEP}+58", step=PAPER
            ),
        ),
        pill=Box(470, 26, 430, 42),
        pill_size=20,
        pill_fill=ACCENT,
        title=Box(_LEFT, 78, _WIDTH, 98),
        title_size=42,
        body=Box(_LEFT, 184, _WIDTH, 306),
        lead=36,
        points=34,
    ),
    Purpose.CLOSING: Design(
        ground=SAND,
        drawing=_landscape(
            far=f"{DEEP}+84", middle=f"{DEEP}+74", near=f"{DEEP}+60", step=PAPER
        ),
        title=Box(_LEFT, 66, _WIDTH, 98),
        title_size=42,
        body=Box(_LEFT, 174, _WIDTH, 316),
        lead=36,
        points=34,
    ),
}


def shapes(purpose: Purpose, design: Design) -> Sequence[str]:
    """Return everything on a layout: the drawing first, so that text lies over it."""
    return [*design.drawing, *map(holder_xml, _holders(purpose, design))]


def _holders(purpose: Purpose, design: Design) -> list[Holder]:
    holders = [title(design), _kicker(design), _timing(design)]
    if design.subtitle is not None:
        holders.append(_subtitle(design, design.subtitle))
    holders.append(body(design))
    if purpose is not Purpose.TITLE:
        holders += [footer(design), number(design)]
    return holders


def title(design: Design) -> Holder:
    """Return the placeholder of the title."""
    style = Style(size=design.title_size, colour=design.heading, bold=True)
    return Holder(
        kind="title",
        number=agreed.TITLE,
        name="Titel",
        box=design.title,
        levels=(style,),
        prompts=("Titel van de dia",),
        anchor=design.title_anchor,
    )


def _kicker(design: Design) -> Holder:
    style = Style(size=18, colour=design.accent, bold=True)
    return Holder(
        kind="body",
        number=agreed.KICKER,
        name="Onderdeel",
        box=design.kicker,
        levels=(style,),
        prompts=("Onderdeel",),
        size="quarter",
        anchor="ctr",
    )


def _timing(design: Design) -> Holder:
    bright = design.pill_fill == ACCENT
    style = Style(
        size=design.pill_size, colour=PAPER if bright else DEEP, bold=True, align="ctr"
    )
    return Holder(
        kind="body",
        number=agreed.TIMING,
        name="Tijd",
        box=design.pill,
        levels=(style,),
        prompts=("Tijd en vorm",),
        size="quarter",
        anchor="ctr",
        margin=agreed.PILL_MARGIN,
        fill=design.pill_fill,
        geometry="roundRect",
    )


def _subtitle(design: Design, box: Box) -> Holder:
    return Holder(
        kind="subTitle",
        number=agreed.SUBTITLE,
        name="Ondertitel",
        box=box,
        levels=(Style(size=26, colour=design.ink),),
        prompts=("Ondertitel",),
    )


def body(design: Design) -> Holder:
    """Return the placeholder of lead (first level) and points (second level)."""
    lead = Style(
        size=design.lead, colour=design.ink, before=design.before, left=design.margin
    )
    point = evolve(
        lead,
        size=design.points,
        bullet=design.accent if design.bullets else "",
        left=HANGING if design.bullets else 0,
    )
    return Holder(
        kind="body",
        number=agreed.BODY,
        name="Tekst",
        box=design.body,
        levels=(lead, point),
        prompts=("Kernzin", "Punt"),
        anchor=design.body_anchor,
    )


def footer(design: Design) -> Holder:
    """Return the placeholder of the footer."""
    return Holder(
        kind="ftr",
        number=agreed.FOOTER,
        name="Voettekst",
        box=Box(_LEFT, 506, 600, 22),
        levels=(Style(size=14, colour=design.ink),),
        prompts=("Voettekst",),
        size="quarter",
        anchor="ctr",
    )


def number(design: Design) -> Holder:
    """Return the placeholder of the slide's number."""
    style = Style(size=14, colour=design.ink, bold=True, align="r")
    return Holder(
        kind="sldNum",
        number=agreed.NUMBER,
        name="Dianummer",
        box=Box(840, 506, 60, 22),
        levels=(style,),
        prompts=(),
        size="quarter",
        anchor="ctr",
    )
