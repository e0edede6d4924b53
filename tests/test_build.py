"""The packs of all examples, opened and read as a trainer would."""

import datetime as dt
import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve, frozen

import office
from herstelkit import wrap
from herstelkit.build import Format, Material, build_pack
from herstelkit.courses import Component
from herstelkit.errors import ContentError
from herstelkit.materials import CoursePlan
from herstelkit.pack import Pack, compare
from herstelkit.render import docx

GUIDE = "draaiboek/draaiboek.docx"
WORKBOOK = "werkmap/werkmap.docx"
NEVER = ("Steve Canny", "python-docx", "python-pptx", "en-US", "TODO", "{{")
NEVER_AS_A_WORD = re.compile(r"\b(None|nan|NaN|undefined|2013)\b")


@frozen
class Built:
    """A pack with what it was made from."""

    pack: Pack
    plan: CoursePlan

    def file(self, name):
        return self.pack.root / name

    def files(self, pattern):
        return sorted(self.pack.root.glob(pattern))

    @property
    def decks(self):
        return self.files("presentaties/*.pptx")

    def worksheet(self, sheet_id):
        (path,) = self.files(f"werkbladen/??-{sheet_id}.docx")
        return path


@pytest.fixture(scope="session")
def built(plan, tmp_path_factory):
    root = tmp_path_factory.mktemp("pakket") / "map"
    return Built(build_pack(plan.run, root, zipped=True), plan)


class TestContents:
    """A pack holds everything the course needs, and says itself what it holds."""

    def test_there_is_a_deck_for_each_meeting(self, built):
        names = [path.name for path in built.decks]
        assert names == [f"bijeenkomst-{number:02}.pptx" for number in range(1, 9)]

    def test_there_are_both_books_and_a_page_to_open_first(self, built):
        for name in (GUIDE, WORKBOOK, "LEESMIJ.html"):
            assert built.file(name).is_file()

    def test_there_is_a_worksheet_for_each_loose_sheet(self, built):
        loose = [sheet for sheet in built.plan.course.sheets if sheet.loose]
        assert len(built.files("werkbladen/*.docx")) == len(loose) >= 20
        for sheet in loose:
            assert sheet.title in office.texts(built.worksheet(sheet.id))

    def test_there_are_posters_and_leaflets(self, built):
        names = [path.name for path in built.files("posters/*.docx")]
        assert names == [
            "01-sleutelbegrippen.docx",
            "02-steundocument.docx",
            "03-vijf-stappen.docx",
        ]
        names = [path.name for path in built.files("folders/*.docx")]
        assert names == ["deelnemers.docx", "partners.docx"]

    def test_large_print_is_there_for_who_asked(self, built):
        large = built.files("**/*groteletters*")
        if not built.plan.run.large_print:
            assert large == []
        else:
            book, sheets = (
                built.files("*/*-groteletters.docx"),
                built.files("werkbladen-groteletters/*.docx"),
            )
            assert [path.name for path in book] == ["werkmap-groteletters.docx"]
            assert [path.name for path in sheets] == [
                path.name for path in built.files("werkbladen/*.docx")
            ]

    def test_there_is_nothing_else(self, built):
        found = {
            path.relative_to(built.pack.root).as_posix()
            for path in built.files("**/*")
            if path.is_file()
        }
        assert found == set(built.pack.files)
        assert compare(built.pack.root) == ()

    def test_the_manifest_says_what_it_was_made_from(self, built):
        values = json.loads(built.file("manifest.json").read_bytes())
        assert values["title"] == built.plan.run.title
        assert values["organisation"] == built.plan.run.organisation
        assert values["language"] == "nl-NL"
        assert values["notice"] == built.plan.notice
        assert values["content"] == [
            {"id": "wrap", "version": "1", "licence": any_text}
        ]
        assert values["sources"] == [*built.plan.course.published.sources]

    def test_all_links_of_the_overview_lead_to_files(self, built):
        found = office.links(built.file("LEESMIJ.html"))
        assert set(found) == set(built.pack.files) - {"LEESMIJ.html", "manifest.json"}


class _AnyText:
    def __eq__(self, other):
        return isinstance(other, str) and bool(other)

    __hash__ = None


any_text = _AnyText()


