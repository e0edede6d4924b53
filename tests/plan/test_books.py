"""From the filled-in workbook to the plan, and back."""

import copy
import datetime as dt
import shutil
import stat
import subprocess
import traceback
from pathlib import Path

import docx as library
import pytest
from attrs import evolve
from book_files import (
    W,
    bare,
    changed,
    controls,
    pasted_over,
    plans,
    type_in,
    without_controls,
    without_tags,
)
from book_plans import ASKED, COURSE, FULL, ODD, kept, lines
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_documents import as_text, document

from herstelkit.blocks import (
    FilledChoice,
    FilledDate,
    FilledRows,
)
from herstelkit.build import load_course
from herstelkit.cli.main import run
from herstelkit.cli.plan_books import _told as told_of
from herstelkit.codec import dump_plan, load_plan
from herstelkit.errors import ContentError, OutputError
from herstelkit.materials import worksheets
from herstelkit.plan_book import (
    Place,
    Read,
    answers_of,
    files,
    plan_courses,
    plan_from,
    read_books,
    write_book,
)
from herstelkit.plan_book.asked import empty_run
from herstelkit.plan_book.columns import cells_of, columns_of, first_column, is_blank
from herstelkit.plan_book.from_book import plan_of as plan_made
from herstelkit.plan_book.into_book import answers_in
from herstelkit.plan_book.memory import Memory
from herstelkit.reading import Reading, Readings, Route
from herstelkit.render import docx
from herstelkit.testing.strategies import wraps
from herstelkit.wrap import (
    ConceptMeaning,
    Entry,
    Facility,
    Note,
    NoteRow,
    NowAndThen,
    People,
    PlanName,
    Preference,
    Supporter,
    Tool,
    Toolbox,
    Triggers,
    Wrap,
    field_paths,
)

SHARED = {"daily_maintenance.when_well", "one_sheet.summary", "support_document.lines"}
"""What several questions ask for: an answer to one leaves the others as they were."""
LOOSE = "aantekeningen.verder"
"""Where notes stand that have no place elsewhere: those of the plan stay there."""
BESIDE_TOOLS = [one for one in ASKED if not one.path.startswith("toolbox.")]
"""With a tool the pointers at it go too."""
GROUP = Path(__file__).parents[2] / "voorbeelden" / "studenten.toml"
SOFFICE = shutil.which("soffice")


def readings(answers):
    """Answers as if they were read from a file."""
    return Readings(
        answers={
            name: Reading(id=name, value=value, route=Route.TAG)
            for name, value in answers.items()
        },
        missing=(),
    )


def plan_of(answers, base=None, memory=None):
    return plan_from(readings(answers), COURSE, base, memory)


def words_in(answer):
    """The rows of an answer on which there is something to be seen."""
    return [cells for cells in cells_of(answer) if not is_blank(cells)]


def there_and_back(plan, folder, change=None):
    book = Path(folder, "werkmap.docx")
    write_book(plan, None, book)
    if change:
        changed(book, change)
    return read_books([book])


class TestTheQuestions:
    """The book asks for every field of a plan."""

    def test_of_every_field(self):
        assert {one.path for one in ASKED if one.path} == {*field_paths()}

    def test_a_question_that_says_what_it_is_about_never_becomes_a_note(self):
        asking = {
            f"{sheet.id}.{one.id}"
            for sheet in COURSE.sheets
            for one in sheet.questions
            if one.answers
        }
        assert asking <= {one.id for one in ASKED if one.path}

    def test_the_course_is_the_one_whose_sheets_say_what_they_ask(self):
        assert [course.id for course in plan_courses()] == ["wrap"]

    def test_columns_are_known_by_their_heads(self):
        heads = ("Telefoon", "Naam")
        assert columns_of(Supporter, heads) == ("phone", "name")

    def test_other_heads_are_taken_in_order(self):
        heads = ("Wie", "Hoe je dat zegt", "Telefoon")
        assert columns_of(Supporter, heads) == ("name", "role", "phone")

    def test_more_columns_than_a_row_has(self):
        assert columns_of(NowAndThen, ("a", "b", "c")) is None

    def test_a_line_is_the_name_of_a_row_or_its_text(self):
        assert first_column(Supporter) == ("name",)
        assert first_column(Entry) == ("text",)


