"""What HOZ12 9.3 says of WRAP (lines 3365-3456), against the course and the model.

The guide gives no group format: the numbers are those of SRW24, and say so.
"""

import tomllib
from importlib.resources import files
from itertools import chain

import pytest

from herstelkit import wrap
from herstelkit.content import SHIPPED
from herstelkit.courses import Phase, RouteKind, StepRole
from texts import proper, roles, routes, says, told


class OfWrap:
    about = "wrap"


class TestWrapIsAPlanThatPeopleMakeThemselves(OfWrap):
    """A plan people make themselves to live well by their own measure (L3374-3379).

    It is an instrument for self-management, in the section on self-help of the
    following phase. It looks at what is strong, from illness to wellbeing (L3366-3369).
    """

    def test_it_is_for_the_following_phase(self, facts):
        assert facts.phase is Phase.FOLLOWING

    def test_the_aim_is_an_own_plan_to_live_well_by_own_measure(self, facts):
        (aim,) = facts.aims
        assert "eigen plan" in aim
        assert "goed te leven" in aim
        assert "eigen maatstaf" in aim

    def test_it_is_for_who_wants_to_make_a_plan_for_wellbeing(self, facts):
        assert "plan" in facts.audience
        assert "welbevinden" in facts.audience

    def test_what_is_strong_has_a_sheet(self, method):
        assert "sterke kanten" in told(*(sheet.title for sheet in method.sheets))

    def test_no_part_is_named_after_an_illness(self):
        labels = told(*(part.label_nl for part in wrap.PARTS))
        for word in ("ziekte", "klacht", "symptoom", "stoornis", "diagnose"):
            assert word not in labels

    def test_nothing_is_asked_beforehand(self, method):
        assert not routes(method, RouteKind.WISHED)
        assert not routes(method, RouteKind.REQUIRED)


class TestRegieIsWithThePerson(OfWrap):
    """Regie is fully with the person, also in crisis (L3379-3387).

    What others do then is written beforehand. People may give professionals or those
    close to them a place, or not (L3389-3391).
    """

    def test_participants_read_that_the_book_is_theirs(self, method):
        assert says(method.workbook, "van jou", "niets is verplicht")

    def test_the_crisis_plan_says_when_who_and_what_others_take_over(self):
        fields = [member.id for member in wrap.CRISIS.fields]
        assert {"signs_take_over", "supporters", "tasks", "treatments"} <= {*fields}

    def test_the_crisis_plan_says_when_regie_comes_back(self):
        assert wrap.CRISIS.fields[-1].id == "signs_no_longer_needed"

    def test_people_choose_who_has_a_place_and_who_has_not(self):
        assert wrap.PEOPLE.paths() == ("people.supporters", "people.not_involved")


class TestWhoLeadsAWrapGroup(OfWrap):
    """Experts by experience, trained and certified (L3391-3402).

    They only set a clear frame, listen and assume nothing, so that people fill in their
    own meaning.
    """

    def test_experts_by_experience(self, facts):
        assert "ervaringsdeskundige facilitators" in facts.led_by

    def test_certified(self, method, facts):
        assert facts.certified_leaders
        assert says(method.notice, "gecertificeerde facilitators")

    def test_no_other_method_asks_for_a_certificate(self):
        others = [m for m in SHIPPED.methods() if m != "wrap"]
        assert not any(SHIPPED.method(m).published.certified_leaders for m in others)

    def test_people_fill_it_in_themselves_in_every_meeting(self, method):
        for session in proper(method):
            assert StepRole.EXCHANGE in roles(method, session), session.id

    def test_closing_draws_no_conclusion_for_anybody(self, method):
        (closing,) = [k for k in method.step_kinds if k.role is StepRole.CLOSE]
        assert "zonder oordeel" in closing.purpose
        assert "zonder conclusie voor een ander" in closing.purpose


class TestWhereWrapComesFrom(OfWrap):
    """Made by Copeland with a group of people with long experience; 1997 (L3374-3376).

    A study in Ohio (2011) saw a better quality of life, more recovery and empowerment,
    and less burden (L3404-3407).
    """

    def test_leaders_read_who_made_it(self, method):
        assert says(method.guide, "mary ellen copeland", "1997", "groep mensen")

    def test_leaders_read_of_the_study_without_a_promise(self, method):
        assert says(method.guide, "ohio", "2011", "kwaliteit van leven", "minder last")
        assert says(method.guide, "zegt niets over wat jullie groep zal brengen")


class TestWrapInTheNetherlands(OfWrap):
    """HEE! and Kenniscentrum Phrenos brought it in (L3394-3396, L3409-3411)."""

    def test_both_are_named_with_the_licence(self, facts):
        assert "Phrenos" in facts.owner
        assert "HEE" in facts.owner

    def test_the_official_material_goes_first(self, method):
        assert says(method.notice, "geen officieel")


class TestWhatWrapGoesAlongWith(OfWrap):
    """It goes well with other recovery methods and courses (L3411-3413)."""

    def test_others_go_along_with_it(self, method):
        steps = SHIPPED.next_steps(method.id)
        assert steps
        assert {step.kind for step in steps} == {RouteKind.BESIDE}

    def test_the_section_is_named_where_another_says_so(self):
        for name in SHIPPED.methods():
            for route in SHIPPED.method(name).routes:
                if route.method == "wrap":
                    assert route.source == "HOZ12 9.3", name