class TestEveryFile:
    """Every file opens, and none shows where it came from or that something failed."""

    def test_word_files_open(self, built):
        for path in built.files("**/*.docx"):
            assert len(office.lines(path)) > 10

    def test_no_part_holds_a_trace_of_a_template_or_of_a_failure(self, built):
        for path in (*built.files("**/*.docx"), *built.decks):
            for name, content in office.parts(path):
                assert not [word for word in NEVER if word in content], (path, name)
                assert not NEVER_AS_A_WORD.search(content), (path, name)

    def test_nor_does_the_overview(self, built):
        content = built.file("LEESMIJ.html").read_text(encoding="utf-8")
        assert not [word for word in NEVER if word in content]
        assert not NEVER_AS_A_WORD.search(content)

    def test_the_notice_stands_in_every_document(self, built):
        for path in built.files("**/*.docx"):
            assert built.plan.notice in office.texts(path), path
        assert built.plan.notice in office.page_text(built.file("LEESMIJ.html"))


class TestDecks:
    """A slide can be read at a glance; the rest is in the leader's notes."""

    def test_there_are_15_to_40_slides(self, built):
        for path in built.decks:
            assert 15 <= len(office.pages(path)) <= 40, path

    def test_every_title_is_there_once(self, built):
        for path in built.decks:
            titles = [page.title for page in office.pages(path)]
            assert all(titles)
            assert len(set(titles)) == len(titles), path

    def test_a_slide_has_few_words_and_points(self, built):
        for path in built.decks:
            for page in office.pages(path):
                assert page.words <= 35, page.title
                assert len(page.points) <= 5, page.title
                assert len(page.leads) <= 1, page.title

    def test_a_slide_has_notes(self, built):
        for path in built.decks:
            for page in office.pages(path):
                assert len(page.notes.split()) >= 5, (path, page.title)

    def test_every_shape_lies_inside_the_slide(self, built):
        for path in built.decks:
            width, height = office.size(path)
            for page in office.pages(path):
                assert page.edges
                for left, top, right, bottom in page.edges:
                    assert 0 <= left < right <= width, page.title
                    assert 0 <= top < bottom <= height, page.title


def minute(clock):
    """Return the minute of the day at which ``18.30`` is."""
    hours, minutes = clock.split(".")
    return 60 * int(hours) + int(minutes)


def minute_of(time: dt.time):
    return 60 * time.hour + time.minute


def duration(label):
    """Return the minutes of ``12 minuten``."""
    (number,) = re.findall(r"^(\d+) minu(?:ut|ten)$", label)
    return int(number)


class TestTimes:
    """The guide's times add up, from the first word of a meeting to the last."""

    def test_each_timetable_runs_from_beginning_to_end(self, built):
        found = [
            rows[1:]
            for rows in office.tables(built.file(GUIDE))
            if rows[0] == ("Tijd", "Onderdeel", "Duur")
        ]
        for rows, meeting in zip(found, built.plan.meetings, strict=True):
            spans = [tuple(map(minute, row[0].split(" – "))) for row in rows]
            assert [end - start for start, end in spans] == [
                duration(row[2]) for row in rows
            ]
            assert all(one[1] == other[0] for one, other in pairwise(spans))
            assert spans[0][0] == minute_of(meeting.start)
            assert spans[-1][1] == minute_of(meeting.end)
            assert [row[1] for row in rows] == [
                part.part.title if isinstance(part.part, Component) else any_text
                for part in meeting.parts
            ]

    def chapters(self, built):
        """Yield the headings of each meeting below its title."""
        chapter = None
        for line in office.lines(built.file(GUIDE)):
            if line.style == "Heading1":
                if chapter:
                    yield chapter
                chapter = [] if line.text.startswith("Bijeenkomst ") else None
            elif chapter is not None and line.style in {"Heading2", "Heading3"}:
                chapter.append(line)
        if chapter:
            yield chapter

    def test_steps_follow_on_each_other(self, built):
        found = [*self.chapters(built)]
        for headings, meeting in zip(found, built.plan.meetings, strict=True):
            now = minute_of(meeting.start)
            lengths = {
                minute_of(part.start): part.part.minutes for part in meeting.parts
            }
            for heading in headings:
                pieces = heading.text.split(" · ")
                if heading.style == "Heading3":
                    assert minute(pieces[1]) == now, heading.text
                    now += duration(pieces[2])
                elif re.fullmatch(r"\d\d\.\d\d – \d\d\.\d\d", pieces[0]):
                    start, end = map(minute, pieces[0].split(" – "))
                    assert start == now, heading.text
                    assert end - start == lengths[start], heading.text
                    if heading.text.endswith((" · Pauze", " · Slotronde")):
                        now += lengths[now]
            assert now == minute_of(meeting.end)


