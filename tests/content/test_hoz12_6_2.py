"""What HOZ12 6.2 says of the methods for the first phase, against their content files.

Begin maken met herstel, herstelwerkgroep and Herstellen doe je zelf (lines 1416-1575,
with what 9.1 adds in lines 3106-3138). What the guide does not give stays not given.
"""

import datetime as dt

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


class OfBeginMakenMetHerstel:
    about = "begin-maken-met-herstel"


class TestBeginMakenMetHerstelIsAFirstCourse(OfBeginMakenMetHerstel):
    """A course to get to know the notion of herstel, for the first phase (L1416-1433).

    It is for clients who want to get to know that notion (L1452-1453). HEE! and the
    Trimbos-instituut own it (L1460-1461).
    """

    def test_it_is_a_course_of_the_first_phase(self, facts):
        assert (facts.kind, facts.phase) == (CourseKind.COURSE, Phase.FIRST)

    def test_it_is_for_who_wants_to_get_to_know_herstel(self, facts):
        assert "herstel" in facts.audience

    def test_its_one_aim_is_getting_to_know_herstel(self, facts):
        (aim,) = facts.aims
        assert "herstel" in aim
        assert "kennen" in aim

    def test_its_owner(self, facts):
        assert facts.owner == HEE


class TestTheSizeOfBeginMakenMetHerstel(OfBeginMakenMetHerstel):
    """Five meetings of two hours, spread over at most ten weeks (L1435-1437)."""

    def test_five_meetings_of_two_hours(self, facts):
        assert (facts.meetings, facts.minutes) == (5, 120)

    def test_our_programme_takes_those_ten_hours(self, method):
        assert [session.minutes for session in method.sessions] == [120] * 5

    def test_at_most_ten_weeks_and_no_least(self, facts):
        assert facts.at_most_weeks == 10
        assert facts.at_least_weeks is None

    def test_leaders_read_of_the_ten_weeks(self, method):
        assert says(method.guide, "vijf bijeenkomsten", "tien weken")


class TestWhoLeadsBeginMakenMetHerstel(OfBeginMakenMetHerstel):
    """A teacher who is an expert by experience gives it, with guests (L1437).

    The guests tie the theme to their own story (L1424-1425).
    """

    def test_an_expert_by_experience_with_guests(self, facts):
        assert "ervaringsdeskundige docent" in facts.led_by
        assert "gastdocenten" in facts.led_by
        assert facts.guest_speakers

    def test_each_meeting_has_a_guest_with_a_theme_and_things_to_tell(self, method):
        for session in method.sessions:
            assert session.guest is not None, session.id
            assert session.guest.tells

    def test_each_guest_gets_a_letter(self, method):
        letters = [p for p in method.papers if p.reader is Reader.GUEST]
        assert any(paper.per_guest for paper in letters)


class TestTheThemesOfBeginMakenMetHerstel(OfBeginMakenMetHerstel):
    """Five themes, each with its own meeting, in this order (L1437-1443)."""

    def test_the_five_in_order(self, method):
        first, support, pitfalls, leaders, last = (t.name for t in method.themes)
        assert (first, last) == ("Kennismaking", "Evaluatie")
        assert (support, pitfalls) == ("Steun bij herstel", "Valkuilen")
        assert leaders == "Rol van begeleiders bij herstel"

    def test_the_order_is_the_guides_and_not_ours(self, facts):
        assert facts.themes_placed is True

    def test_each_meeting_is_about_its_own_theme_alone(self, method):
        for theme, session in zip(method.themes, method.sessions, strict=True):
            subjects = {name for part in session.components for name in part.about}
            assert subjects == {theme.id}


