"""Texts of one and a half times their usual length still stand on their slides."""

import io

import pytest
from attrs import evolve
from pptx import Presentation

from herstelkit.archive import parts_of
from herstelkit.content import load_method, methods
from herstelkit.materials import CoursePlan, deck
from herstelkit.render import pptx
from herstelkit.render._pptx.layouts import BODY, read_layouts
from runs import a_run


def longer(text):
    words = text.split()
    return " ".join([*words, *words[: -(-len(words) // 2)]])


def lengthened(made):
    slides = tuple(
        evolve(
            slide,
            title=f"{longer(slide.title)} {number}",
            lead=longer(slide.lead),
            points=tuple(map(longer, slide.points)),
        )
        for number, slide in enumerate(made.slides, start=1)
    )
    return evolve(made, slides=slides)


def sizes(made):
    """The smallest letters in the body of each slide, in points."""
    data = pptx.render(made)
    package, layouts = Presentation(io.BytesIO(data)), read_layouts(parts_of(data))
    for slide, page in zip(made.slides, package.slides, strict=True):
        slot = layouts[slide.purpose].slots[BODY]
        for shape in page.placeholders:
            if shape.placeholder_format.idx == BODY:
                scales = shape.element.xpath(".//a:normAutofit/@fontScale")
                scale = int(scales[0]) / 100_000 if scales else 1
                yield slide.title, min(slot.first, slot.second) * scale


@pytest.mark.parametrize("method", methods())
def test_every_shipped_slide_keeps_its_letters_at_24_points(method):
    plan = CoursePlan.of(load_method(method), a_run(method=method))
    for meeting in plan.meetings:
        for title, points in sizes(lengthened(deck(plan, meeting))):
            assert points >= 24, (meeting.session.id, title)