class TestTheWholeModel:
    """Whatever a person can put in a WRAP has a place on paper."""

    def test_every_field_has_a_question_in_the_workbook_and_on_a_sheet(self, built):
        in_the_workbook = office.texts(built.file(WORKBOOK))
        for path in wrap.field_paths():
            asked = [
                (sheet, question)
                for sheet in built.plan.course.sheets
                for question in sheet.questions
                if question.answers == path
            ]
            assert asked, path
            assert any(sheet.loose for sheet, _ in asked), path
            for _, question in asked:
                assert question.text in in_the_workbook, path

    def test_every_question_of_a_sheet_stands_on_both(self, built):
        in_the_workbook = office.texts(built.file(WORKBOOK))
        for sheet in built.plan.course.sheets:
            loose = office.texts(built.worksheet(sheet.id)) if sheet.loose else None
            for question in sheet.questions:
                for text in (question.text, *question.columns, *question.options):
                    assert text in in_the_workbook, (sheet.id, text)
                    assert loose is None or text in loose, (sheet.id, text)

    def test_every_concept_plan_and_theme_is_named_in_the_workbook(self, built):
        book = "\n".join(office.texts(built.file(WORKBOOK))).casefold()
        parts = (*wrap.CONCEPT_PARTS, wrap.TOOLBOX, *wrap.ACTION_PLANS)
        for part in (*parts, *wrap.RECOVERY_THEMES):
            # The sheet names the theme itself, without the word for coping with it.
            name = part.label_nl.removeprefix("Omgaan met ").casefold()
            assert name in book, part.id

    def test_every_component_is_in_the_guide_and_in_its_deck(self, built):
        in_the_guide = "\n".join(office.texts(built.file(GUIDE)))
        for path, meeting in zip(built.decks, built.plan.meetings, strict=True):
            agenda = office.pages(path)[1]
            titles = [part.title for part in meeting.session.components]
            assert list(agenda.points) == titles
            assert all(title in in_the_guide for title in titles)


class TestTheLeadersOwn:
    """What leaders write in the course file comes out where they look for it."""

    def test_names_place_and_dates_stand_on_the_cover_of_the_guide(self, built):
        cover = [
            line.text
            for line in office.lines(built.file(GUIDE))
            if line.style == "Omslagregel"
        ]
        plan = built.plan
        assert cover[:2] == [plan.run.organisation, plan.run.place]
        assert cover[2:] == [plan.period, f"Begeleiders: {plan.leaders}"]
        assert all(leader.name in cover[3] for leader in plan.run.leaders)

    def test_the_title_of_the_group_stands_on_every_file(self, built):
        title = built.plan.run.title
        hung_up = set(built.files("posters/*.docx"))  # by this group and by others
        for path in {*built.files("**/*.docx")} - hung_up:
            assert title in office.texts(path), path
        assert title in office.page_text(built.file("LEESMIJ.html"))

    def test_the_foreword_opens_workbook_and_overview(self, built):
        foreword = " ".join(built.plan.run.foreword.split())
        assert foreword
        assert foreword in office.texts(built.file(WORKBOOK))
        assert foreword in office.page_text(built.file("LEESMIJ.html"))

    def test_each_own_example_stands_with_its_component(self, built):
        in_the_guide = office.texts(built.file(GUIDE))
        for own in built.plan.run.illustrations:
            notes = [
                page.notes
                for path, meeting in zip(built.decks, built.plan.meetings, strict=True)
                if own.component in {part.id for part in meeting.session.components}
                for page in office.pages(path)
            ]
            assert own.text in in_the_guide
            assert [own.text in note for note in notes].count(True) == 1

    def test_no_example_stands_on_a_slide_or_with_participants(self, built):
        shown = [office.pages(path) for path in built.decks]
        for own in built.plan.run.illustrations:
            for page in (page for pages in shown for page in pages):
                assert own.text not in (*page.leads, *page.points)
            assert own.text not in office.texts(built.file(WORKBOOK))


