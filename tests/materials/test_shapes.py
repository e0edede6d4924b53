"""What materials make of a course's own structure: guests, homework, ends, choices."""

import datetime as dt

import pytest
from attrs import evolve

from golden import dump
from herstelkit.content import SHIPPED
from herstelkit.courses import Guest, OwnMeeting, SessionRole
from herstelkit.materials import CoursePlan, deck, guide, leaflets, papers, workbook
from herstelkit.materials.choices import own_choices
from herstelkit.materials.facts import facts
from runs import a_run


def plan_of(method, **changes):
    course = SHIPPED.course(method)
    run = a_run(method=method, **changes)
    return CoursePlan.of(course, run, SHIPPED.next_steps(method))


def meeting(plan, name):
    return next(m for m in plan.meetings if m.session.id == name)


class TestGuests:
    """A meeting with a guest has a letter, and the guide says who comes."""

    METHOD = "begin-maken-met-herstel"

    def letter(self, plan, number):
        found = {name: document for name, _, document in papers(plan)}
        return dump(found[f"01-brief-voor-de-gast-bijeenkomst-{number:02}"])

    def test_each_letter_has_its_date_its_theme_and_its_guest(self):
        plan = plan_of(self.METHOD, guests=(Guest(meeting="steun", name="Gast Twee"),))
        text = self.letter(plan, 2)
        assert "19 januari 2027" in text
        assert "Gast Twee" in text
        assert meeting(plan, "steun").session.guest.theme in text
        assert "Gast Twee" not in self.letter(plan, 1)

    def test_a_guest_that_nobody_has_asked_yet_is_still_open(self):
        assert "nog te kiezen" in self.letter(plan_of(self.METHOD), 1).lower()

    def test_the_guide_says_who_comes(self):
        plan = plan_of(self.METHOD, guests=(Guest(meeting="steun", name="Gast Twee"),))
        assert "Gast: Gast Twee." in dump(guide(plan))


class TestHomework:
    """Homework is on a slide, in the guide and in the workbook, where there is any."""

    def test_where_there_is_homework(self):
        plan = plan_of("werken-met-eigen-ervaring")
        first = plan.meetings[0]
        title = first.session.homework.slide.title
        titles = [slide.title for slide in deck(plan, first).slides]
        assert titles[-2] == title  # just before the closing round
        assert "huiswerk" in dump(workbook(plan))

    def test_after_the_last_lesson_there_is_none(self):
        plan = plan_of("werken-met-eigen-ervaring")
        *_, last = (m for m in plan.meetings if m.session.number)
        assert last.session.homework is None

    @pytest.mark.parametrize(
        "method", ["begin-maken-met-herstel", "begin-maken-met-empowerment"]
    )
    def test_a_course_without_homework_has_no_page_for_it(self, method):
        plan = plan_of(method)
        assert plan.course.workbook is None
        assert all(m.session.homework is None for m in plan.meetings)


class TestWhatIsChosen:
    """A run that deviates does so knowingly: the page to open first says how."""

    def test_nothing_to_say_of_the_programme_as_it_is(self):
        for method in SHIPPED.methods():
            assert [*own_choices(plan_of(method))] == []

    def test_what_is_left_out_added_or_put_elsewhere(self):
        plan = plan_of(
            "herstellen-doe-je-zelf",
            chosen=("toekomstwensen", "betekenis-van-herstel"),
            own_meetings=(OwnMeeting(title="De tuin in"),),
        )
        left_out, added, order = own_choices(plan)
        assert SHIPPED.course(plan.course.id).sessions[2].title in left_out
        assert "De tuin in" in added
        assert order.startswith("De volgorde kozen jullie zelf")

    def test_another_length_than_the_sources_give(self):
        (length,) = own_choices(plan_of("wrap", minutes=180))
        assert "180 minuten" in length
        assert "150" in length

    def test_a_length_that_nobody_gives_is_no_deviation(self):
        assert [*own_choices(plan_of("fotovoice", minutes=120))] == []


