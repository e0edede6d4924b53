"""The facilitator guide: the leaders' own chapters round the script of each meeting."""

from collections.abc import Iterator
from typing import assert_never

from herstelkit.blocks import (
    Block,
    Callout,
    Contents,
    Document,
    DocumentKind,
    Heading,
    PageBreak,
    Tone,
)
from herstelkit.courses import GuideChapter, Listing, Place
from herstelkit.materials import figures, listings
from herstelkit.materials.facts import group_facts
from herstelkit.materials.plan import CoursePlan
from herstelkit.materials.prose import prose
from herstelkit.materials.script import session_script


def guide(plan: CoursePlan) -> Document:
    """Return the facilitator guide of a run."""
    return Document(
        kind=DocumentKind.GUIDE,
        title=plan.course.guide.title,
        subtitle=plan.run.title,
        details=(
            plan.run.organisation,
            plan.run.place,
            plan.period,
            plan.led_by,
        ),
        author=plan.run.organisation,
        footer=plan.footer,
        notice=plan.notice,
        blocks=tuple(_blocks(plan)),
    )


def _blocks(plan: CoursePlan) -> Iterator[Block]:
    yield PageBreak()
    yield Contents(depth=1)
    yield PageBreak()
    yield from group_facts(plan)
    yield Callout(
        tone=Tone.NOTICE, title="Ons eigen voorstel", content=prose(plan.proposal)
    )
    yield from _chapters(plan, Place.BEFORE)
    for meeting in plan.meetings:
        yield from session_script(plan, meeting)
    yield from _chapters(plan, Place.AFTER)


def _chapters(plan: CoursePlan, place: Place) -> Iterator[Block]:
    for chapter in plan.course.guide.chapters:
        if chapter.place is place:
            yield Heading(level=1, text=chapter.title, new_page=True)
            yield from prose(chapter.text)
            yield from figures.drawn(figures.named(plan, chapter.figure))
            yield from _listing(plan, chapter)
            for section in chapter.sections:
                yield Heading(level=2, text=section.title)
                yield from prose(section.text)


def _listing(plan: CoursePlan, chapter: GuideChapter) -> Iterator[Block]:
    match chapter.listing:
        case None:
            return
        case Listing.VALUES:
            yield from listings.values(plan)
        case Listing.STEPS:
            yield from listings.steps(plan)
        case Listing.FORM:
            yield from listings.form(plan)
        case Listing.PROGRAMME:
            yield from listings.programme(plan)
        case Listing.MATERIALS:
            yield from listings.materials(plan)
        case Listing.HELP_LINES:
            yield from listings.help_lines(plan)
        case _:
            assert_never(chapter.listing)
