"""What HOZ12 9.1 says of the methods for the following phase, against their content.

Begin maken met empowerment, Studiedag herstel, Fotovoice, Werken met eigen ervaring and
Ervan verhalen (lines 3095-3312). What the guide does not give stays not given.
"""

import pytest

from herstelkit.content import SHIPPED
from herstelkit.courses import (
    CourseKind,
    Frequency,
    Phase,
    Reader,
    RouteKind,
    SessionRole,
    StepRole,
)
from texts import is_not_given, proper, roles, routes, says, told

HEE = "HEE!/Trimbos-instituut"


class TestAllFiveAreForTheFollowingPhase:
    """These are for who knows a little about herstel already (L3140-3144)."""

    @pytest.mark.parametrize(
        "name",
        [
            "begin-maken-met-empowerment",
            "studiedag-herstel",
            "fotovoice",
            "werken-met-eigen-ervaring",
            "ervan-verhalen",
        ],
    )
    def test_the_phase(self, name):
        assert SHIPPED.method(name).published.phase is Phase.FOLLOWING

    @pytest.mark.parametrize("name", ["werken-met-eigen-ervaring", "ervan-verhalen"])
    def test_the_two_for_who_is_further_wish_for_something_before(self, name):
        assert routes(SHIPPED.method(name), RouteKind.WISHED)


class OfBeginMakenMetEmpowerment:
    about = "begin-maken-met-empowerment"


class TestBeginMakenMetEmpowermentIsABasicCourse(OfBeginMakenMetEmpowerment):
    """A basic course to get to know the notion of empowerment (L3146-3157).

    Participants find out what it may mean in their own lives. HEE! and the
    Trimbos-instituut own it (L3175-3176).
    """

    def test_it_is_a_course(self, facts):
        assert facts.kind is CourseKind.COURSE

    def test_getting_to_know_it_and_finding_its_meaning(self, facts):
        knowing, meaning = facts.aims
        assert "empowerment" in knowing
        assert "kennen" in knowing
        assert "eigen leven" in meaning

    def test_its_owner(self, facts):
        assert facts.owner == HEE


class TestForWhomBeginMakenMetEmpowermentIs(OfBeginMakenMetEmpowerment):
    """For who is curious, also with little course experience (L3168-3173)."""

    def test_for_who_is_curious_about_own_strength(self, facts):
        assert "eigen kracht" in facts.audience

    def test_also_for_who_hardly_ever_did_a_course(self, method, facts):
        assert "bijna nooit een cursus" in told(facts.audience)
        assert says(method.guide, "weinig cursuservaring")

    def test_nothing_is_asked_beforehand(self, method):
        assert not routes(method, RouteKind.WISHED)
        assert not routes(method, RouteKind.REQUIRED)


class TestTheSizeOfBeginMakenMetEmpowerment(OfBeginMakenMetEmpowerment):
    """Four meetings of two hours (L3160)."""

    def test_four_meetings_of_two_hours(self, facts):
        assert (facts.meetings, facts.minutes) == (4, 120)

    def test_our_programme_takes_those_eight_hours(self, method):
        assert [session.minutes for session in method.sessions] == [120] * 4


class TestTheThemesOfBeginMakenMetEmpowerment(OfBeginMakenMetEmpowerment):
    """Each meeting has its own theme, in this order (L3162-3166)."""

    def test_the_four_in_order(self, method):
        assert [theme.name for theme in method.themes] == [
            "Kennismaking",
            "Bronnen van steun",
            "Eigen medicijn",
            "Je droom",
        ]

    def test_the_order_is_the_guides_and_not_ours(self, facts):
        assert facts.themes_placed is True

    def test_each_meeting_is_about_its_own_theme_alone(self, method):
        for theme, session in zip(method.themes, method.sessions, strict=True):
            subjects = {name for part in session.components for name in part.about}
            assert subjects == {theme.id}