class TestFacts:
    """What is chosen is printed, what is open says so, and dates of ends are there."""

    def test_a_chosen_group_and_length(self):
        plan = plan_of("fotovoice", participants=9, minutes=150)
        known = dict(facts(plan))
        assert known["Hoeveel mensen"] == "9 deelnemers"
        assert known["Hoe lang"] == "150 minuten"

    def test_pairs(self):
        known = dict(facts(plan_of("studiedag-herstel", pairs=6)))
        assert known["Hoeveel mensen"] == "6 koppels"
        assert dict(facts(plan_of("studiedag-herstel")))["Hoeveel mensen"] == (
            "hoogstens 8 koppels"
        )

    def test_the_introduction_and_the_return_have_their_dates(self):
        known = dict(facts(plan_of("herstellen-doe-je-zelf")))
        assert "12 januari 2027" in known["Kennismakingsbijeenkomst"]
        assert "6 juli 2027" in known["Terugkombijeenkomst"]

    def test_the_end_event_is_in_its_meeting_unless_the_leaders_choose_a_date(self):
        last = plan_of("fotovoice").meetings[-1].date
        assert str(last.day) in dict(facts(plan_of("fotovoice")))["Tentoonstelling"]
        other = plan_of("fotovoice", end_event=dt.date(2027, 9, 9))
        assert "9 september 2027" in dict(facts(other))["Tentoonstelling"]

    def test_a_group_without_an_end(self):
        plan = plan_of("herstelwerkgroep")
        assert dict(facts(plan))["Hoeveel keer"].endswith("een jaar of langer")
        assert len(plan.dates) == 26
        assert plan.meetings[-1].session.role is SessionRole.OWN
        assert plan.meetings[-1].date is None

    def test_an_optional_day_is_there_when_it_has_a_date(self):
        method = "werken-met-eigen-ervaring"
        assert len(plan_of(method).meetings) == 12
        day = plan_of(method, reunion=dt.date(2027, 9, 7)).meetings[-1]
        assert day.session.called == "Terugkomdag"
        assert day.date == dt.date(2027, 9, 7)


class TestLeaflets:
    """A leaflet says when, and nothing that nobody has chosen."""

    def practical(self, plan):
        return dump(dict(leaflets(plan))["deelnemers"])

    def test_no_end_while_the_length_is_open(self):
        assert "vanaf 09.30 uur" in self.practical(plan_of("fotovoice"))
        assert "09.30 – 12.00" in self.practical(plan_of("fotovoice", minutes=150))

    def test_a_day_has_one_date(self):
        text = self.practical(plan_of("studiedag-herstel"))
        assert "Dinsdag 12 januari 2027" in text
        assert "Laatste keer" not in text

    def test_a_group_without_an_end_has_no_last_time(self):
        text = self.practical(plan_of("herstelwerkgroep"))
        assert "om de week" in text
        assert "Laatste keer" not in text


class TestTheNextTime:
    """Notes and guide say when the group meets again, whatever was chosen."""

    def test_in_an_own_order(self):
        order = ("steun", "valkuilen", "kennismaking")
        plan = plan_of("begin-maken-met-herstel", chosen=order)
        first, second, last = plan.meetings
        assert second.session.title in plan.next_time(first)
        assert plan.next_time(last) == ""

    def test_a_group_that_chooses_then_and_there_hears_only_the_date(self):
        plan = plan_of("herstelwerkgroep")
        said = plan.next_time(plan.meetings[0])
        assert "26 januari 2027" in said
        assert plan.meetings[1].session.title not in said


def test_a_course_without_a_workbook_has_none():
    plan = plan_of("herstelwerkgroep")
    with pytest.raises(LookupError):
        workbook(plan)


def test_a_changed_course_does_not_touch_the_catalogue():
    """What one group chooses is not there for the next."""
    before = SHIPPED.course("fotovoice")
    CoursePlan.of(before, evolve(a_run(method="fotovoice"), chosen=("kiezen",)))
    assert SHIPPED.course("fotovoice") is before
