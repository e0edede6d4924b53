"""Documents and decks as one html file each: no scripts, nothing from the network."""

from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Final, assert_never

from attrs import asdict
from markupsafe import Markup, escape

from herstelkit.blocks import (
    Answer,
    Block,
    BulletList,
    Callout,
    ChoiceSpace,
    ConceptsFigure,
    Contents,
    DateSpace,
    Deck,
    Document,
    GridSpace,
    Heading,
    Inline,
    Leaflet,
    ListSpace,
    NumberedList,
    PageBreak,
    Paragraph,
    PathFigure,
    PathwayFigure,
    PictogramFigure,
    Poster,
    RhythmFigure,
    Role,
    RuledSpace,
    Run,
    StepsFigure,
    Table,
    ToolboxFigure,
)
from herstelkit.render._figure.landscape import landscape
from herstelkit.render._html.figure import (
    figure_svg,
    pictogram_svg,
    scene_svg,
    stone_svg,
)
from herstelkit.render._html.logo import logo_image
from herstelkit.render._recolour import recoloured_page
from herstelkit.render.palette import USUAL, Look

_SCENE: Final = (832, 190)
"""Width and height of the landscape at the head of a leaflet or a poster."""

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment


def render(document: Document, *, look: Look = USUAL) -> bytes:
    """Return a document as an html page."""
    contents = [
        (number, block)
        for number, block in enumerate(document.blocks)
        if isinstance(block, Heading)
    ]
    body = Markup("\n").join(
        _block(block, number, contents) for number, block in enumerate(document.blocks)
    )
    mark = pictogram_svg(document.pictogram) if document.pictogram else ""
    return _page("document.html.j2", look, document=document, body=body, mark=mark)


def render_deck(deck: Deck, *, look: Look = USUAL) -> bytes:
    """Return a deck as an html page, the notes under each slide."""
    notes = [
        Markup("\n").join(_block(note, 0, []) for note in s.notes) for s in deck.slides
    ]
    figures = [
        figure_svg(slide.figure, f"figuur-{number}") if slide.figure else ""
        for number, slide in enumerate(deck.slides, start=1)
    ]
    slides = list(zip(deck.slides, notes, figures, strict=True))
    return _page("deck.html.j2", look, deck=deck, slides=slides, mark="")


def render_leaflet(leaflet: Leaflet, *, look: Look = USUAL) -> bytes:
    """Return a leaflet as an html page, its panels in reading order."""
    sides = (leaflet.front, leaflet.left, leaflet.right, leaflet.back)
    numbers = count()
    panels = [
        Markup("\n").join(_block(block, next(numbers), []) for block in side)
        for side in sides
    ]
    mark = scene_svg(landscape(*_SCENE))
    return _page("leaflet.html.j2", look, leaflet=leaflet, panels=panels, mark=mark)


def render_poster(poster: Poster, *, look: Look = USUAL) -> bytes:
    """Return a poster as an html page."""
    marks = (line.pictogram or str(n) for n, line in enumerate(poster.lines, start=1))
    stones = [stone_svg(mark) for mark in marks]
    lines = list(zip(poster.lines, stones, strict=True))
    mark = scene_svg(landscape(*_SCENE))
    return _page("poster.html.j2", look, poster=poster, lines=lines, mark=mark)


def _page(template: str, look: Look, **values: object) -> bytes:
    colours = asdict(look.palette) | {"font": _named(look.font)}
    page = _environment().get_template(template)
    mark = logo_image(look.logo) if look.logo else ""
    filled = page.render(theme=colours, logo=mark, **values)
    return recoloured_page(filled, look).encode()