class TestHowPeopleWorkInBeginMakenMetEmpowerment(OfBeginMakenMetEmpowerment):
    """Playful tasks and a structured talk on own strength (L3148-3152, L3161-3162).

    Guests tell recovery stories. These are tied to the themes (L3160-3161).
    """

    def test_it_says_it_is_playful(self, method):
        assert "speelse" in told(method.summary)

    @pytest.mark.parametrize("role", [StepRole.PRACTISE, StepRole.EXCHANGE])
    def test_each_meeting_has_tasks_and_talk(self, method, role):
        for session in method.sessions:
            assert role in roles(method, session), session.id

    def test_the_talk_asks_where_strength_is_what_makes_stronger_what_helps(
        self, method
    ):
        (talk,) = [k for k in method.step_kinds if k.role is StepRole.EXCHANGE]
        for question in ("waar zit je kracht", "maakt je sterker", "wat helpt"):
            assert question in talk.purpose

    def test_guests_tell_at_the_theme_of_the_meeting(self, method, facts):
        assert facts.guest_speakers
        visited = [
            (theme.name, session.guest.theme)
            for theme, session in zip(method.themes, method.sessions, strict=True)
            if session.guest
        ]
        assert visited
        assert all(name == told_of for name, told_of in visited)

    def test_who_has_a_guest_gives_the_guest_the_word(self, method):
        for session in method.sessions:
            gives = StepRole.GUEST in roles(method, session)
            assert gives == (session.guest is not None), session.id


class TestBeginMakenMetEmpowermentHasNoHomework(OfBeginMakenMetEmpowerment):
    """There is no homework and nothing to read at home (L3171-3172)."""

    def test_the_guide_says_no_to_both(self, facts):
        assert facts.homework is False
        assert facts.reading is False

    def test_no_meeting_gives_any(self, method):
        for session in (*method.sessions, method.own_session):
            assert session.homework is None, session.id

    def test_there_is_no_book_to_take_home(self, method):
        assert method.workbook is None


class TestWhatIsNotGivenOfBeginMakenMetEmpowerment(OfBeginMakenMetEmpowerment):
    """Frequency, group size, who leads it, the form of a meeting: not given."""

    def test_how_often(self, facts):
        assert facts.frequency is None
        assert facts.at_most_weeks is None
        assert is_not_given(facts, "hoe vaak")

    def test_group_size(self, facts):
        assert facts.group_size is None
        assert is_not_given(facts, "groepsgrootte")

    def test_who_leads_it_and_with_how_many(self, facts):
        assert facts.led_by == ""
        assert facts.leaders is None
        assert is_not_given(facts, "wie de cursus leidt")

    def test_the_form_of_a_meeting(self, method, facts):
        assert facts.form_given is False
        assert method.form == ()
        assert is_not_given(facts, "vaste vorm")

    def test_what_follows_it(self, method):
        assert method.routes == ()

    def test_group_agreements_and_support_documents(self, facts):
        assert facts.group_agreements is None
        assert not facts.support_document

    def test_an_end_event(self, method):
        assert method.end_event is None


class OfTheStudiedag:
    about = "studiedag-herstel"


class TestTheStudiedagIsOneDayForPairs(OfTheStudiedag):
    """A day for pairs of a client and a hulpverlener (L3179-3181).

    The client picks and invites one of their own hulpverleners (L3203-3204). HEE! and
    the Trimbos-instituut own it (L3208-3209).
    """

    def test_it_is_one_day(self, method, facts):
        assert facts.kind is CourseKind.DAY
        assert facts.meetings == 1
        assert len(method.sessions) == 1

    def test_it_is_for_pairs(self, facts):
        assert "koppels" in facts.audience

    def test_the_one_who_gets_help_picks_and_invites(self, facts):
        assert "zelf kiest en uitnodigt" in facts.audience
        assert "één eigen hulpverlener" in facts.audience

    def test_the_invitation_goes_out_from_that_person(self, method):
        (paper,) = [p for p in method.papers if p.id == "uitnodiging-koppel"]
        assert paper.reader is Reader.PAIR
        assert "ik zoek zelf uit wie ik vraag" in told(paper)

    def test_its_owner(self, facts):
        assert facts.owner == HEE