class TestTheFixedFormOfBeginMakenMetHerstel(OfBeginMakenMetHerstel):
    """Introduction, a guest, questions, an exercise, closing: each time (L1445-1450).

    The structured talk with each other, the leader and the guests is what makes the
    course work (L1456-1458).
    """

    def test_the_five_parts_in_order(self, method):
        assert [part.name for part in method.form] == [
            "Introductie",
            "Gastdocent",
            "Vragen",
            "Oefening",
            "Afsluiting",
        ]

    def test_the_form_is_the_guides_and_not_ours(self, facts):
        assert facts.form_given is True

    def test_each_meeting_has_the_five_and_nothing_else(self, method):
        order = [part.id for part in method.form]
        for session in (*method.sessions, method.own_session):
            assert [part.form for part in session.components] == order

    @pytest.mark.parametrize(
        ("part", "role"),
        [
            ("gastdocent", StepRole.GUEST),
            ("vragen", StepRole.EXCHANGE),
            ("oefening", StepRole.PRACTISE),
        ],
    )
    def test_in_each_part_happens_what_it_is_called(self, method, part, role):
        for session in method.sessions:
            (component,) = [c for c in session.components if c.form == part]
            assert role in [method.step_kind(s.kind).role for s in component.steps]

    def test_guests_tell_in_their_own_part_only(self, method):
        for component in method.components:
            kinds = [method.step_kind(step.kind).role for step in component.steps]
            assert (StepRole.GUEST in kinds) == (component.form == "gastdocent")

    def test_leaders_read_that_the_talk_is_what_works(self, method):
        assert says(method.guide, "gesprek", "laat werken")


class TestBeginMakenMetHerstelHasNoHomework(OfBeginMakenMetHerstel):
    """There is no homework and nothing to read at home (L1456)."""

    def test_the_guide_says_no_to_both(self, facts):
        assert facts.homework is False
        assert facts.reading is False

    def test_no_meeting_gives_any(self, method):
        for session in (*method.sessions, method.own_session):
            assert session.homework is None, session.id

    def test_there_is_no_book_to_take_home(self, method):
        assert method.workbook is None

    def test_participants_hear_it_in_the_first_meeting(self, method):
        assert "er is geen huiswerk" in told(method.sessions[0])


class TestWhereBeginMakenMetHerstelLeads(OfBeginMakenMetHerstel):
    """A stepping stone to a herstelwerkgroep (L1425-1428).

    There the same themes come with more room for free input. It is wished for before
    Werken met eigen ervaring and Ervan verhalen (L3272-3273, L3304-3305). For itself
    the guide asks nothing beforehand.
    """

    def test_nothing_comes_before_it(self, method, facts):
        assert not routes(method, RouteKind.WISHED)
        assert not routes(method, RouteKind.REQUIRED)
        assert is_not_given(facts, "vooraf")

    def test_the_herstelwerkgroep_comes_next_with_the_same_themes(self, method):
        (route,) = [r for r in method.routes if r.method == "herstelwerkgroep"]
        assert route.kind is RouteKind.NEXT
        assert "dezelfde thema’s" in route.why
        assert "meer ruimte" in route.why

    def test_support_and_pitfalls_return_in_the_herstelwerkgroep(self):
        later = told(SHIPPED.course("herstelwerkgroep").themes)
        assert "steun" in later
        assert "valkuilen" in later

    @pytest.mark.parametrize("other", ["werken-met-eigen-ervaring", "ervan-verhalen"])
    def test_the_courses_for_who_is_further_wish_for_it(self, method, other):
        assert method.id in routes(SHIPPED.method(other), RouteKind.WISHED)
        assert other in {step.method.id for step in SHIPPED.next_steps(method.id)}


class TestWhatIsNotGivenOfBeginMakenMetHerstel(OfBeginMakenMetHerstel):
    """Group size, how many teachers, how often and the minutes of a part: not given."""

    def test_group_size(self, facts):
        assert facts.group_size is None
        assert is_not_given(facts, "groepsgrootte")

    def test_how_many_teachers(self, facts):
        assert facts.leaders is None
        assert is_not_given(facts, "aantal docenten")

    def test_how_often(self, facts):
        assert facts.frequency is None
        assert is_not_given(facts, "hoe vaak")

    def test_how_long_each_part_takes(self, facts):
        assert is_not_given(facts, "minuten van elk vast deel")

    def test_group_agreements_and_support_documents(self, facts):
        assert facts.group_agreements is None
        assert not facts.support_document

    def test_an_end_event(self, method):
        assert method.end_event is None

    def test_introduction_or_return_meetings(self, method):
        assert {s.role for s in method.sessions} == {SessionRole.MEETING}


class OfTheHerstelwerkgroep:
    about = "herstelwerkgroep"


