"""What a written book keeps out of sight: ids and pointers, and never a word."""

import io
import json
import re
import zipfile
from datetime import date

import pytest
from attrs import evolve
from book_files import changed, plans, type_in
from book_plans import ASKED, FULL, ODD, kept, lines
from hypothesis import given, settings
from hypothesis import strategies as st

from herstelkit.blocks import FilledRows
from herstelkit.codec import dump_plan, load_plan
from herstelkit.plan_book import read_books, write_book
from herstelkit.plan_book.from_book import plan_of
from herstelkit.plan_book.into_book import answers_in
from herstelkit.plan_book.memory import (
    LONGEST,
    MOST,
    Memory,
    joined,
    memory_in,
    properties_of,
    words_of,
)
from herstelkit.plan_sharing import share_plan
from herstelkit.reading import properties
from herstelkit.testing.strategies import wraps
from herstelkit.wrap import (
    Entry,
    PlanName,
    SummaryLine,
    Supporter,
    Tool,
    Toolbox,
    Triggers,
    Wrap,
)
from herstelkit.wrap.links import links

CUSTOM = "docProps/custom.xml"
TOOLS = Toolbox(used=(Tool(id="t1", text="thee"), Tool(id="t2", text="bad")))
PLAN = Wrap(
    toolbox=TOOLS,
    triggers=Triggers(
        action_plan=(
            Entry(id="a1", text="zitten", tools=("t1",)),
            Entry(id="a2", text="lopen", tools=("t2",)),
            Entry(id="a3", text="bellen"),
        )
    ),
)


def again(plan, answers):
    """The plan in a book of which some answers were changed."""
    told = answers_in(plan, ASKED) | answers
    return plan_of(told, ASKED, None, kept(plan)).plan


def actions(plan):
    return [(one.id, one.text, one.tools) for one in plan.triggers.action_plan]


def parts(path):
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


class TestWhatIsKept:
    """Ids, pointers, places, three figures of the words: nothing that says anything."""

    @given(plans(most=20))
    @settings(max_examples=25, deadline=None)
    def test_it_goes_into_properties_and_comes_back(self, plan):
        made = properties_of(kept(plan))
        assert memory_in(made) == kept(plan)
        assert all(len(text) <= LONGEST and text.isascii() for text in made.values())
        assert all(" " not in text for text in made.values())

    def test_no_word_of_anybody(self):
        text = "".join(properties_of(kept(FULL)).values())
        ids = {link.id for link in links(FULL)}
        names = set(re.findall(r"\w{3,}", " ".join(one.id for one in ASKED)))
        found = set(re.findall(r"\w{3,}", text))
        ours = {"version", "rows", "notes", "tools", "pieces", "own_words"}
        figures = {
            word for word in found if re.fullmatch("[0-9a-f]{3}|[0-9a-f]{6}", word)
        }
        assert found - names - ids - ours - figures == set()

    def test_three_figures_a_cell(self):
        assert re.fullmatch("[0-9a-f]{3}", words_of(("thee",)))
        assert re.fullmatch("[0-9a-f]{6}", words_of(("Ans", "06 12 34 56 78")))
        assert words_of(("", " ")) == ""

    def test_an_empty_book_has_none(self, tmp_path):
        write_book(Wrap(), None, tmp_path / "w.docx")
        assert CUSTOM not in parts(tmp_path / "w.docx")

    def test_the_same_plan_gives_the_same_bytes(self, tmp_path):
        for name in ("een", "twee"):
            write_book(FULL, None, tmp_path / name)
        assert parts(tmp_path / "een") == parts(tmp_path / "twee")
        assert properties((tmp_path / "een").read_bytes(), "een") == properties_of(
            kept(FULL)
        )

    def test_of_two_books_what_has_one_id_counts_once(self):
        assert joined([kept(FULL), kept(FULL)]).ids == kept(FULL).ids