class TestSigningUpForTheStudiedag(OfTheStudiedag):
    """People sign up as a pair only; at most eight pairs (L3205-3206)."""

    def test_pairs_only(self, facts):
        assert facts.pairs_only

    def test_at_most_eight_and_no_least(self, facts):
        assert facts.group_size.most == 8
        assert facts.group_size.least is None
        assert is_not_given(facts, "kleinste aantal koppels")

    def test_one_form_for_the_two_that_names_the_eight(self, method):
        (paper,) = [p for p in method.papers if p.id == "aanmelden-als-koppel"]
        assert paper.reader is Reader.PAIR
        assert "één vel per koppel" in told(paper)
        assert "hooguit acht koppels" in told(paper)

    def test_the_leaflet_names_the_eight(self, method):
        assert says(method.leaflets, "acht koppels")


class TestTheAimsOfTheStudiedag(OfTheStudiedag):
    """Get to know herstel, reflect on the relation, see what helps and hinders.

    There are these three (L3191-3194).
    """

    def test_the_three_in_order(self, facts):
        knowing, relation, helping = facts.aims
        assert "kennismaken met herstel" in knowing
        assert "contact tussen" in relation
        assert "hulpverlener" in relation
        assert "helpt" in helping
        assert "hindert" in helping

    def test_the_day_has_a_theme_for_each_and_works_on_it(self, method):
        subjects = {name for part in method.components for name in part.about}
        assert len(method.themes) == 3
        assert subjects == {theme.id for theme in method.themes}


class TestTheProgrammeOfTheStudiedag(OfTheStudiedag):
    """A short presentation and stories, own telling, dialogue, practice (L3181-3201).

    Some experts by experience tell about their own recovery and what hulpverleners did
    in it (L3197-3198).
    """

    @pytest.mark.parametrize(
        "role",
        [StepRole.EXPLAIN, StepRole.GUEST, StepRole.EXCHANGE, StepRole.PRACTISE],
    )
    def test_the_day_has_each(self, method, role):
        assert role in roles(method, method.sessions[0])

    @pytest.mark.parametrize("kind", ["presentatie", "herstelverhaal", "dialoog"])
    def test_the_steps_are_called_as_in_the_guide(self, method, kind):
        used = {step.kind for part in method.components for step in part.steps}
        assert kind in used

    def test_more_than_one_person_tells(self, method):
        (story,) = [
            part
            for part in method.components
            if any(step.kind == "herstelverhaal" for step in part.steps)
        ]
        assert "verhalen" in story.title
        assert says(method.guide, "twee vertellers")

    def test_they_tell_of_own_recovery_and_of_hulpverleners(self, method, facts):
        assert facts.guest_speakers
        for text in (facts.led_by, method.sessions[0].guest.theme):
            assert "eigen herstel" in text
            assert "hulpverleners" in text


class TestWhatIsNotGivenOfTheStudiedag(OfTheStudiedag):
    """The hours, how many leaders, the order and what follows: not given."""

    def test_the_hours(self, facts):
        assert facts.minutes is None
        assert is_not_given(facts, "uren")

    def test_how_many_lead_and_tell(self, facts):
        assert facts.leaders is None
        assert is_not_given(facts, "aantal begeleiders en vertellers")

    def test_the_order_and_the_exercises(self, facts):
        assert facts.form_given is False
        assert is_not_given(facts, "volgorde")

    def test_leaders_read_that_the_hours_are_ours(self, method):
        assert says(method.guide, "de uren", "staan nergens")
        assert says(method.proposal, "de uren", "van ons")

    def test_what_follows_it_or_comes_before(self, method, facts):
        assert method.routes == ()
        assert is_not_given(facts, "vervolg")

    def test_homework_reading_and_agreements(self, method, facts):
        assert facts.homework is None
        assert facts.reading is None
        assert facts.group_agreements is None
        assert method.sessions[0].homework is None
        assert method.workbook is None

    def test_rhythm_and_end_event(self, method, facts):
        assert facts.frequency is None
        assert method.end_event is None


class OfFotovoice:
    about = "fotovoice"


