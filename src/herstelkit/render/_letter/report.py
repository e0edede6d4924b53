"""What a Word template has, lacks, and makes hard to read."""

from collections.abc import Iterator
from typing import Final

from herstelkit.colours import contrast
from herstelkit.render._docx.lengths import PAGE_HEIGHT, PAGE_WIDTH
from herstelkit.render._docx.xml import name
from herstelkit.render._letter.letter import Letter
from herstelkit.render._letter.styles import label
from herstelkit.render._ooxml import Element
from herstelkit.render._remark import Remark, finding
from herstelkit.render._template.colour import Scheme
from herstelkit.render.palette import READABLE

_WANTED: Final = {
    "heading 1": "Kop 1",
    "heading 2": "Kop 2",
    "heading 3": "Kop 3",
    "title": "Titel",
    "list bullet": "Lijst opsom.teken",
    "list number": "Lijstnummering",
}
_LEAST: Final = 11
"""Points: smaller running text tires on paper."""
_DEEPEST: Final = 3400
"""Twips that a letterhead may take above and below."""


def letter_remarks(letter: Letter) -> Iterator[Remark]:
    """Yield what there is to say of a template."""
    root = letter.tree("styles")
    styles = [] if root is None else [*root.iterchildren(name("style"))]
    named = {label(style): style for style in styles}
    yield from _present(named)
    yield Remark(f"Het lettertype is {letter.font() or 'niet genoemd'}")
    yield from _size(root)
    yield from _colours(named, letter)
    yield from _edges(letter)
    yield from _page(letter)


def _present(named: dict[str, Element]) -> Iterator[Remark]:
    found = [word for key, word in _WANTED.items() if key in named]
    missing = [word for key, word in _WANTED.items() if key not in named]
    if found:
        yield Remark(f"Deze stijlen nemen we over: {', '.join(found)}")
    if missing:
        yield finding(
            f"Deze stijlen staan er niet in: {', '.join(missing)}. "
            "We maken ze zelf, in jullie lettertype en kleuren"
        )


def _size(root: Element | None) -> Iterator[Remark]:
    """Yield a remark on small letters: of the usual style, or of all."""
    sizes: list[Element] = []
    for style in [] if root is None else root.iterchildren(name("style")):
        kind = style.get(name("type")), style.get(name("default"))
        if kind == ("paragraph", "1"):
            sizes += style.iterfind(f"{name('rPr')}/{name('sz')}")
    if root is not None:
        path = "/".join(map(name, ("docDefaults", "rPrDefault", "rPr", "sz")))
        sizes += root.iterfind(path)
    points = int(sizes[0].get(name("val"), "20")) / 2 if sizes else 10
    if points < _LEAST:
        yield finding(
            f"De gewone tekst heeft letters van {points:g} punten. "
            "Om in te lezen en te schrijven is 12 prettiger"
        )


def _colours(named: dict[str, Element], letter: Letter) -> Iterator[Remark]:
    theme = letter.tree("theme")
    scheme = None if theme is None else Scheme.of(theme, None)
    for key in ("normal", *_WANTED):
        found = named.get(key)
        colour = None if found is None else found.find(f"{name('rPr')}/{name('color')}")
        value = "" if colour is None else _digits(colour, scheme)
        if value and contrast(value, "FFFFFF") < READABLE:
            shown = f"{contrast(value, 'FFFFFF'):.1f}".replace(".", ",")
            yield finding(
                f"De stijl ‘{_WANTED.get(key, 'Standaard')}’ valt te weinig op "
                f"(contrast {shown}, minstens 4,5). Wij maken die kleur donkerder"
            )


def _digits(colour: Element, scheme: Scheme | None) -> str:
    """Return the colour itself; Word writes it beside the name in the theme."""
    value = str(colour.get(name("val"), "auto")).upper()
    named = scheme.named(colour.get(name("themeColor"), "")) if scheme else None
    return value if value != "AUTO" else named or ""


def _edges(letter: Letter) -> Iterator[Remark]:
    for kind, word in (("header", "koptekst"), ("footer", "voettekst")):
        if letter.edge(kind):
            yield Remark(f"De {word} komt op elke bladzijde")
        else:
            yield finding(f"Er is geen {word}; daar staat alleen wat wij er zetten")
    if letter.has_pictures():
        yield Remark("Er staat een afbeelding in; een eigen logo zetten we er niet bij")


def _page(letter: Letter) -> Iterator[Remark]:
    section = letter.section
    size = None if section is None else section.find(name("pgSz"))
    if size is not None:
        width, height = (int(float(size.get(name(key), "0"))) for key in "wh")
        if abs(width - PAGE_WIDTH) + abs(height - PAGE_HEIGHT) > 100:  # noqa: PLR2004
            yield finding("Het papier is geen A4; wij maken alles op staand A4")
    margins = letter.margins()
    if max(margins.get("top", 0), margins.get("bottom", 0)) > _DEEPEST:
        yield finding(
            "Boven of onder blijft meer dan 6 cm wit. Wij houden het bij 6 cm, "
            "anders past er te weinig op een blad"
        )