class TestTheGroupFormatIsNotFromThisGuide(OfWrap):
    """HOZ12 gives no meetings, hours or group size: those are SRW24's."""

    def test_the_other_source_comes_first(self, facts):
        assert facts.sources[0].startswith("SRW24")
        assert "HOZ12 9.3" in facts.sources

    @pytest.mark.parametrize(
        "key", ["bijeenkomsten", "minuten", "groepsgrootte", "begeleiders"]
    )
    def test_each_number_says_that_it_is_from_srw24(self, key):
        text = files("herstelkit.content").joinpath("nl/wrap/methode.toml").read_text()
        assert key in tomllib.loads(text)["gepubliceerd"]
        (line,) = [li for li in text.splitlines() if li.startswith(f"{key} =")]
        _, _, source = line.partition("#")
        assert "SRW24" in source
        assert "HOZ12" not in source

    def test_what_neither_source_gives_is_not_filled_in(self, facts):
        assert facts.frequency is None
        assert facts.at_most_weeks is None
        assert facts.homework is None
        assert facts.reading is None
        assert facts.form_given is None
        assert facts.themes_placed is None


class TestThePartsOfAWrap(OfWrap):
    """A toolbox and six plans, in this order (L3416-3453)."""

    ENGLISH = (
        "Wellness Toolbox",
        "Daily Maintenance Plan",
        "Triggers",
        "Early Warning Signs",
        "When Things Are Breaking Down",
        "Crisis Plan",
        "Post Crisis Plan",
    )

    def test_the_seven_stand_together_in_this_order(self):
        labels = [part.label_en for part in wrap.PARTS]
        first = labels.index(self.ENGLISH[0])
        assert tuple(labels[first : first + 7]) == self.ENGLISH

    def test_the_course_takes_them_in_this_order(self, method):
        ids = {p.id for p in wrap.PARTS if p.label_en in self.ENGLISH}
        subjects = chain.from_iterable(part.about for part in method.components)
        first_met = [*dict.fromkeys(name for name in subjects if name in ids)]
        by_id = {part.id: part.label_en for part in wrap.PARTS}
        assert tuple(by_id[name] for name in first_met) == self.ENGLISH

    def test_each_has_a_sheet(self, method):
        with_sheet = {name for sheet in method.sheets for name in sheet.about}
        assert {p.id for p in wrap.PARTS if p.label_en in self.ENGLISH} <= with_sheet


class TestTheToolbox:
    """A self-made set of tools to feel well, very personal (L3416-3419)."""

    def test_it_is_a_free_list_of_what_one_uses_or_wants_to_try(self):
        assert [f.id for f in wrap.TOOLBOX.fields] == ["used", "to_try"]
        assert {f.shape for f in wrap.TOOLBOX.fields} == {wrap.Shape.LIST}


class TestTheDailyMaintenancePlan:
    """What one does daily or very often to stay well (L3421-3424)."""

    def test_daily_and_now_and_then(self):
        assert {"daily_maintenance.every_day", "daily_maintenance.now_and_then"} <= {
            *wrap.DAILY_MAINTENANCE.paths()
        }


class TestTheTriggers:
    """An inventory of triggers, and a plan tied to them (L3426-3429)."""

    def test_first_the_triggers_then_the_action_plan(self):
        assert wrap.TRIGGERS.paths()[:2] == ("triggers.events", "triggers.action_plan")


class TestTheEarlyWarningSigns(OfWrap):
    """First signs from within, and a plan to find balance again (L3431-3436)."""

    def test_the_signs_come_from_within(self, method):
        assert "van binnen" in wrap.EARLY_WARNING_SIGNS.fields[0].label_nl
        (sheet,) = [s for s in method.sheets if s.about == ("early_warning_signs",)]
        assert "van binnen" in told(sheet)

    def test_a_plan_follows_them(self):
        first, *actions = [f.id for f in wrap.EARLY_WARNING_SIGNS.fields]
        assert first == "signs"
        assert actions
        assert all("actions" in name for name in actions)


class TestWhenThingsAreBreakingDown(OfWrap):
    """Signs that it gets worse; the plan is far more directive (L3438-3448).

    It has few choices and clear instructions, and others often come in.
    """

    def test_signs_and_a_strict_plan(self):
        assert wrap.BREAKING_DOWN.paths() == (
            "breaking_down.signs",
            "breaking_down.strict_plan",
        )
        assert "strakke" in wrap.BREAKING_DOWN.fields[1].label_nl

    def test_the_sheet_asks_for_few_choices_and_a_clear_plan(self, method):
        (sheet,) = [s for s in method.sheets if s.about == ("breaking_down",)]
        (question,) = [
            q for q in sheet.questions if q.answers == "breaking_down.strict_plan"
        ]
        assert "weinig keuzes" in question.help
        assert "helder" in question.help


class TestTheCrisisPlan:
    """What one wants to happen, or not, in a crisis: extended (L3450-3451)."""

    def test_it_holds_what_helps_and_what_does_not(self):
        fields = {member.id for member in wrap.CRISIS.fields}
        assert {"what_helps", "what_does_not_help", "not_involved"} <= fields

    def test_it_is_the_longest_but_for_the_way_back(self):
        by_length = sorted(wrap.PARTS, key=lambda part: len(part.fields))
        assert {part.id for part in by_length[-2:]} == {"crisis", "post_crisis"}


class TestThePostCrisisPlan:
    """What one needs to get back to feeling well (L3452-3453)."""

    def test_it_asks_how_one_wants_to_feel_and_what_is_needed(self):
        fields = {member.id for member in wrap.POST_CRISIS.fields}
        assert {"want_to_feel", "daily_needs", "possible_needs"} <= fields