class TestForWhomFotovoiceIs(OfFotovoice):
    """For who wants to shape a story on (zelf)stigma in images (L3227-3229).

    And to use it against stigma.
    """

    def test_images_and_stigma(self, facts):
        assert facts.kind is CourseKind.COURSE
        assert "beelden" in facts.audience
        assert "stigma en zelfstigma" in facts.audience

    def test_to_break_fixed_ideas(self, facts):
        assert "doorbreken" in facts.audience

    def test_nothing_is_asked_beforehand(self, method):
        assert not routes(method, RouteKind.WISHED)
        assert not routes(method, RouteKind.REQUIRED)


class TestTheAimsOfFotovoice(OfFotovoice):
    """Awareness of (zelf)stigma and own qualities, stronger self-worth (L3222-3225).

    So that stigmatising images of oneself and of others from psychiatry or addiction
    care are broken.
    """

    @pytest.mark.parametrize(
        "words",
        [
            "stigma en zelfstigma",
            "kwaliteiten en vaardigheden",
            "eigenwaarde",
            "beelden doorbreken, van jezelf en van anderen",
            "psychiatrie of de verslavingszorg",
        ],
    )
    def test_each_is_named(self, facts, words):
        assert words in " ".join(facts.aims)


class TestTheSizeOfFotovoice(OfFotovoice):
    """Twelve meetings (L3212); how long, how often, for how many is not given."""

    def test_twelve(self, method, facts):
        assert facts.meetings == 12
        assert len(method.sessions) == 12

    def test_how_long_a_meeting_takes(self, facts):
        assert facts.minutes is None
        assert is_not_given(facts, "duur van een bijeenkomst")

    def test_how_often(self, facts):
        assert facts.frequency is None
        assert facts.at_most_weeks is None
        assert is_not_given(facts, "hoe vaak")

    def test_group_size(self, facts):
        assert facts.group_size is None
        assert is_not_given(facts, "groepsgrootte")

    def test_who_leads_it_and_with_how_many(self, facts):
        assert facts.led_by == ""
        assert facts.leaders is None
        assert is_not_given(facts, "wie de cursus begeleidt")

    def test_which_theme_belongs_to_which_meeting(self, facts):
        assert facts.themes_placed is False
        assert is_not_given(facts, "onderwerp van elke bijeenkomst")

    def test_a_fixed_form_of_a_meeting(self, method, facts):
        assert not facts.form_given
        assert method.form == ()

    def test_homework_and_reading(self, facts):
        assert facts.homework is None
        assert facts.reading is None
        assert is_not_given(facts, "opdrachten")

    def test_a_provider_is_named_where_a_number_is_theirs(self, facts):
        gaps = [g for g in facts.not_given if "drie uur" in g or "tien tot" in g]
        assert len(gaps) == 2
        assert all("een aanbieder noemt" in gap for gap in gaps)

    def test_guests_and_support_documents(self, facts):
        assert not facts.guest_speakers
        assert not facts.support_document

    def test_what_follows_it(self, method):
        assert method.routes == ()


class TestHowFotovoiceWorks(OfFotovoice):
    """Own photos and stories show the stuck-on and the own images (L3213-3217).

    Strength and positive images stand over against them, and people study their own
    qualities to cope with stigma.
    """

    @pytest.mark.parametrize(
        "words",
        [
            "stigma en zelfstigma",
            "opgeplakte en eigen beelden",
            "kracht en positieve beelden",
            "eigen kwaliteiten en vaardigheden",
            "tentoonstelling",
        ],
    )
    def test_the_themes_are_those_of_the_guide(self, method, words):
        (theme,) = [t for t in method.themes if t.name.lower() == words]
        assert theme.source == "HOZ12 9.1"
        assert theme.id in {name for c in method.components for name in c.about}

    def test_there_are_no_other_themes(self, method):
        assert len(method.themes) == 5

    def test_people_photograph_and_look_together(self, method):
        used = [role for s in method.sessions for role in roles(method, s)]
        assert StepRole.PRACTISE in used
        assert StepRole.EXCHANGE in used

    def test_every_photo_goes_with_a_story(self, method):
        titles = {sheet.title.lower() for sheet in method.sheets}
        assert any("verhaal" in title and "foto" in title for title in titles)