class TestTheHerstelwerkgroepIsASelfHelpGroup(OfTheHerstelwerkgroep):
    """A self-help group with an expert by experience, for the first phase (L1463-1464).

    It is for clients who are keen to get to work together out of their own experience
    (L1517-1519). HEE! and the Trimbos-instituut own it (L1527-1528).
    """

    def test_it_is_a_group_of_the_first_phase(self, facts):
        assert (facts.kind, facts.phase) == (CourseKind.GROUP, Phase.FIRST)

    def test_it_is_for_who_wants_to_start_from_own_experience(self, facts):
        assert "samen" in facts.audience
        assert "zelf hebben meegemaakt" in facts.audience

    def test_its_owner(self, facts):
        assert facts.owner == HEE


class TestTheAimOfTheHerstelwerkgroep(OfTheHerstelwerkgroep):
    """Members take up their own recovery and take back regie (L1489-1493).

    Empowerment and ervaringskennis are meant by-products. Becoming an expert by
    experience is possible and never the set aim (L3117-3119).
    """

    def test_first_own_recovery_then_the_wheel_then_the_by_products(self, facts):
        recovery, wheel, by_product = facts.aims
        assert "eigen herstel" in recovery
        assert "zelf het stuur" in wheel
        assert by_product.startswith("onderweg")
        assert "sterker" in by_product

    def test_no_aim_is_a_role_for_others(self, facts):
        assert "ervaringsdeskundig" not in " ".join(facts.aims)

    def test_leaders_read_that_it_is_never_the_plan(self, method):
        assert says(method.guide, "voor anderen", "nooit", "bedoeling")


class TestTheRhythmOfTheHerstelwerkgroep(OfTheHerstelwerkgroep):
    """About two hours, every two weeks, at least a year (L1467-1469, L1495-1498).

    A course is short, this is not (L1467-1470).
    """

    def test_two_hours_every_two_weeks(self, facts):
        assert facts.minutes == 120
        assert facts.frequency is Frequency.FORTNIGHTLY

    def test_every_kit_takes_two_hours(self, method):
        for session in (*method.sessions, method.own_session):
            assert session.minutes == 120, session.id

    def test_at_least_a_year_which_is_some_26_meetings(self, facts):
        assert facts.at_least_weeks == 52
        year = dt.timedelta(weeks=facts.at_least_weeks)
        assert year / facts.frequency.interval == 26

    def test_it_has_no_number_of_meetings_and_no_last_week(self, facts):
        assert facts.open_ended
        assert facts.meetings is None
        assert facts.at_most_weeks is None

    def test_it_ends_in_no_event(self, method):
        assert method.end_event is None


class TestPlacesInTheHerstelwerkgroep(OfTheHerstelwerkgroep):
    """There is a stable core; who stops leaves a place for a new one (L1469-1472)."""

    def test_a_free_place_may_be_filled(self, facts):
        assert facts.refills

    def test_who_comes_later_gets_a_welcome(self, method):
        texts = [told(p) for p in method.papers if p.reader is Reader.PARTICIPANT]
        assert any("er kwam een plek vrij" in text for text in texts)

    def test_leaders_read_of_the_core(self, method):
        assert says(method.guide, "vaste kern", "nieuwe leden")


class TestTheStartOfTheHerstelwerkgroep(OfTheHerstelwerkgroep):
    """A start meeting explains the notions and the why and how (L1521-1525).

    That prevents wrong expectations. The final sign-up happens there.
    """

    @pytest.fixture
    def start(self, method):
        return method.sessions[0]

    def test_it_comes_before_the_others(self, method, start):
        assert (start.role, start.called) == (SessionRole.BEFORE, "Startbijeenkomst")
        assert {s.role for s in method.sessions[1:]} == {SessionRole.MEETING}

    def test_it_explains_herstel_and_the_why_and_the_how(self, start):
        titles = told(*(part.title for part in start.components))
        assert "herstel" in titles
        assert "waarom" in titles
        assert "hoe" in titles

    def test_people_choose_at_its_end(self, start):
        assert "kiezen" in start.components[-1].title.lower()

    def test_there_is_a_paper_to_sign_up_after_it(self, method):
        papers = [p for p in method.papers if p.id == "aanmelden-na-de-start"]
        assert [paper.reader for paper in papers] == [Reader.PARTICIPANT]
        assert any(question.options for question in papers[0].questions)