def build(plan, root, formats, only):
    told = []
    pack = build_pack(
        plan.run,
        root / "map",
        formats=frozenset(map(Format, formats)),
        only=frozenset(map(Material, only)),
        progress=lambda *values: told.append(values),
    )
    made = [name for name in pack.files if name != "manifest.json"]
    return pack.root, made, told


class TestChoosing:
    """What is asked for is made, and nothing else; the overview follows."""

    @pytest.mark.parametrize(
        ("formats", "only", "folders", "endings"),
        [
            (["docx"], ["werkmap"], {"werkmap"}, {".docx"}),
            (["html"], ["werkmap", "draaiboek"], {"werkmap", "draaiboek"}, {".html"}),
            (["docx", "pptx"], ["werkbladen"], {"werkbladen"}, {".docx"}),
            (["pptx"], Material, {"presentaties"}, {".pptx"}),
            (["html", "pptx"], ["presentaties"], {"presentaties"}, {".html", ".pptx"}),
            (["pptx"], ["werkmap"], set(), set()),
            (["docx", "html"], ["posters"], {"posters"}, {".docx", ".html"}),
            (["html"], ["folders", "groteletters"], {"folders"}, {".html"}),
            (
                ["docx", "html"],
                ["groteletters"],
                {"werkmap", "werkbladen-groteletters"},
                {".docx"},
            ),
            (["docx"], [], set(), set()),
        ],
    )
    def test_formats_and_materials(
        self, student_plan, tmp_path, formats, only, folders, endings
    ):
        root, made, told = build(student_plan, tmp_path, formats, only)
        rest = [Path(name) for name in made if name != "LEESMIJ.html"]
        assert {path.parent.as_posix() for path in rest} == folders
        assert {path.suffix for path in rest} == endings
        assert [values[:2] for values in told] == [
            (number, len(made)) for number in range(1, len(made) + 1)
        ]
        assert sorted(values[2] for values in told) == made
        found = office.links(root / "LEESMIJ.html")
        assert {Path(name).with_suffix("") for name in found} == {
            path.with_suffix("") for path in rest
        }
        assert set(found) <= set(made)

    def test_all_pages_lead_to_what_is_there(self, student_plan, tmp_path):
        root, made, _ = build(student_plan, tmp_path, Format, Material)
        for name in made:
            if name.endswith(".html"):
                page = (root / name).read_text(encoding="utf-8")
                assert not NEVER_AS_A_WORD.search(page)
                for link in office.links(root / name):
                    path, _, place = link.partition("#")
                    assert not path or (root / path).is_file(), link
                    assert not place or f'id="{place}"' in page, link

    def test_the_overview_prefers_files_to_edit(self, student_plan, tmp_path):
        root, _, _ = build(student_plan, tmp_path, Format, Material)
        endings = {Path(name).suffix for name in office.links(root / "LEESMIJ.html")}
        assert endings == {".docx", ".pptx"}


class TestFailing:
    """When a file cannot be made, the pack that was there stays as it was."""

    def test_a_renderer_fails_halfway(self, student_plan, tmp_path, monkeypatch):
        root, made, _ = build(student_plan, tmp_path, ["docx"], ["werkbladen"])
        told = []

        def failing(document, **rest):
            if len(told) > 20:
                raise RuntimeError
            return render(document, **rest)

        render = docx.render
        monkeypatch.setattr(docx, "render", failing)
        with pytest.raises(RuntimeError):
            build_pack(student_plan.run, root, progress=lambda *_: told.append(1))
        assert compare(root) == ()
        assert all((root / name).is_file() for name in made)
        assert [path.name for path in tmp_path.iterdir()] == ["map"]


class TestRefusing:
    """A run that does not fit its method is refused before anything is written."""

    @pytest.mark.parametrize(
        ("change", "reason"),
        [
            ({"method": "wrup"}, "deze methode ken ik niet"),
            ({"time": dt.time(23)}, "na middernacht"),
        ],
    )
    def test_all_reasons_are_given(self, student_plan, tmp_path, change, reason):
        run = evolve(student_plan.run, **change)
        with pytest.raises(ContentError, match=reason):
            build_pack(run, tmp_path / "map")
        assert not any(tmp_path.iterdir())