class TestTheExhibitionOfFotovoice(OfFotovoice):
    """It works towards an exhibition, inside and outside (L3217-3218, L3232-3234)."""

    def test_an_exhibition_for_a_public(self, method):
        assert method.end_event.name == "Tentoonstelling"
        assert method.end_event.public

    def test_inside_and_outside_the_organisation(self, method):
        assert "binnen en buiten de organisatie" in told(method.end_event)

    def test_photos_and_stories(self, method):
        assert "foto’s en de verhalen" in told(method.end_event)

    def test_the_last_meetings_are_about_it(self, method):
        last = method.sessions[-1]
        assert "tentoonstelling" in {n for c in last.components for n in c.about}

    def test_who_comes_is_invited_and_leaders_have_a_plan(self, method):
        found = {p.reader for p in method.papers if "tentoonstelling" in p.id}
        assert found == {Reader.LEADER, Reader.VISITOR}

    def test_each_photo_with_its_story_has_its_own_consent(self, method):
        (paper,) = [p for p in method.papers if p.id == "toestemming-foto-en-verhaal"]
        assert paper.reader is Reader.PARTICIPANT
        assert "per foto, met het verhaal" in told(paper)


class TestTheAgreementsOfFotovoice(OfFotovoice):
    """The group makes agreements in the first lesson (offer of HEE!, not in HOZ12)."""

    def test_it_has_them(self, facts):
        assert facts.group_agreements is True

    def test_they_are_made_in_the_first_meeting_and_in_no_other(self, method):
        made = [
            session.number
            for session in method.sessions
            for part in session.components
            if "afspraken" in part.title.lower()
        ]
        assert made == [1]

    def test_that_provider_is_among_the_sources(self, facts):
        assert any("HEE" in source for source in facts.sources)

    def test_leaders_read_that_a_provider_says_so(self, method):
        assert says(method.guide, "een aanbieder", "eerste bijeenkomst afspraken")


class TestTheOwnerOfFotovoice(OfFotovoice):
    """Yucare owns it; it goes out through Yucare and HEE! (L3235-3238)."""

    def test_yucare_alone_is_the_owner(self, facts):
        assert facts.owner == "Yucare"

    def test_both_spread_it(self, facts):
        assert "verspreid" in facts.rights
        assert "Yucare" in facts.rights
        assert "HEE!" in facts.rights


class OfWerkenMetEigenErvaring:
    about = "werken-met-eigen-ervaring"


class TestForWhomWerkenMetEigenErvaringIs(OfWerkenMetEigenErvaring):
    """For who is at an early stage of using own experience for others (L3241-3243).

    Experience with psychiatry or addiction care (L3269-3271). The aim is to support the
    search for ways to work as an expert by experience (L3253-3255).
    """

    def test_who_stands_at_the_beginning(self, facts):
        assert facts.kind is CourseKind.COURSE
        assert "begin" in facts.audience
        assert "eigen ervaring" in facts.audience
        assert "voor anderen" in facts.audience

    def test_from_mental_health_care_and_addiction_care(self, facts):
        assert "geestelijke gezondheidszorg" in facts.audience
        assert "verslavingszorg" in facts.audience

    def test_the_aim_is_a_search(self, facts):
        (aim,) = facts.aims
        assert "zoektocht" in aim
        assert "ervaringsdeskundige" in aim


class TestTheSizeOfWerkenMetEigenErvaring(OfWerkenMetEigenErvaring):
    """Twelve lessons of three hours in three blocks (L3258)."""

    def test_twelve_lessons_of_three_hours(self, method, facts):
        assert (facts.meetings, facts.minutes) == (12, 180)
        assert method.meeting_name == "Les"

    def test_our_programme_takes_those_36_hours(self, method):
        assert [session.minutes for session in proper(method)] == [180] * 12