class TestAfterSomebodyWroteInIt:
    """A line keeps its id: by its words, or by its place when the words are new."""

    def test_other_words_on_the_same_line(self):
        told = lines("zitten", "een blokje om", "bellen")
        assert actions(again(PLAN, {"triggers.actieplan": told})) == [
            ("a1", "zitten", ("t1",)),
            ("a2", "een blokje om", ("t2",)),
            ("a3", "bellen", ()),
        ]

    def test_a_line_between(self):
        told = lines("zitten", "zingen", "lopen", "bellen")
        found = actions(again(PLAN, {"triggers.actieplan": told}))
        assert [ident for ident, *_ in found] == [
            "a1", "triggers.actieplan-1", "a2", "a3",
        ]  # fmt: skip

    def test_lines_in_another_order(self):
        told = lines("bellen", "lopen", "zitten")
        found = actions(again(PLAN, {"triggers.actieplan": told}))
        assert [ident for ident, *_ in found] == ["a3", "a2", "a1"]
        assert found[1][2] == ("t2",)

    def test_a_line_that_was_emptied(self):
        told = lines("zitten", "", "opbellen")
        found = actions(again(PLAN, {"triggers.actieplan": told}))
        assert [one[:2] for one in found] == [("a1", "zitten"), ("a3", "opbellen")]

    def test_a_line_at_another_question(self):
        told = {
            "triggers.actieplan": lines("zitten"),
            "triggers.gebeurtenissen": lines("lopen"),
        }
        plan = again(PLAN, told)
        assert [one.id for one in plan.triggers.events] == ["triggers.gebeurtenissen-1"]

    def test_a_tool_that_is_gone_is_not_pointed_at(self):
        plan = again(PLAN, {"gereedschapskoffer.gebruik-ik-al": lines("bad")})
        assert [one.tools for one in plan.triggers.action_plan] == [(), ("t2",), ()]

    def test_another_number_of_somebody_who_moved_up(self):
        people = (
            Supporter(id="p1", name="Ans", phone="1"),
            Supporter(id="p2", name="Bo", phone="2"),
        )
        plan = Wrap(crisis=evolve(Wrap().crisis, supporters=people))
        rows = FilledRows(rows=(("Bo", "", "3", ""), ("Cas", "", "", "")))
        found = again(plan, {"crisisplan.steunmensen": rows}).crisis.supporters
        assert [(one.id, one.name, one.phone) for one in found] == [
            ("p2", "Bo", "3"),
            ("crisisplan.steunmensen-1", "Cas", ""),
        ]

    def test_words_where_the_names_of_tools_were(self):
        told = answers_in(ODD, ASKED)["triggers.actieplan"].lines
        assert told == ("kat, thee\nmet melk", "kat")
        plan = again(ODD, {"triggers.actieplan": lines("de kat", "kat")})
        assert [one[:2] for one in actions(plan)] == [
            ("a1", "de kat"),
            ("a2", "kat"),
            ("a3", ""),
        ]

    def test_a_line_moved_on_the_one_sheet_is_about_another_plan(self):
        line = SummaryLine(id="o1", about=PlanName.CRISIS, text="Ans")
        plan = Wrap(one_sheet=evolve(Wrap().one_sheet, summary=(line,)))
        told = {
            "mijn-plan-op-een-blad.overnemen": lines(),
            "mijn-plan-op-een-blad.triggers": lines("Ans"),
        }
        (found,) = again(plan, told).one_sheet.summary
        assert (found.id, found.about) == ("o1", PlanName.TRIGGERS)

    def test_a_line_below_a_note(self):
        question = "hoop.klein-beetje"
        plan = again(ODD, {question: lines("a · b", "c", "d")})
        before = {note.id: note for note in ODD.notes}
        found = {note.id: note for note in plan.notes}
        assert found["n2"] == before["n2"]
        assert [row.cells for row in found["n5"].rows] == [("c",), ("d",)]

    def test_a_line_on_the_page_for_notes(self):
        told = answers_in(ODD, ASKED)["aantekeningen.verder"].lines
        plan = again(ODD, {"aantekeningen.verder": lines(*told, "nieuw")})
        assert plan.notes[:-1] == ODD.notes
        assert plan.notes[-1].question == "aantekeningen.verder"
        assert [row.cells for row in plan.notes[-1].rows] == [("nieuw",)]

    def test_over_the_plan_that_was_there(self):
        told = {"triggers.actieplan": lines("zitten", "een blokje om", "bellen")}
        read = plan_of(answers_in(PLAN, ASKED) | told, ASKED, PLAN, kept(PLAN))
        assert [one[0] for one in actions(read.plan)] == ["a1", "a2", "a3"]
        assert [place.question for place in read.replaced] == [
            "‘Wat doet je goed als zoiets gebeurt?’ (Triggers)"
        ]

    def test_typed_in_the_file_itself(self, tmp_path):
        book = tmp_path / "werkmap.docx"
        write_book(PLAN, None, book)
        changed(book, lambda root: type_in(root, "triggers.actieplan", "rustig zitten"))
        assert actions(read_books([book]).plan)[0] == ("a1", "rustig zitten", ("t1",))