class TestThereAndBack:
    """Any plan comes back from a book as it was: words, ids, pointers and order."""

    @given(plans(most=30))
    @settings(max_examples=60, deadline=None)
    def test_without_a_file(self, plan):
        answers = answers_in(plan, ASKED)
        assert plan_made(answers, ASKED, memory=kept(plan)).plan == plan

    @given(plans(most=20))
    @settings(max_examples=30, deadline=None)
    def test_over_the_plan_itself_nothing_at_all_changes(self, plan):
        answers = answers_in(plan, ASKED)
        for memory in (kept(plan), Memory()):
            read = plan_made(answers, ASKED, plan, memory)
            assert read.plan == plan
            assert read.replaced == ()

    @given(plan=plans(most=30))
    @settings(max_examples=12, deadline=None)
    def test_through_a_workbook(self, plan, tmp_path_factory):
        """Most fields of it still show their placeholder."""
        book = tmp_path_factory.mktemp("boek") / "werkmap.docx"
        assert write_book(plan, None, book) == ()
        read = read_books([book])
        assert read.plan == plan
        assert {*read.routes.values()} <= {Route.TAG}
        assert (read.unread, read.conflicts) == ((), ())
        assert read_books([changed(book, without_tags)]).plan == plan
        assert read_books([changed(book, without_controls)]).plan == plan

    @pytest.mark.parametrize("change", [lambda _: None, without_tags, bare])
    def test_a_full_plan(self, change, tmp_path):
        """`bare` is what is left where text was pasted over every field."""
        read = there_and_back(FULL, tmp_path, change)
        assert read.plan == FULL
        assert (read.problems, read.unread) == ((), ())

    def test_a_field_that_was_deleted_takes_its_own_words_only(self, tmp_path):
        def delete(root):
            control = controls(root, "dagelijks-onderhoudsplan.elke-dag")[0]
            control.getparent().remove(control)

        plan = there_and_back(FULL, tmp_path, delete).plan
        assert plan.daily_maintenance.every_day == ()
        days = evolve(FULL.daily_maintenance, every_day=())
        assert plan == evolve(FULL, daily_maintenance=days)

    @given(plan=plans(most=30), rng=st.randoms(use_true_random=False))
    @settings(max_examples=8, deadline=None)
    def test_with_some_text_pasted_over_its_fields(self, plan, rng, tmp_path_factory):
        def paste(root):
            fields = [*root.iter(f"{W}sdt")]
            for control in rng.sample(fields, len(fields) // 2):
                pasted_over(control)

        folder = tmp_path_factory.mktemp("boek")
        assert there_and_back(plan, folder, paste).plan == plan

    @given(plan=plans(most=30), rng=st.randoms(use_true_random=False))
    @settings(max_examples=8, deadline=None)
    def test_with_one_field_deleted(self, plan, rng, tmp_path_factory):
        """It may take words from its own question and from no other."""
        asked = rng.choice([*answers_in(plan, BESIDE_TOOLS), "hoop.betekenis"])
        path = next(one.path for one in ASKED if one.id == asked)

        def delete(root):
            for control in controls(root, asked)[:1]:
                control.getparent().remove(control)

        folder = tmp_path_factory.mktemp("boek")
        read = there_and_back(plan, folder, delete).plan
        assert without(read, path) == without(plan, path)

    @given(st.integers(0, 10**6))
    @settings(max_examples=20, deadline=None)
    def test_a_second_time_gives_the_same_ids(self, seed):
        answers = {"triggers.gebeurtenissen": lines(f"nr {seed}", "b")}
        assert plan_of(answers).plan == plan_of(answers).plan

    def test_an_empty_plan_gives_an_empty_book(self, tmp_path):
        read = there_and_back(Wrap(), tmp_path)
        assert read.plan == Wrap()
        assert read.routes == {}

    @pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not there")
    def test_through_libreoffice(self, tmp_path):
        made = {"vol": FULL, "anders": ODD}
        books = [tmp_path / f"{name}.docx" for name in made]
        for book, plan in zip(books, made.values(), strict=True):
            write_book(plan, None, book)
        saved = saved_by_libreoffice(*books)
        for book, plan in zip(saved, made.values(), strict=True):
            read = read_books([book])
            assert read.plan == plan
            assert {*read.routes.values()} <= {Route.BOOKMARK}
            assert (read.problems, read.unread) == ((), ())

    @pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not there")
    def test_other_plans_through_libreoffice(self, tmp_path):
        made = [load_plan(as_text(document(seed, fullness=0.4))) for seed in range(6)]
        books = [tmp_path / f"werkmap-{number}.docx" for number in range(len(made))]
        for book, plan in zip(books, made, strict=True):
            write_book(plan, None, book)
        for book, plan in zip(saved_by_libreoffice(*books), made, strict=True):
            assert read_books([book]).plan == plan


def without(plan, path):
    """A plan without one of its fields, and without notes."""
    part, _, name = path.rpartition(".")
    if part:
        was = getattr(plan, part)
        empty = getattr(type(was)(), name)
        plan = evolve(plan, **{part: evolve(was, **{name: empty})})
    return evolve(plan, notes=())


def saved_by_libreoffice(*books):
    out = books[0].parent / "out"
    subprocess.run(  # noqa: S603 (our own files)
        [
            SOFFICE,
            f"-env:UserInstallation=file://{books[0].parent}/profile",
            "--headless",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(out),
            *map(str, books),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return [out / book.name for book in books]


class TestWhereThingsGo:
    """Answers land in the field that the question is about, or else in the notes."""

    def test_a_question_that_no_part_asks_becomes_a_note(self):
        plan = plan_of({"hoop.klein-beetje": lines("een krokus", "", "de radio")}).plan
        (note,) = plan.notes
        assert note.question == "hoop.klein-beetje"
        cells = [row.cells for row in note.rows]
        assert cells == [("een krokus",), (), ("de radio",)]
        assert answers_of(plan, COURSE)["hoop.klein-beetje"].lines[2] == "de radio"

    def test_lines_of_all_meetings_come_together_and_go_back_to_theirs(self):
        answers = {
            "steundocument-1.ik-steun-mezelf": lines("mijn vest aan", "een rondje"),
            "steundocument-3.ik-steun-mezelf": lines("stil zijn"),
        }
        plan = plan_of(answers).plan
        texts = [entry.text for entry in plan.support_document.lines]
        assert texts == ["mijn vest aan", "een rondje", "stil zijn"]
        assert answers_of(plan, COURSE) == answers

    def test_what_is_said_at_two_questions_counts_once(self):
        answers = {
            "als-ik-me-goed-voel.hoe-ben-ik": lines("stil", "vrolijk"),
            "dagelijks-onderhoudsplan.goed-voel": lines("vrolijk", "wakker"),
        }
        plan = plan_of(answers).plan
        texts = [entry.text for entry in plan.daily_maintenance.when_well]
        assert texts == ["stil", "vrolijk", "wakker"]

    def test_a_line_of_the_one_sheet_knows_its_plan(self):
        plan = plan_of({"mijn-plan-op-een-blad.overnemen": lines("Ans")}).plan
        assert [line.about for line in plan.one_sheet.summary] == [PlanName.CRISIS]

    @pytest.mark.parametrize(
        ("typed", "preference"),
        [
            ("wel", Preference.PREFERRED),
            ("Liever wel", Preference.PREFERRED),
            ("Kan ook.", Preference.ACCEPTABLE),
            ("NEE", Preference.NOT),
            ("liever niet", Preference.NOT),
        ],
    )
    def test_a_preference_in_any_usual_word(self, typed, preference):
        rows = FilledRows(rows=(("X", typed, ""),))
        (row,) = plan_of({"crisisplan.medicijnen": rows}).plan.crisis.medication
        assert (row.preference, row.own_words) == (preference, "")

    def test_other_words_are_kept(self):
        rows = FilledRows(rows=(("X", "alleen als het moet", ""),))
        (row,) = plan_of({"crisisplan.medicijnen": rows}).plan.crisis.medication
        assert (row.preference, row.own_words) == (None, "alleen als het moet")

    def test_a_preference_with_words_beside_it(self):
        rows = FilledRows(rows=(("X", "Liever niet, ’s nachts wel", ""),))
        (row,) = plan_of({"crisisplan.medicijnen": rows}).plan.crisis.medication
        assert (row.preference, row.own_words) == (Preference.NOT, "’s nachts wel")

    def test_an_entry_without_words_shows_its_tools(self):
        plan = Wrap(
            toolbox=Toolbox(used=(Tool(id="a", text="thee"), Tool(id="b", text="bad"))),
            triggers=Triggers(action_plan=(Entry(id="c", tools=("b", "a")),)),
        )
        assert answers_of(plan, COURSE)["triggers.actieplan"] == lines("bad, thee")

    def test_empty_lines_between_are_no_entries(self):
        plan = plan_of({"triggers.gebeurtenissen": lines("", "a", "  ", "b")}).plan
        assert [entry.text for entry in plan.triggers.events] == ["a", "b"]


class TestProblems:
    """What the plan cannot hold is told by the question, and kept as a note."""

    def test_words_for_a_date(self):
        read = plan_of({"crisisplan.datum": FilledDate(text="ergens in mei")})
        assert read.plan.crisis.dated is None
        (problem,) = read.problems
        assert str(problem).startswith(
            "Bij ‘Wanneer heb je dit plan geschreven?’ (Crisisplan): dit lees ik niet"
        )
        again = answers_of(read.plan, COURSE)
        assert again == {"crisisplan.datum": FilledDate(text="ergens in mei")}

    def test_two_boxes_where_one_was_asked(self):
        both = FilledChoice(options=("Ja", "Nee"))
        read = plan_of({"crisisplan.eerder-plan": both})
        assert read.plan.crisis.replaces_earlier is None
        assert "Komt dit plan in de plaats" in read.problems[0].path
        assert answers_of(read.plan, COURSE) == {"crisisplan.eerder-plan": both}

    def test_a_good_date_takes_the_place_of_the_note(self):
        base = plan_of({"crisisplan.datum": FilledDate(text="mei")}).plan
        good = FilledDate(day=dt.date(2027, 5, 1))
        read = plan_of({"crisisplan.datum": good}, base)
        assert read.plan.crisis.dated == dt.date(2027, 5, 1)
        assert read.plan.notes == ()

    def test_a_question_of_another_book(self):
        read = plan_of({"oud-blad.vraag": lines("kanarie")})
        assert read.plan.notes[0].question == "oud-blad.vraag"
        assert "kanarie" not in str(read.problems[0])

    def test_thousands_of_questions_of_another_book_are_told_at_once(self):
        read = plan_of({f"oud.v{n}": lines(f"kanarie {n}") for n in range(5_000)})
        assert len(read.plan.notes) == 5_000
        (problem,) = read.problems
        assert problem.path == (
            "Bij 5000 vragen uit een andere werkmap (oud.v0, oud.v1, oud.v2, …)"
        )
        assert "De antwoorden staan nu bij je aantekeningen" in problem.what
        assert "kanarie" not in str(problem)


class TestOverAPlan:
    """The book goes over the plan that was there; what is the same stays the same."""

    BASE = Wrap(
        toolbox=Toolbox(used=(Tool(id="t1", text="thee"), Tool(id="t2", text="bad"))),
        triggers=Triggers(
            action_plan=(
                Entry(id="a1", text="zitten", tools=("t1", "t2")),
                Entry(id="a2", text="lopen"),
            )
        ),
        people=People(
            supporters=(Supporter(id="p1", name="Ans", phone="06 1", task="de kat"),)
        ),
        notes=(Note(id="n1", rows=(NoteRow(cells=("los",)),)),),
    )

    @given(wraps(most=20), wraps(most=20))
    @settings(max_examples=20, deadline=None)
    def test_what_the_book_says_is_in_the_plan(self, base, other):
        answers = answers_of(other, COURSE)
        read = plan_of(answers, base)
        now = answers_of(read.plan, COURSE)
        for one in ASKED:
            if one.id not in answers or one.path in SHARED or one.id == LOOSE:
                continue
            if one.path:
                assert now[one.id] == answers[one.id]
            else:  # white above a note that was there already is no news
                assert words_in(now[one.id]) == words_in(answers[one.id])
        assert load_plan(dump_plan(read.plan)) == read.plan

    def test_what_is_the_same_keeps_its_id_and_its_tools(self):
        answers = {"triggers.actieplan": lines("nieuw", "zitten")}
        read = plan_of(answers, self.BASE)
        new, kept = read.plan.triggers.action_plan
        assert kept == self.BASE.triggers.action_plan[0]
        assert new.id not in {"a1", "a2"}
        assert [place.question for place in read.replaced] == [
            "‘Wat doet je goed als zoiets gebeurt?’ (Triggers)"
        ]

    def test_another_phone_number_of_the_same_person(self):
        rows = FilledRows(rows=(("Ans", "", "06 2", "de kat"),))
        read = plan_of({"mensen-die-ik-vertrouw.mensen": rows}, self.BASE)
        (person,) = read.plan.people.supporters
        assert (person.id, person.phone, person.task) == ("p1", "06 2", "de kat")
        assert [place.question for place in read.replaced] == [
            "‘Wie vertrouw je?’ (Mensen die ik vertrouw)"
        ]

    @pytest.mark.parametrize(("phone", "task"), [("", "de kat"), ("06 1", "")])
    def test_a_cell_that_was_emptied_is_told(self, phone, task):
        rows = FilledRows(rows=(("Ans", "", phone, task),))
        read = plan_of({"mensen-die-ik-vertrouw.mensen": rows}, self.BASE)
        assert len(read.replaced) == 1

    def test_a_cell_that_was_filled_in_takes_nothing_away(self):
        rows = FilledRows(rows=(("Ans", "zus", "06 1", "de kat"),))
        read = plan_of({"mensen-die-ik-vertrouw.mensen": rows}, self.BASE)
        assert read.plan.people.supporters[0].role == "zus"
        assert read.replaced == ()

    def test_a_pointer_at_a_tool_that_is_gone_goes_too(self):
        read = plan_of({"gereedschapskoffer.gebruik-ik-al": lines("bad")}, self.BASE)
        assert read.plan.triggers.action_plan[0].tools == ("t2",)

    def test_an_empty_sheet_takes_nothing_away(self):
        assert plan_of({"triggers.actieplan": lines()}, self.BASE).plan == self.BASE

    def test_an_id_is_never_given_twice(self):
        base = plan_of({"triggers.actieplan": lines("a", "b")}).plan
        now = plan_of({"triggers.actieplan": lines("b", "c")}, base).plan
        ids = [entry.id for entry in now.triggers.action_plan]
        assert ids == ["triggers.actieplan-2", "triggers.actieplan-3"]

    def test_notes_at_no_question_stay(self):
        read = plan_of({"hoop.klein-beetje": lines("zon")}, self.BASE)
        assert [note.id for note in read.plan.notes] == ["n1", "hoop.klein-beetje-1"]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    path = tmp_path_factory.mktemp("leeg") / "werkmap.docx"
    write_book(Wrap(), None, path)
    return path


@pytest.fixture
def book(fresh, tmp_path):
    return Path(shutil.copy(fresh, tmp_path))


def sheet(folder, ident, answers=None):
    """A loose worksheet, as it is handed out."""
    for name, page in worksheets(empty_run(COURSE)):
        if name.endswith(f"-{ident}"):
            path = folder / f"{name}.docx"
            path.write_bytes(docx.render(page, answers=answers or {}))
            return path
    raise LookupError(ident)


def table_of(root, ident):
    return next(controls(root, ident)[0].iterancestors(f"{W}tbl"))


class TestFiles:
    """Workbooks and worksheets are read as people leave them."""

    def test_typed_in_word(self, book):
        def fill(root):
            type_in(
                root, "triggers.gebeurtenissen", "drukte", "", "een brief\nop de mat"
            )
            type_in(root, "crisisplan.steunmensen", "Ans", "zus", "06 12 34 56 78")
            type_in(root, "hoop.betekenis", "Licht.", "", "שלום 🌷")

        plan = read_books([changed(book, fill)]).plan
        events = [entry.text for entry in plan.triggers.events]
        assert events == ["drukte", "een brief\nop de mat"]
        assert plan.crisis.supporters[0].phone == "06 12 34 56 78"
        assert plan.hope.meaning == "Licht.\n\nשלום 🌷"

    def test_a_field_is_deleted_and_the_rest_is_read(self, book):
        def fill(root):
            type_in(root, "triggers.gebeurtenissen", "drukte", "stilte")
            control = controls(root, "triggers.gebeurtenissen")[0]
            control.getparent().remove(control)

        plan = read_books([changed(book, fill)]).plan
        assert [entry.text for entry in plan.triggers.events] == ["stilte"]

    def test_text_pasted_over_a_field(self, book):
        def fill(root):
            type_in(root, "triggers.gebeurtenissen", "drukte")
            control = controls(root, "triggers.gebeurtenissen")[0]
            for run_ in control.findall(f"{W}sdtContent/{W}r"):
                control.addprevious(run_)
            control.getparent().remove(control)

        plan = read_books([changed(book, fill)]).plan
        assert [entry.text for entry in plan.triggers.events] == ["drukte"]

    @pytest.mark.parametrize(
        "asked",
        [
            "hoop.betekenis",
            "dagelijks-onderhoudsplan.nu-en-dan",
            "crisisplan.datum",
            "crisisplan.eerder-plan",
        ],
    )
    @pytest.mark.parametrize("typed", ["{} 3 mei 2027", "3 mei 2027{}"])
    def test_words_on_the_line_of_the_question(self, book, asked, typed):
        """They are of that question, and nothing that was printed goes along."""
        words = next(one.expected.question for one in ASKED if one.id == asked)

        def fill(root):
            (printed,) = [one for one in root.iter(f"{W}t") if one.text == words]
            printed.text = typed.format(words)

        plan = read_books([changed(book, fill)]).plan
        (said,) = answers_of(plan, COURSE)
        assert said == asked
        assert str(cells_of(answers_of(plan, COURSE)[asked])[0][0]) == "3 mei 2027"

    def test_two_tables_that_grew_into_one(self, tmp_path):
        """As when somebody deletes what stands between them."""
        places = (Facility(id="f1", name="Huis", preference=Preference.PREFERRED),)
        full = evolve(FULL, crisis=evolve(FULL.crisis, facilities=places))

        def join(root):
            table = table_of(root, "crisisplan.medicijnen")
            while (between := table.getnext()).tag != table.tag:
                between.getparent().remove(between)
            table.extend(between.findall(f"{W}tr"))
            between.getparent().remove(between)

        assert there_and_back(full, tmp_path, join).plan == full

    def test_a_row_that_was_copied_from_another_table(self, tmp_path):
        def copied(root):
            row = table_of(root, "crisisplan.medicijnen").findall(f"{W}tr")[1]
            other = table_of(root, "crisisplan.plekken")
            other.insert(len(other), copy.deepcopy(row))

        crisis = there_and_back(FULL, tmp_path, copied).plan.crisis
        assert crisis.medication == FULL.crisis.medication
        assert [place.name for place in crisis.facilities] == ["X"]

    def test_a_sheet_that_was_torn_out_is_not_asked_for(self, book):
        def tear(root):
            for control in controls(root, "zelfwaardering.compliment"):
                line = control.getparent()
                line.getparent().remove(line)

        read = read_books([changed(book, tear)])
        assert [place.question for place in read.unread] in (
            [],
            ["‘Welk compliment wil je bewaren?’ (Zelfwaardering)"],
        )

    @pytest.mark.parametrize("change", [lambda _: None, without_tags, bare])
    @pytest.mark.parametrize("ident", ["hoop", "crisisplan", "steundocument"])
    def test_a_worksheet_is_read_like_its_page(self, ident, change, tmp_path):
        known = {one.id for one in ASKED}
        answers = {
            name: value
            for name, value in answers_of(FULL, COURSE).items()
            if name.startswith(f"{ident}.")
        } or {f"{ident}.onthouden": lines("een zin")}
        assert answers.keys() <= known
        read = read_books([changed(sheet(tmp_path, ident, answers), change)])
        page = "steundocument-1" if ident == "steundocument" else ident
        at_page = {name.replace(ident, page): answers[name] for name in answers}
        assert answers_of(read.plan, COURSE) == at_page
        assert not read.unread

    def test_two_files_come_together(self, book, tmp_path):
        changed(book, lambda root: type_in(root, "hoop.betekenis", "zon"))
        steun = sheet(tmp_path, "steun", {"steun.betekenis": lines("Ans")})
        read = read_books([book, steun])
        assert (read.plan.hope.meaning, read.plan.support.meaning) == ("zon", "Ans")
        assert (read.conflicts, read.unread) == ((), ())

    def test_where_two_files_differ_the_first_stays_and_the_other_is_told(
        self, book, tmp_path
    ):
        changed(book, lambda root: type_in(root, "hoop.betekenis", "zon"))
        hoop = sheet(tmp_path, "hoop", {"hoop.betekenis": lines("maan")})
        read = read_books([book, hoop])
        assert read.plan.hope.meaning == "zon"
        (conflict,) = read.conflicts
        assert conflict.question == "‘Wat betekent hoop voor jou?’ (Hoop)"
        assert conflict.file == hoop.name

    def test_the_same_in_two_files_is_no_conflict(self, tmp_path):
        hoop = sheet(tmp_path, "hoop", {"hoop.betekenis": lines("zon")})
        assert read_books([hoop, hoop]).conflicts == ()

    def test_the_book_of_a_real_group(self, tmp_path):
        group = load_course(GROUP)
        book = tmp_path / "boek.docx"
        write_book(FULL, group, book)
        assert read_books([book]).plan == FULL

    def test_is_for_its_owner_only(self, book):
        assert stat.S_IMODE(book.stat().st_mode) == 0o600

    def test_a_place_that_cannot_be_written(self, tmp_path):
        with pytest.raises(OutputError):
            write_book(Wrap(), None, tmp_path / "nergens" / "werkmap.docx")

    def test_says_what_has_no_place_in_a_book(self, tmp_path, monkeypatch):
        sheets = tuple(
            evolve(sheet, questions=sheet.questions[1:])
            if sheet.id == "hoop"
            else sheet
            for sheet in COURSE.sheets
        )
        thin = evolve(COURSE, sheets=sheets)
        monkeypatch.setattr(files, "plan_courses", lambda _: (thin,))
        assert write_book(FULL, None, tmp_path / "w.docx") == ("hope.meaning",)
        assert write_book(ODD, None, tmp_path / "w.docx") == ()


class TestFilesThatAreNoGood:
    """One message that says what to do, without a word of what somebody wrote."""

    CANARY = "kanarie"

    def refused(self, path):
        with pytest.raises(ContentError) as caught:
            read_books([path])
        told = "".join(traceback.format_exception(caught.value))
        assert self.CANARY not in f"{told}{caught.value!r}"
        return str(caught.value)

    def test_another_word_file(self, tmp_path):
        other = library.Document()
        other.add_paragraph(self.CANARY)
        path = tmp_path / "brief.docx"
        other.save(str(path))
        assert "geen vragen die bij een plan horen" in self.refused(path)

    def test_no_word_file_at_all(self, tmp_path):
        path = tmp_path / "brief.docx"
        path.write_text(self.CANARY)
        assert "geen Word-bestand" in self.refused(path)

    def test_half_a_file(self, tmp_path):
        path = tmp_path / "werkmap.docx"
        full = Wrap(hope=ConceptMeaning(meaning=self.CANARY))
        write_book(full, None, path)
        path.write_bytes(path.read_bytes()[:-900])
        self.refused(path)

    def test_a_folder_and_nothing(self, tmp_path):
        assert "dit is een map" in self.refused(tmp_path)
        assert "is er niet" in self.refused(tmp_path / "weg.docx")

    def test_nothing_of_what_was_read_is_shown_by_accident(self):
        answers = {
            "hoop.betekenis": lines(self.CANARY),
            "crisisplan.datum": FilledDate(text=self.CANARY),
            "hoop.vasthouden": lines(self.CANARY),
        }
        read = plan_of(answers)
        assert self.CANARY not in f"{read!r}{read.problems}"


class TestCommands:
    """The commands say what was read and how, and name questions, never answers."""

    @pytest.fixture(autouse=True)
    def folder(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)

    @pytest.mark.parametrize("command", ["lees", "werkmap"])
    def test_help_is_dutch(self, command, capsys):
        assert run(["plan", command, "--help"]) == 0
        out = capsys.readouterr().out
        assert out.startswith(f"Gebruik: herstelkit plan {command} [OPTIES]")
        assert "Toon deze uitleg." in out

    def test_a_book_becomes_a_plan(self, book, capsys):
        changed(book, lambda root: type_in(root, "hoop.betekenis", "kanarie"))
        assert run(["plan", "lees", str(book)]) == 0
        assert load_plan(Path("plan.json")).hope.meaning == "kanarie"
        said = capsys.readouterr().out
        assert said.startswith("Gelezen: 1 antwoord.\n")
        assert "kanarie" not in said
        assert stat.S_IMODE(Path("plan.json").stat().st_mode) == 0o600

    def test_a_plan_becomes_a_book(self, capsys):
        Path("plan.json").write_text(dump_plan(FULL), "utf-8")
        assert run(["plan", "werkmap", "plan.json"]) == 0
        said = capsys.readouterr().out
        assert said.startswith("Gemaakt: werkmap.docx\nAlleen jij kunt het lezen.\n")
        assert "Onzichtbaar gaan er nummers in mee, geen woorden." in said
        assert run(["plan", "lees", "werkmap.docx", "-o", "weer.json"]) == 0
        assert load_plan(Path("weer.json")) == FULL

    def test_what_has_no_place_is_named(self, monkeypatch, capsys):
        Path("plan.json").write_text(dump_plan(FULL), "utf-8")
        left = lambda *_: ("crisis.tasks", "notes")  # noqa: E731
        monkeypatch.setattr("herstelkit.cli.plan_books.write_book", left)
        assert run(["plan", "werkmap", "plan.json"]) == 0
        assert capsys.readouterr().out.splitlines()[:3] == [
            "Hier is in deze werkmap geen plek voor. Het blijft in je plan staan:",
            "  Crisisplan, Taken die anderen overnemen",
            "  Aantekeningen",
        ]

    def test_the_book_of_a_group(self):
        Path("plan.json").write_text(dump_plan(FULL), "utf-8")
        assert run(["plan", "werkmap", "plan.json", "--cursus", str(GROUP)]) == 0
        assert read_books(["werkmap.docx"]).plan == FULL

    def test_conflicts_are_findings(self, book, tmp_path, capsys):
        changed(book, lambda root: type_in(root, "hoop.betekenis", "kanarie"))
        hoop = sheet(tmp_path, "hoop", {"hoop.betekenis": lines("KANARIE")})
        assert run(["plan", "lees", str(book), str(hoop)]) == 1
        said = capsys.readouterr().out
        assert f"‘Wat betekent hoop voor jou?’ (Hoop) in {hoop.name}" in said
        assert "kanarie" not in said.lower()

    def test_what_is_told_again_and_again_is_told_once(self):
        place = Place(question="een vraag uit een andere werkmap", file="b.docx")
        *_, told = told_of(Read(plan=Wrap(), conflicts=(place,) * 5_000))
        assert told == "  een vraag uit een andere werkmap in b.docx (5000 keer)"

    def test_problems_are_findings(self, tmp_path, capsys):
        answers = {"crisisplan.datum": FilledDate(text="kanarie")}
        made = sheet(tmp_path, "crisisplan", answers)
        assert run(["plan", "lees", str(made)]) == 1
        said = capsys.readouterr().out
        assert "Bij ‘Wanneer heb je dit plan geschreven?’ (Crisisplan)" in said
        assert "kanarie" not in said

    def test_routes_are_told_when_fields_are_gone(self, tmp_path, capsys):
        hoop = sheet(tmp_path, "hoop", {"hoop.betekenis": lines("zon")})
        assert run(["plan", "lees", str(changed(hoop, bare))]) == 0
        assert "1 aan de woorden van de vraag erboven" in capsys.readouterr().out

    def test_what_was_there_is_not_overwritten(self, book, capsys):
        Path("plan.json").write_text("iets")
        assert run(["plan", "lees", str(book)]) == 4
        assert Path("plan.json").read_text() == "iets"
        assert "dit is er al" in capsys.readouterr().err

    def test_a_file_that_is_no_good(self, capsys):
        Path("brief.docx").write_text("kanarie")
        assert run(["plan", "lees", "brief.docx"]) == 3
        assert not Path("plan.json").exists()
        assert "kanarie" not in capsys.readouterr().err