class TestTheBlocksOfWerkenMetEigenErvaring(OfWerkenMetEigenErvaring):
    """Own story, orientation on work, skills (L3259-3267)."""

    def lessons(self, method, block):
        return [session for session in method.sessions if session.block == block]

    def test_the_three_in_order(self, method):
        assert [block.title for block in method.blocks] == [
            "Het eigen verhaal",
            "Oriëntatie op werksituaties",
            "Vaardigheden",
        ]

    def test_every_lesson_is_in_a_block_and_blocks_do_not_mix(self, method):
        order = [session.block for session in proper(method)]
        assert [*dict.fromkeys(order)] == [block.id for block in method.blocks]
        assert order == sorted(order, key=[b.id for b in method.blocks].index)

    @pytest.mark.parametrize(
        "theme", ["eigen-verhaal", "herstel", "ervaringsdeskundigheid"]
    )
    def test_the_first_holds_own_story_and_the_two_notions(self, method, theme):
        lessons = self.lessons(method, "het-eigen-verhaal")
        assert theme in {n for s in lessons for c in s.components for n in c.about}

    def test_each_lesson_of_the_second_is_about_work(self, method):
        for session in self.lessons(method, "werksituaties"):
            subjects = {n for part in session.components for n in part.about}
            assert "werksituaties" in subjects, session.id

    def test_guests_come_in_the_second_and_only_there(self, method, facts):
        assert facts.guest_speakers
        visited = {session.block for session in method.sessions if session.guest}
        assert visited == {"werksituaties"}

    def test_the_third_practises_in_each_lesson_but_the_farewell(self, method):
        *practising, _ = self.lessons(method, "vaardigheden")
        for session in practising:
            assert StepRole.PRACTISE in roles(method, session), session.id

    def test_the_first_is_called_heavy(self, method):
        texts = [told(c) for c in method.guide.chapters if "eerste-blok" in c.id]
        assert len(texts) == 1
        assert "zwaar" in texts[0]


class TestTheRhythmOfWerkenMetEigenErvaring(OfWerkenMetEigenErvaring):
    """Weekly, with a free week between blocks; a return day if wanted (L3283-3286).

    The free week lets things sink in and lets people catch up (L3284-3285).
    """

    def test_weekly_is_the_advice(self, method, facts):
        assert facts.frequency is Frequency.WEEKLY
        assert says(method.guide, "advies", "elke week", "vrije week")

    def test_one_free_week_between_blocks(self, facts):
        assert facts.free_weeks == 1

    def test_the_free_week_is_for_sinking_in_and_catching_up(self, method):
        weeks = [
            told(session.homework)
            for session, later in zip(proper(method), proper(method)[1:], strict=False)
            if session.block != later.block
        ]
        assert len(weeks) == 2
        assert all("vrije week" in week for week in weeks)
        assert any("bezinken" in week for week in weeks)
        assert says(method.workbook, "inhalen")

    def test_the_return_day_has_no_fixed_moment(self, method, facts):
        last = method.sessions[-1]
        assert (last.role, last.called) == (SessionRole.AFTER, "Terugkomdag")
        assert last.months_later is None
        assert is_not_given(facts, "terugkomdag")

    def test_the_return_day_is_free_to_choose(self, method):
        assert says(method.guide, "terugkomdag", "mogelijkheid")


class TestBeforeWerkenMetEigenErvaring(OfWerkenMetEigenErvaring):
    """A herstelwerkgroep or Begin maken met herstel is wished for (L3271-3273).

    No demands are made on schooling or work.
    """

    def test_the_two_are_wished_for(self, method):
        assert routes(method, RouteKind.WISHED) == {
            "herstelwerkgroep",
            "begin-maken-met-herstel",
        }

    def test_nothing_is_required(self, method):
        assert not routes(method, RouteKind.REQUIRED)
        for route in method.routes:
            if route.kind is RouteKind.WISHED:
                assert "geen eis" in route.why

    def test_leaders_read_that_schooling_and_work_are_not_needed(self, method):
        assert says(method.guide, "opleiding", "werkervaring", "niet nodig")