class TestTheThemesOfTheHerstelwerkgroep(OfTheHerstelwerkgroep):
    """Ten themes to begin with (L1498-1508); members bring theirs (L1510-1513)."""

    def test_the_ten(self, method):
        assert [theme.name for theme in method.themes] == [
            "Bronnen van steun",
            "Valkuilen",
            "Omgaan met je hulpverlener",
            "Omgaan met medicijnen",
            "Hulp vragen",
            "Angst voor terugval",
            "Vakantie en psychische aandoeningen",
            "Als de omgeving op vakantie is",
            "Feestdagen of Vreesdagen",
            "Eenzaamheid",
        ]

    def test_each_theme_has_one_kit(self, method):
        kits = [
            {name for part in session.components for name in part.about}
            for session in proper(method)
        ]
        assert kits == [{theme.id} for theme in method.themes]

    def test_there_is_a_kit_for_what_members_bring(self, method):
        assert method.own_session.role is SessionRole.OWN
        assert all(not part.about for part in method.own_session.components)

    def test_members_get_a_paper_to_bring_a_theme(self, method):
        readers = {p.reader for p in method.papers if "thema inbrengen" in p.title}
        assert readers == {Reader.PARTICIPANT}

    def test_leaders_read_that_the_moment_is_the_groups_own(self, method):
        assert says(method.guide, "verschilt per groep")


class TestTheKartrekker(OfTheHerstelwerkgroep):
    """One kartrekker: an expert by experience, member first, with tasks (L1474-1485).

    A 'volgend leider' who motivates members to keep the process in their own hands
    (L1483-1485, L1513-1515).
    """

    def test_there_is_one(self, facts):
        assert facts.leaders == 1

    def test_an_expert_by_experience_and_a_member_with_extra_tasks(self, facts):
        assert "kartrekker" in facts.led_by
        assert "ervaringsdeskundige" in facts.led_by
        assert "als lid" in facts.led_by
        assert "extra taken" in facts.led_by

    def test_the_materials_call_them_so(self, method):
        assert method.leader_name == "Kartrekker"

    def test_the_guide_explains_the_volgend_leider(self, method):
        assert says(method.guide, "volgend leider", "groep")

    @pytest.mark.parametrize(
        "task",
        [
            "bekend maken",
            "aan te melden",
            "uitnodigen",
            "gesprek leiden",
            "veiligheid",
            "oog voor ieder",
            "ruimte",
            "koffie en thee",
            "brug naar de organisatie",
            "groep in eigen handen",
        ],
    )
    def test_every_task_of_the_guide_is_on_the_list(self, method, task):
        (paper,) = [p for p in method.papers if p.id == "takenlijst-kartrekker"]
        assert paper.reader is Reader.LEADER
        assert task in told(paper)


class TestWhereTheHerstelwerkgroepLeads(OfTheHerstelwerkgroep):
    """Guest in Begin maken met herstel, Ervan verhalen, Werken met eigen ervaring.

    Telling to others in information meetings is a way to practise (L3106-3121). One
    learns to reflect and to give and take honest feedback here (L3135-3138).
    """

    def test_nothing_comes_before_it(self, method):
        assert not routes(method, RouteKind.WISHED)
        assert not routes(method, RouteKind.REQUIRED)

    def test_long_standing_members_come_back_as_guests(self, method):
        (route,) = [r for r in method.routes if r.method == "begin-maken-met-herstel"]
        assert route.kind is RouteKind.NEXT
        assert "gastdocent" in route.why
        assert "al langer" in route.why

    def test_two_courses_can_follow(self, method):
        assert routes(method, RouteKind.NEXT) == {
            "begin-maken-met-herstel",
            "ervan-verhalen",
            "werken-met-eigen-ervaring",
        }

    def test_leaders_read_of_voorlichting(self, method):
        assert says(method.guide, "voorlichting", "ervan verhalen")


class TestWhatIsNotGivenOfTheHerstelwerkgroep(OfTheHerstelwerkgroep):
    """Group size, the fixed agenda (L1497-1498), homework, which theme when."""

    def test_group_size(self, facts):
        assert facts.group_size is None
        assert is_not_given(facts, "groepsgrootte")

    def test_the_fixed_agenda_is_said_to_exist_and_not_shown(self, facts):
        assert facts.form_given is False
        assert is_not_given(facts, "vaste agenda")

    def test_leaders_read_that_the_five_parts_are_ours(self, method):
        assert says(method.guide, "vaste agenda", "niet", "van ons")

    def test_which_theme_belongs_to_which_meeting(self, facts):
        assert facts.themes_placed is False
        assert is_not_given(facts, "welk thema bij welke bijeenkomst")

    def test_homework_and_reading(self, method, facts):
        assert facts.homework is None
        assert facts.reading is None
        assert is_not_given(facts, "tussen de bijeenkomsten")
        assert all(session.homework is None for session in method.sessions)

    def test_group_agreements_guests_and_support_documents(self, facts):
        assert facts.group_agreements is None
        assert not facts.guest_speakers
        assert not facts.support_document