class TestWithoutIt:
    """A book that lost its properties, or never had any, gives back the words."""

    @given(wraps(most=20))
    @settings(max_examples=20, deadline=None)
    def test_all_words_come_back(self, plan):
        answers = answers_in(plan, ASKED)
        read = plan_of(answers, ASKED)
        again = answers_in(read.plan, ASKED)
        fields = {one.id for one in ASKED if one.path}
        assert all(again[name] == answers[name] for name in answers if name in fields)

    @given(plans(most=10), plans(most=10))
    @settings(max_examples=15, deadline=None)
    def test_those_of_another_plan_do_no_harm(self, plan, other):
        answers = answers_in(plan, ASKED)
        for base in (None, other, plan):
            read = plan_of(answers, ASKED, base, kept(other)).plan
            assert load_plan(dump_plan(read)) == read
        now = answers_in(plan_of(answers, ASKED, None, kept(other)).plan, ASKED)
        fields = {one.id for one in ASKED if one.path}
        told = {one: text for one, text in answers.items() if one in fields}
        assert {**now, **told} == now

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "{",
            "[]",
            "null",
            "[" * 9000,
            '{"version":2,"rows":[],"notes":[]}',
            '{"version":1,"rows":[["a",[["A B","3fa"]]]],"notes":[]}',
            '{"version":1,"rows":[["a",[["a","zzz"]]]],"notes":[]}',
            '{"version":1,"rows":[["a",[["a","",{"pieces":{"text":"x"}}]]]],"notes":[]}',
            '{"version":1,"rows":[["a",[["a","",{"tools":"t1"}]]]],"notes":[3]}',
            '{"version":1,"rows":[["a",[["a","",{"pieces":{"b":[-1,0,0,""]}}]]]]}',
        ],
    )
    def test_what_is_no_good_is_not_there(self, text):
        assert memory_in({"herstelkit-nummers-1": text}) == Memory()

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=4)
                | st.dictionaries(
                    st.sampled_from(["rows", "notes", "tools", "pieces"]), inner
                )
            ),
            max_leaves=12,
        )
    )
    @settings(max_examples=60, deadline=None)
    def test_whatever_stands_there(self, value):
        text = json.dumps({"version": 1, "notes": [], "rows": value})
        memory = memory_in({"herstelkit-nummers-1": text})
        assert plan_of(answers_in(PLAN, ASKED), ASKED, None, memory).plan.toolbox.used

    def test_more_than_any_book_has_room_for(self):
        rows = ",".join(f'["n{number}", ""]' for number in range(MOST // 20))
        text = f'{{"version": 1, "rows": [["hoop.wie", [{rows}]]], "notes": []}}'
        assert len(memory_in({"herstelkit-nummers-1": text}).ids) == MOST // 20
        assert memory_in({"herstelkit-nummers-1": text + " " * MOST}) == Memory()

    def test_an_id_that_is_given_twice_is_given_once(self):
        rows = '[["triggers.actieplan",[["a","%s"],["a","%s"]]]]'
        figures = (words_of(("x",)), words_of(("y",)))
        text = f'{{"version":1,"rows":{rows % figures},"notes":[]}}'
        memory = memory_in({"herstelkit-nummers-1": text})
        plan = plan_of(
            {"triggers.actieplan": lines("x", "y")}, ASKED, None, memory
        ).plan
        assert [one.id for one in plan.triggers.action_plan] == [
            "a",
            "triggers.actieplan-1",
        ]


def test_what_is_shared_has_none(tmp_path):
    chosen = ["crisis", "toolbox", "notes"]
    files = share_plan(FULL, chosen, "", tmp_path / "deel", date(2027, 1, 1), card=True)
    books = [path for path in files if path.suffix == ".docx"]
    assert len(books) == 2
    assert not any(CUSTOM in parts(path) for path in books)