def _named(font: str) -> str:
    """Return the name of a font as css has it."""
    return f'"{font}"' if " " in font else font


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415

    return Environment(
        loader=PackageLoader("herstelkit.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _block(block: Block, number: int, headings: "list[tuple[int, Heading]]") -> Markup:
    match block:
        case Heading():
            # The title of the page is its h1, so the document's own levels start at h2.
            level = block.level + 1
            return Markup('<h{0} id="k{1}">{2}</h{0}>').format(
                level, number, block.text
            )
        case Paragraph():
            return _paragraph(block)
        case BulletList():
            return Markup("<ul>{}</ul>").format(_items(block.items))
        case NumberedList():
            return Markup("<ol>{}</ol>").format(_items(block.items))
        case Table():
            return _table(block)
        case Callout():
            return _callout(block)
        case Answer():
            return _answer(block)
        case PageBreak():
            return Markup('<hr class="page">')
        case Contents():
            return _contents(block, headings)
        case (
            ToolboxFigure()
            | ConceptsFigure()
            | StepsFigure()
            | RhythmFigure()
            | PathFigure()
            | PathwayFigure()
            | PictogramFigure()
        ):
            return figure_svg(block, f"figuur-{number}")
        case _:
            assert_never(block)


def _line(line: Inline) -> Markup:
    return Markup("").join(map(_run, line))


def _run(run: Run) -> Markup:
    text = escape(run.text)
    if run.strong:
        text = Markup("<strong>{}</strong>").format(text)
    if run.target:
        text = Markup('<a href="{}">{}</a>').format(run.target, text)
    return text


def _paragraph(paragraph: Paragraph) -> Markup:
    line = _line(paragraph.text)
    if paragraph.role is Role.BODY:
        return Markup("<p>{}</p>").format(line)
    return Markup('<p class="{}">{}</p>').format(paragraph.role.value, line)


def _items(items: "Iterable[Inline]") -> Markup:
    return Markup("").join(Markup("<li>{}</li>").format(_line(item)) for item in items)


def _table(table: Table) -> Markup:
    total = sum(table.shares)
    head = Markup("").join(
        Markup('<th scope="col" style="width: {}%">{}</th>').format(
            round(100 * share / total), cell
        )
        for cell, share in zip(table.header, table.shares, strict=True)
    )
    rows = Markup("").join(
        Markup("<tr>{}</tr>").format(
            Markup("").join(Markup("<td>{}</td>").format(_line(cell)) for cell in row)
        )
        for row in table.rows
    )
    caption = Markup("")
    if table.caption:
        caption = Markup('<caption class="heard">{}</caption>').format(table.caption)
    return Markup(
        "<table>{}<thead><tr>{}</tr></thead><tbody>{}</tbody></table>"
    ).format(caption, head, rows)


def _callout(callout: Callout) -> Markup:
    content = Markup("").join(_block(inner, 0, []) for inner in callout.content)
    return Markup('<div class="callout {}"><p class="title">{}</p>{}</div>').format(
        callout.tone.value, callout.title, content
    )


def _contents(contents: Contents, headings: "list[tuple[int, Heading]]") -> Markup:
    entries = Markup("").join(
        Markup('<li class="level-{}"><a href="#k{}">{}</a></li>').format(
            heading.level, number, heading.text
        )
        for number, heading in headings
        if heading.level <= contents.depth
    )
    return Markup('<nav aria-label="Inhoud"><ul class="contents">{}</ul></nav>').format(
        entries
    )


def _answer(answer: Answer) -> Markup:
    helped = _helped(answer)
    match answer.space:
        case RuledSpace(lines=lines) | ListSpace(lines=lines):
            control = Markup('<textarea id="{}" rows="{}"{}></textarea>').format(
                answer.id, lines, helped
            )
        case DateSpace():
            control = Markup('<input type="date" id="{}"{}>').format(answer.id, helped)
        case GridSpace() as grid:
            return _group(answer, _grid(grid))
        case ChoiceSpace(options=options):
            boxes = Markup("").join(
                Markup('<label class="box"><input type="checkbox"> {}</label>').format(
                    option
                )
                for option in options
            )
            return _group(answer, boxes)
        case _:
            assert_never(answer.space)
    label = Markup('<label for="{}">{}</label>').format(answer.id, answer.question)
    return Markup('<div class="answer">{}{}{}</div>').format(
        label, _hint(answer), control
    )


def _group(answer: Answer, controls: Markup) -> Markup:
    return Markup(
        '<fieldset class="answer" id="{}"{}><legend>{}</legend>{}{}</fieldset>'
    ).format(answer.id, _helped(answer), answer.question, _hint(answer), controls)


def _hint(answer: Answer) -> Markup:
    extra = "Dit deel is extra. Sla het gerust over." if answer.optional else ""
    lines = Markup("").join(
        Markup('<span class="help">{}</span>').format(text)
        for text in (answer.help, extra)
        if text
    )
    return lines and Markup('<span id="{}-hulp">{}</span>').format(answer.id, lines)


def _helped(answer: Answer) -> Markup:
    """Return the attribute that has the hint read aloud with the question."""
    if not (answer.help or answer.optional):
        return Markup("")
    return Markup(' aria-describedby="{}-hulp"').format(answer.id)


def _grid(grid: GridSpace) -> Markup:
    head = Markup("").join(
        Markup('<th scope="col">{}</th>').format(column) for column in grid.columns
    )
    rows = Markup("").join(
        Markup("<tr>{}</tr>").format(
            Markup("").join(
                Markup('<td><input type="text" aria-label="{}, rij {}"></td>').format(
                    column, row
                )
                for column in grid.columns
            )
        )
        for row in range(1, grid.rows + 1)
    )
    return Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(
        head, rows
    )
