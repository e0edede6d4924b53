"""For each method: a new course file, and a whole pack from it, opened and read."""

import json
import re
import zipfile
from io import BytesIO

import pytest
from attrs import frozen
from docx import Document
from pptx import Presentation

import office
from herstelkit.blocks import MAX_POINTS, MAX_WORDS
from herstelkit.build import build_pack, load_course
from herstelkit.cli.main import run
from herstelkit.content import SHIPPED, methods
from herstelkit.materials import CoursePlan, deck, papers, session_stem
from herstelkit.pack import compare

NEVER = ("Steve Canny", "python-docx", "python-pptx", "en-US", "TODO", "{thema}")


@frozen
class Made:
    """A pack with what it was made from."""

    plan: CoursePlan
    root: object

    def names(self, pattern):
        return sorted(path.stem for path in self.root.glob(pattern))

    def fact(self, name):
        """What the page to open first says of the group."""
        cells = re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", self.overview, re.DOTALL)
        plain = [re.sub(r"<[^>]*>", "", cell).strip() for cell in cells]
        return plain[plain.index(name) + 1]

    @property
    def overview(self):
        return (self.root / "LEESMIJ.html").read_text("utf-8")


@pytest.fixture(scope="module", params=methods())
def made(request, tmp_path_factory):
    """The pack of a course file as `nieuw` writes it, nothing filled in."""
    folder = tmp_path_factory.mktemp(request.param)
    source = folder / "cursus.toml"
    assert run(["nieuw", request.param, "-o", str(source)]) == 0
    chosen = load_course(source)
    build_pack(chosen, folder / "pakket")
    steps = SHIPPED.next_steps(request.param)
    plan = CoursePlan.of(SHIPPED.course(request.param), chosen, steps)
    return Made(plan, folder / "pakket")


class TestAPackFromANewFile:
    """`nieuw` and then `bouw` gives a whole and valid pack, for every method."""

    def test_it_is_whole(self, made):
        assert compare(made.root) == ()
        values = json.loads((made.root / "manifest.json").read_bytes())
        assert values["content"][0]["id"] == made.plan.course.id

    def test_a_deck_for_each_meeting(self, made):
        stems = [session_stem(meeting.session) for meeting in made.plan.meetings]
        assert made.names("presentaties/*.pptx") == sorted(stems)

    def test_a_guide_and_what_else_the_course_has(self, made):
        course = made.plan.course
        assert made.names("draaiboek/*.docx") == ["draaiboek"]
        assert bool(made.names("werkmap/*.docx")) == (course.workbook is not None)
        assert len(made.names("werkbladen/*.docx")) == len(course.sheets)
        assert len(made.names("posters/*.docx")) == len(course.posters)
        assert len(made.names("folders/*.docx")) == len(course.leaflets)
        assert made.names("stukken/*.docx") == sorted(n for n, *_ in papers(made.plan))

    def test_a_letter_for_each_guest(self, made):
        visits = [s for s in made.plan.course.sessions if s.guest]
        per_guest = [paper for paper in made.plan.course.papers if paper.per_guest]
        if visits:
            assert per_guest
        for paper in per_guest:
            assert len(made.names(f"stukken/??-{paper.id}-*.docx")) == len(visits)

    def test_every_file_opens(self, made):
        for path in made.root.rglob("*.docx"):
            assert Document(BytesIO(path.read_bytes())).core_properties.language
        for path in made.root.rglob("*.pptx"):
            assert len(Presentation(BytesIO(path.read_bytes())).slides) >= 15

    def test_nothing_foreign_is_in_it(self, made):
        for path in made.root.rglob("*"):
            if path.suffix in (".docx", ".pptx"):
                with zipfile.ZipFile(path) as archive:
                    parts = [archive.read(name) for name in archive.namelist()]
                found = b"".join(parts)
                assert not [word for word in NEVER if word.encode() in found]
        assert not [word for word in NEVER if word in made.overview]

    def test_every_slide_has_a_title_of_its_own_and_notes(self, made):
        for meeting in made.plan.meetings:
            slides = deck(made.plan, meeting).slides
            assert 15 <= len(slides) <= 40
            assert len({slide.title for slide in slides}) == len(slides)
            for slide in slides:
                assert slide.notes
                assert slide.words <= MAX_WORDS
                assert len(slide.points) <= MAX_POINTS


class TestWhatIsStillOpen:
    """What nobody has published stays “nog te kiezen” on paper until it is chosen."""

    def test_the_group(self, made):
        said = made.fact("Hoeveel mensen")
        given = made.plan.course.published.group_size
        assert said.startswith("Nog te kiezen") == (given is None)

    def test_the_length(self, made):
        said = made.fact("Hoe lang")
        is_open = made.plan.course.published.minutes is None
        assert said.startswith("Nog te kiezen") == is_open
        assert ("ons voorstel" in said) == is_open

    def test_no_end_is_printed_while_the_length_is_open(self, made):
        if made.plan.course.published.minutes is None:
            first = made.plan.meetings[0]
            assert made.plan.when(first).endswith("uur")
            assert "vanaf" in made.plan.when(first)

    def test_the_guide_says_it_too(self, made):
        text = "\n".join(office.texts(made.root / "draaiboek/draaiboek.docx"))
        if made.plan.course.published.group_size is None:
            assert "Nog te kiezen" in text


class TestTheOverview:
    """The page to open first names the meetings, and what may come next."""

    def test_every_meeting(self, made):
        for session in made.plan.course.sessions:
            assert session.title.replace("’", "’") in made.overview

    def test_next_steps(self, made):
        found = "Wie verder wil kijken" in made.overview
        assert found == bool(made.plan.next_steps)
        for step in made.plan.next_steps:
            assert step.method.name in made.overview