class TestTheWorkbookOfWerkenMetEigenErvaring(OfWerkenMetEigenErvaring):
    """Per lesson an introduction, tasks and articles to read beforehand (L3276-3280).

    Each lesson ends with homework that prepares the next subject (L3278-3279).
    """

    def chapters(self, method):
        found = {c.meeting: c for c in method.workbook.chapters if c.meeting}
        return [found[session.id] for session in proper(method)]

    def test_each_lesson_has_a_chapter_with_an_introduction(self, method):
        assert all(chapter.text for chapter in self.chapters(method))

    def test_each_lesson_has_tasks(self, method):
        assert all(chapter.sheets for chapter in self.chapters(method))

    def test_each_lesson_has_something_to_read(self, method, facts):
        assert facts.reading is True
        for chapter in self.chapters(method):
            articles = [s for s in chapter.sections if s.title.startswith("Lezen")]
            assert articles, chapter.id

    def test_each_lesson_but_the_last_ends_with_homework(self, method, facts):
        assert facts.homework is True
        *earlier, last = proper(method)
        assert all(session.homework for session in earlier)
        assert last.homework is None

    def test_homework_is_for_the_next_lesson(self, method):
        for session in proper(method)[:-1]:
            title = session.homework.title.lower()
            coming = ("volgende les", f"les {session.number + 1}")
            assert any(name in title for name in coming), session.id

    def test_homework_asks_to_read_beforehand_and_has_a_sheet(self, method):
        for session in proper(method)[:-1]:
            assert says(session.homework, "lees in je werkboek", "les"), session.id
            assert session.homework.sheets, session.id


class TestTheOwnerOfWerkenMetEigenErvaring(OfWerkenMetEigenErvaring):
    """Made by Basisberaad Rotterdam; HEE! took the rights, revised it in 2010.

    (L3243-3249.) HEE! and the Trimbos-instituut own it (L3288-3289).
    """

    def test_its_owner(self, facts):
        assert facts.owner == HEE

    def test_who_made_it_and_who_revised_it(self, facts):
        assert "Basisberaad Rotterdam" in facts.rights
        assert "HEE! nam de rechten over" in facts.rights
        assert "2010" in facts.rights


class TestWhatIsNotGivenOfWerkenMetEigenErvaring(OfWerkenMetEigenErvaring):
    """Group size, the teachers, the subject and form of each lesson: not given."""

    def test_group_size(self, facts):
        assert facts.group_size is None
        assert is_not_given(facts, "groepsgrootte")

    def test_the_teachers(self, facts):
        assert facts.leaders is None
        assert facts.led_by == ""
        assert is_not_given(facts, "aantal docenten")

    def test_the_subject_of_each_lesson(self, method, facts):
        assert facts.themes_placed is False
        assert is_not_given(facts, "onderwerp van elke les")
        assert says(method.proposal, "niet", "per les", "zelf gemaakt")

    def test_the_form_of_a_lesson(self, method, facts):
        assert facts.form_given is False
        assert method.form == ()
        assert is_not_given(facts, "vaste opbouw")

    def test_group_agreements_and_support_documents(self, facts):
        assert facts.group_agreements is None
        assert not facts.support_document

    def test_an_end_event(self, method):
        assert method.end_event is None


class OfErvanVerhalen:
    about = "ervan-verhalen"


class TestErvanVerhalenIsAboutTellingAStory(OfErvanVerhalen):
    """For clients who want to learn to tell their story (L3303-3304).

    The aim: write the personal recovery story, learn to present it to a group
    (L3299-3301). HEE! and the Trimbos-instituut own it (L3311-3312).
    """

    def test_who_wants_to_learn_to_tell(self, facts):
        assert facts.kind is CourseKind.COURSE
        assert "verhaal" in facts.audience
        assert "leren vertellen" in facts.audience

    def test_writing_it_and_telling_it_to_a_group(self, facts):
        writing, telling = facts.aims
        assert "herstelverhaal" in writing
        assert "papier" in writing
        assert "voor een groep" in telling

    def test_its_owner(self, facts):
        assert facts.owner == HEE