class OfHerstellenDoeJeZelf:
    about = "herstellen-doe-je-zelf"


class TestHerstellenDoeJeZelfIsACourseOfTilburg(OfHerstellenDoeJeZelf):
    """A course from 1996, made in Tilburg and given nationwide (L1531-1533).

    The Kenniscentrum Zelfhulp en Ervaringsdeskundigheid owns it (L1574-1575): it is no
    HEE! product.
    """

    def test_it_is_a_course_of_the_first_phase(self, facts):
        assert (facts.kind, facts.phase) == (CourseKind.COURSE, Phase.FIRST)

    def test_its_owner_is_in_tilburg(self, facts):
        assert "Kenniscentrum Zelfhulp en Ervaringsdeskundigheid" in facts.owner
        assert "Tilburg" in facts.owner

    def test_hee_is_not_named_as_owner_anywhere(self, method, facts):
        assert "HEE" not in facts.owner + facts.rights + method.notice

    def test_leaders_read_where_and_when_it_began(self, method):
        assert says(method.guide, "1996", "tilburg", "hele land")


class TestForWhomHerstellenDoeJeZelfIs(OfHerstellenDoeJeZelf):
    """For who is ready to work on own recovery and take responsibility (L1565-1568).

    It should advance recovery and add to empowerment, self-worth, hope and quality of
    life (L1549-1553).
    """

    def test_who_is_ready_and_takes_responsibility(self, facts):
        assert "psychisch" in facts.audience
        assert "aan toe" in facts.audience
        assert "verantwoordelijkheid" in facts.audience

    @pytest.mark.parametrize(
        "gain", ["herstel", "eigen kracht", "waardering voor jezelf", "hoop", "leven"]
    )
    def test_the_aims_name_each_gain(self, facts, gain):
        assert gain in " ".join(facts.aims)

    def test_nothing_is_asked_beforehand(self, method):
        assert not routes(method, RouteKind.WISHED)
        assert not routes(method, RouteKind.REQUIRED)


class TestTheSizeOfHerstellenDoeJeZelf(OfHerstellenDoeJeZelf):
    """Twelve meetings of two hours, five to eight people (L1555-1557)."""

    def test_twelve_meetings_of_two_hours(self, facts):
        assert (facts.meetings, facts.minutes) == (12, 120)

    def test_our_programme_takes_those_24_hours(self, method):
        assert [session.minutes for session in proper(method)] == [120] * 12

    def test_five_to_eight_people(self, facts):
        assert (facts.group_size.least, facts.group_size.most) == (5, 8)


class TestWhoLeadsHerstellenDoeJeZelf(OfHerstellenDoeJeZelf):
    """Two trained leaders, experts by experience, in a safe setting (L1557-1558)."""

    def test_two(self, facts):
        assert facts.leaders == 2
        assert facts.led_by.startswith("twee")

    def test_trained_experts_by_experience(self, facts):
        assert "getrainde ervaringsdeskundige cursusleiders" in facts.led_by

    def test_the_materials_call_them_so(self, method):
        assert method.leader_name == "Cursusleider"

    def test_leaders_read_of_a_safe_place(self, method):
        assert says(method.guide, "veilige plek")


