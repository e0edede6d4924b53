"""Files of a pack as people left them in Word or PowerPoint."""

from functools import cache

from attrs import evolve
from mutations import kind

from herstelkit.blocks.outline import Kind, Line, Spot
from herstelkit.items import items
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import composed
from herstelkit.materials import CoursePlan
from herstelkit.wanted import OFFICE, usual_materials

HERE = Spot("Steun", "alinea 12")


def items_of(plan):
    """The files of the pack of a group, to be composed one by one."""
    return items(plan, OFFICE, usual_materials(plan.run))


@cache
def files_of(course, run):
    """Every file of the pack of a group, as we composed it."""
    plan = CoursePlan.of(course, run)
    names = Names.of(plan.course)
    return tuple(composed(item.path, item.compose(), names) for item in items_of(plan))


def _in(case, folder):
    every = files_of(case.course, case.run)
    return [file for file in every if file.folder == folder]


def _retyped(case, file, **changes):
    changed = evolve(file, outline=evolve(file.outline, **changes), changed=True)
    return file.path, evolve(case, retyped=(changed,))


def _with_line(case, folder, text, kind_=Kind.TEXT, level=0):
    for file in _in(case, folder)[:3]:
        line = Line(text=text, spot=HERE, kind=kind_, level=level)
        yield _retyped(case, file, lines=(*file.outline.lines, line))


@kind("HL")
def clinical_words_typed_in(case):
    yield from _with_line(case, "werkbladen", "Beschrijf de symptomen van je stoornis.")


@kind("HL")
def an_obligation_typed_in(case):
    yield from _with_line(case, "werkbladen", "Je moet dit blad thuis afmaken.")


@kind("HX")
def words_for_leaders_on_a_sheet(case):
    said = "Voor de begeleider: laat dit onderdeel niet langer dan tien minuten duren."
    yield from _with_line(case, "werkbladen", said)


@kind("HX")
def something_to_fill_in_left(case):
    yield from _with_line(case, "werkbladen", "Lorem ipsum dolor sit amet.")
    yield from _with_line(case, "folders", "Bel XXX, of mail naar [vul in].")


@kind("HX")
def remarks_left_in_a_file(case):
    for file in _in(case, "werkbladen")[1:3]:
        yield _retyped(case, file, remarks=3)
        yield _retyped(case, file, revisions=2)


@kind("HX")
def the_name_of_somebody_in_a_file(case):
    for file in _in(case, "werkbladen")[2:4]:
        yield _retyped(case, file, saved_by="jjansen (laptop 2)")


@kind("HX")
def another_title_for_a_meeting(case):
    for deck in _in(case, "presentaties")[:2]:
        first, *others = deck.outline.slides
        label, colon, _ = first.title.partition(": ")
        title = f"{label}: Een heel ander onderwerp" if colon else "Een andere dag"
        lines = tuple(
            evolve(line, text=title) if line.text == first.title else line
            for line in deck.outline.lines
        )
        slides = (evolve(first, title=title), *others)
        yield _retyped(case, deck, title=title, lines=lines, slides=slides)


@kind("HA")
def a_picture_that_says_nothing(case):
    for file in _in(case, "presentaties")[:2]:
        yield _retyped(case, file, unseen=(Spot("dia 4"),))


@kind("HA")
def a_table_that_lost_its_heads(case):
    for file in (*_in(case, "werkbladen")[:1], *_in(case, "draaiboek")):
        yield _retyped(case, file, headless=(HERE,))


@kind("HA")
def headings_that_skip_a_level(case):
    for file in _in(case, "draaiboek"):
        first = next(line for line in file.outline.lines if line.kind is Kind.HEADING)
        deep = Line(text="Zomaar ergens", spot=HERE, kind=Kind.HEADING, level=4)
        yield _retyped(case, file, lines=(first, deep, *file.outline.lines[1:]))


@kind("HA")
def two_slides_with_one_title(case):
    for deck in _in(case, "presentaties")[:2]:
        first, second, third, *others = deck.outline.slides
        slides = (first, second, evolve(third, title=second.title), *others)
        yield _retyped(case, deck, slides=slides)


@kind("HA")
def a_slide_full_of_text(case):
    for deck in _in(case, "presentaties")[:2]:
        first, second, *others = deck.outline.slides
        slides = (first, evolve(second, words=96, points=11), *others)
        yield _retyped(case, deck, slides=slides)


@kind("HA")
def letters_too_small_to_read(case):
    for file in _in(case, "werkbladen")[:2]:
        yield _retyped(case, file, tiny=(HERE,))