class TestTheSizeOfErvanVerhalen(OfErvanVerhalen):
    """Five meetings (L3291); hours, frequency, group size and leader: not given."""

    def test_five(self, method, facts):
        assert facts.meetings == 5
        assert len(method.sessions) == 5

    def test_how_long_a_meeting_takes(self, facts):
        assert facts.minutes is None
        assert is_not_given(facts, "hoe lang een bijeenkomst duurt")

    def test_how_often(self, facts):
        assert facts.frequency is None
        assert facts.at_most_weeks is None
        assert is_not_given(facts, "tijd er tussen de bijeenkomsten")

    def test_group_size(self, facts):
        assert facts.group_size is None
        assert is_not_given(facts, "groepsgrootte")

    def test_who_leads_it_and_with_how_many(self, facts):
        assert facts.led_by == ""
        assert facts.leaders is None
        assert is_not_given(facts, "wie de cursus leidt")

    def test_what_happens_in_which_meeting(self, method, facts):
        assert facts.themes_placed is False
        assert facts.form_given is False
        assert method.form == ()
        assert is_not_given(facts, "wat er in welke bijeenkomst gebeurt")

    def test_which_basic_themes_these_are(self, method, facts):
        assert is_not_given(facts, "welke basisthema’s")
        assert says(method.proposal, "keuze", "basisthema’s", "van ons")

    def test_leaders_read_that_the_two_hours_are_ours(self, method):
        """Paper says so by itself: see tests/test_every_method.py."""
        assert method.usual_minutes == 120
        assert says(method.guide, "nog te kiezen")

    def test_agreements_guests_and_support_documents(self, facts):
        assert facts.group_agreements is None
        assert not facts.guest_speakers
        assert not facts.support_document


class TestHowErvanVerhalenWorks(OfErvanVerhalen):
    """Writing on basic themes, how to bring it across, personal feedback (L3292-3295).

    The feedback on the text comes between the meetings.
    """

    @pytest.mark.parametrize(
        "words", ["basisthema’s", "schrijven", "overbrengen", "feedback"]
    )
    def test_the_themes_are_those_of_the_guide(self, method, words):
        (theme,) = [t for t in method.themes if words in t.name.lower()]
        assert theme.source == "HOZ12 9.1"
        assert theme.id in {name for c in method.components for name in c.about}

    def test_people_write_and_tell_in_the_programme(self, method):
        kinds = {step.kind for part in method.components for step in part.steps}
        assert {"schrijven", "vertellen"} <= kinds

    def test_between_meetings_people_write_and_may_get_feedback(self, method):
        *earlier, last = proper(method)
        for session in earlier:
            text = told(session.homework)
            assert "feedback" in text or "persoonlijke reactie" in text, session.id
        assert last.homework is None

    def test_nobody_calls_that_homework(self, method, facts):
        assert facts.homework is None
        assert "huiswerk" not in told(method.sessions, method.workbook)

    def test_who_gives_feedback_has_a_paper(self, method):
        (paper,) = [p for p in method.papers if p.id == "feedback-op-je-tekst"]
        assert paper.reader is Reader.LEADER

    def test_who_gives_the_feedback_is_not_given(self, facts):
        assert is_not_given(facts, "wie de feedback op de tekst geeft")


class TestBeforeErvanVerhalen(OfErvanVerhalen):
    """Preferably a herstelwerkgroep or Begin maken met herstel before (L3304-3305)."""

    def test_the_two_are_wished_for(self, method):
        assert routes(method, RouteKind.WISHED) == {
            "herstelwerkgroep",
            "begin-maken-met-herstel",
        }

    def test_nothing_is_required(self, method):
        assert not routes(method, RouteKind.REQUIRED)

    def test_leaders_read_that_it_is_a_wish(self, method):
        assert says(method.guide, "voorkennis", "wens")


class TestTheEndOfErvanVerhalen(OfErvanVerhalen):
    """Participants get a stage for their 'maidenspeech' (L3307-3309)."""

    def test_a_maiden_speech(self, method):
        assert method.end_event.name == "Maidenspeech"
        assert "podium" in told(method.end_event)

    def test_it_closes_the_course(self, method):
        placed = [
            session.number
            for session in method.sessions
            if "De maidenspeech" in [part.title for part in session.components]
        ]
        assert placed == [5]

    def test_who_listens_is_invited(self, method):
        (paper,) = [p for p in method.papers if p.id == "uitnodiging-maidenspeech"]
        assert paper.reader is Reader.VISITOR

    def test_how_the_stage_looks_is_not_given(self, facts):
        assert is_not_given(facts, "podium")