class TestTheSubjectsOfHerstellenDoeJeZelf(OfHerstellenDoeJeZelf):
    """Six subjects, not per meeting (L1534-1537, L1558-1559).

    Central: getting to know herstel, sharing experience, finding own strength back
    (L1533-1535).
    """

    @pytest.mark.parametrize(
        "subject",
        [
            "rehabilitatie en herstel",
            "toekomstwensen",
            "keuzes maken",
            "steun verwerven",
            "medezeggenschap",
            "doelen stellen",
            "eigen kracht en mogelijkheden",
        ],
    )
    def test_the_guide_is_named_for_each(self, method, subject):
        (theme,) = [t for t in method.themes if subject in t.name.lower()]
        assert theme.source == "HOZ12 6.2"

    def test_nothing_else_is_said_to_be_from_the_guide(self, method):
        of_the_guide = [t for t in method.themes if t.source.startswith("HOZ12")]
        assert len(of_the_guide) == 7

    def test_sharing_experience_is_a_subject(self, method):
        assert "ervaring met herstel" in told(method.themes)

    def test_every_subject_has_a_meeting(self, method):
        subjects = {name for part in method.components for name in part.about}
        assert subjects == {theme.id for theme in method.themes}

    def test_the_order_is_ours_and_says_so(self, method, facts):
        assert facts.themes_placed is False
        assert is_not_given(facts, "welk thema bij welke bijeenkomst")
        assert says(method.proposal, "volgorde", "zelf gemaakt")


class TestHowPeopleWorkInHerstellenDoeJeZelf(OfHerstellenDoeJeZelf):
    """Information, reflecting, exchanging, practising skills (L1559-1561).

    Each goes an own way at an own pace (L1561-1563).
    """

    @pytest.mark.parametrize(
        "role",
        [StepRole.EXPLAIN, StepRole.REFLECT, StepRole.EXCHANGE, StepRole.PRACTISE],
    )
    def test_the_programme_has_all_four(self, method, role):
        assert any(role in roles(method, session) for session in proper(method))

    def test_leaders_read_of_the_four(self, method):
        four = ("informatie", "nadenken", "uitwisselen", "oefenen")
        assert says(method.guide, *four)

    def test_own_way_and_own_pace(self, method):
        assert says(method.summary, "eigen manier", "eigen tempo")


class TestBeforeAndAfterHerstellenDoeJeZelf(OfHerstellenDoeJeZelf):
    """An introduction before, a return meeting three months after (L1570-1572)."""

    def test_an_introduction_comes_before_the_first(self, method):
        first = method.sessions[0]
        assert first.role is SessionRole.BEFORE
        assert first.called == "Kennismakingsbijeenkomst"

    def test_a_return_meeting_comes_three_months_after_the_last(self, method):
        last = method.sessions[-1]
        assert last.role is SessionRole.AFTER
        assert last.called == "Terugkombijeenkomst"
        assert last.months_later == 3

    def test_there_is_one_of_each(self, method):
        assert len(method.sessions) == 1 + 12 + 1

    def test_people_are_invited_for_the_return(self, method):
        readers = {p.reader for p in method.papers if "terugkomst" in p.id}
        assert readers == {Reader.PARTICIPANT}

    def test_how_long_they_take_is_not_given(self, facts):
        assert is_not_given(facts, "kennismaking en de terugkomst")


class TestWhatResearchSaysOfHerstellenDoeJeZelf(OfHerstellenDoeJeZelf):
    """38 courses were looked at (L1538-1543); effects stay 3 months (L1543-1546)."""

    def test_leaders_read_of_the_38_courses(self, method):
        assert says(method.guide, "achtendertig", "gesteund")

    def test_leaders_read_of_strength_hope_and_trust_after_three_months(self, method):
        gains = ("eigen kracht", "hoop", "vertrouwen", "drie maanden later")
        assert says(method.guide, *gains)

    def test_no_result_is_promised(self, method):
        assert says(method.guide, "beloof", "niemand een resultaat")


class TestWhatIsNotGivenOfHerstellenDoeJeZelf(OfHerstellenDoeJeZelf):
    """Frequency, homework, workbook and the form of a meeting: not given."""

    def test_how_often(self, facts):
        assert facts.frequency is None
        assert is_not_given(facts, "frequentie")

    def test_homework_and_reading(self, method, facts):
        assert facts.homework is None
        assert facts.reading is None
        assert is_not_given(facts, "huiswerk")
        assert all(session.homework is None for session in method.sessions)

    def test_what_stands_in_its_own_workbook(self, facts):
        assert is_not_given(facts, "werkboek")

    def test_the_form_of_a_meeting(self, method, facts):
        assert facts.form_given is False
        assert method.form == ()
        assert is_not_given(facts, "vaste opbouw")

    def test_group_agreements_guests_and_support_documents(self, facts):
        assert facts.group_agreements is None
        assert not facts.guest_speakers
        assert not facts.support_document

    def test_an_end_event(self, method):
        assert method.end_event is None
