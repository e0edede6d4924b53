"""No method carries the rules of another: in its facts, and in what people read.

The facts are those of HOZ12 6.2, 9.1 and 9.3 and of SRW24 2.1 and 2.2. What the sources
say of one method only is asked of all the others here: that they do not have it.
"""

import re

import pytest

from herstelkit.content import SHIPPED
from herstelkit.courses import CourseKind, RouteKind, SessionRole
from texts import pieces, texts_of, told

METHODS = SHIPPED.methods()

BMMH = "begin-maken-met-herstel"
HWG = "herstelwerkgroep"
HDJZ = "herstellen-doe-je-zelf"
BMME = "begin-maken-met-empowerment"
DAY = "studiedag-herstel"
PHOTO = "fotovoice"
WMEE = "werken-met-eigen-ervaring"
STORY = "ervan-verhalen"
WRAP = "wrap"


def those(has):
    """The methods of which something holds."""
    return {name for name in METHODS if has(SHIPPED.course(name))}


def names_a_next_step(course, text):
    """Tell whether a text names a method that can follow or go along with a course."""
    after = {step.method.name for step in SHIPPED.next_steps(course.id)}
    return any(name in text for name in after)


def found(course, pattern):
    """The texts in which a word stands, but for those that point at a next step."""
    for place, piece in pieces(course):
        for text in texts_of(piece):
            if not re.search(pattern, text, re.IGNORECASE):
                continue
            if place.startswith("guide") and names_a_next_step(course, text):
                continue
            yield f"{place}: {' '.join(text.split())}"


class TestTheNine:
    """Eight methods of 6.2 and 9.1, and WRAP of 9.3."""

    def test_all_are_there(self):
        expected = {BMMH, HWG, HDJZ, BMME, DAY, PHOTO, WMEE, STORY, WRAP}
        assert expected <= {*METHODS}


class TestRulesThatOneMethodHas:
    """What a source says of one or two methods is true of no other."""

    def test_only_the_herstelwerkgroep_is_a_group_without_end_that_refills(self):
        assert those(lambda c: c.published.kind is CourseKind.GROUP) == {HWG}
        assert those(lambda c: c.published.open_ended) == {HWG}
        assert those(lambda c: c.published.refills) == {HWG}
        assert those(lambda c: c.published.at_least_weeks) == {HWG}

    def test_only_the_studiedag_is_a_day_for_pairs(self):
        assert those(lambda c: c.published.kind is CourseKind.DAY) == {DAY}
        assert those(lambda c: c.published.pairs_only) == {DAY}

    def test_only_begin_maken_met_herstel_has_ten_weeks_and_a_published_form(self):
        assert those(lambda c: c.published.at_most_weeks) == {BMMH}
        assert those(lambda c: c.published.form_given) == {BMMH}

    def test_only_werken_met_eigen_ervaring_has_blocks_with_free_weeks(self):
        assert those(lambda c: c.blocks) == {WMEE}
        assert those(lambda c: c.published.free_weeks) == {WMEE}

    def test_only_wrap_has_support_documents_and_certified_leaders(self):
        assert those(lambda c: c.published.support_document) == {WRAP}
        assert those(lambda c: c.published.certified_leaders) == {WRAP}

    def test_only_wrap_has_the_ethical_values(self):
        assert those(lambda c: c.values) == {WRAP}

    def test_guests_are_published_for_four_and_come_in_those_alone(self):
        assert those(lambda c: c.published.guest_speakers) == {BMMH, BMME, DAY, WMEE}
        assert those(lambda c: any(s.guest for s in c.sessions)) == {
            BMMH,
            BMME,
            DAY,
            WMEE,
        }

    def test_two_end_in_an_event(self):
        assert those(lambda c: c.end_event) == {PHOTO, STORY}

    def test_two_begin_with_a_meeting_before(self):
        def begins(course):
            return any(s.role is SessionRole.BEFORE for s in course.sessions)

        assert those(begins) == {HWG, HDJZ}

    def test_two_have_a_return_and_one_of_them_a_date_for_it(self):
        def returns(course):
            return any(s.role is SessionRole.AFTER for s in course.sessions)

        assert those(returns) == {HDJZ, WMEE}
        assert those(lambda c: any(s.months_later for s in c.sessions)) == {HDJZ}

    def test_a_group_size_is_published_for_three(self):
        assert those(lambda c: c.published.group_size) == {HDJZ, DAY, WRAP}

    def test_a_rhythm_is_published_for_two(self):
        assert those(lambda c: c.published.frequency) == {HWG, WMEE}


class TestGroupAgreements:
    """Fotovoice makes them, WRAP has none, of the rest nothing is said."""

    def test_yes_no_and_not_given(self):
        said = {
            name: SHIPPED.method(name).published.group_agreements for name in METHODS
        }
        assert said.pop(PHOTO) is True
        assert said.pop(WRAP) is False
        assert {*said.values()} == {None}

    def test_only_fotovoice_has_a_component_about_them(self):
        def makes(course):
            return any("afspraken" in c.title.lower() for c in course.components)

        assert those(makes) == {PHOTO}

    @pytest.mark.parametrize("name", [n for n in METHODS if n != PHOTO])
    def test_no_other_group_reads_of_agreements(self, name):
        course = SHIPPED.course(name)
        agreements = r"groepsafspra|onze afspraken|spreken (we )?(samen )?af\b"
        read = [t for t in found(course, agreements) if not t.startswith("guide")]
        assert read == []

    @pytest.mark.parametrize("name", [n for n in METHODS if n != PHOTO])
    def test_a_guide_that_names_them_says_that_there_are_none(self, name):
        for text in found(SHIPPED.course(name), r"groepsafspraken|lijst met afspraken"):
            assert re.search(r"geen groepsafspraken|hoort niet bij", text), text


class TestHomework:
    """Werken met eigen ervaring has it, two courses have none, the rest is silent."""

    def test_yes_no_and_not_given(self):
        said = {name: SHIPPED.method(name).published.homework for name in METHODS}
        assert said.pop(WMEE) is True
        assert said.pop(BMMH) is False
        assert said.pop(BMME) is False
        assert {*said.values()} == {None}

    def test_reading_goes_the_same_way(self):
        for name in METHODS:
            facts = SHIPPED.method(name).published
            assert facts.reading is facts.homework, name

    @pytest.mark.parametrize("name", METHODS)
    def test_a_course_without_homework_gives_none(self, name):
        course = SHIPPED.course(name)
        if course.published.homework is False:
            sessions = (*course.sessions, course.own_session)
            assert all(s is None or s.homework is None for s in sessions)

    @pytest.mark.parametrize("name", [n for n in METHODS if n != WMEE])
    def test_the_word_stands_elsewhere_only_to_say_no(self, name):
        for text in found(SHIPPED.course(name), r"huiswerk"):
            denied = re.search(
                r"\b(geen|zonder|niet)\b[^.]*huiswerk", text, re.IGNORECASE
            )
            listed = text.startswith("leaflets") and text.endswith(
                "goed of fout antwoord"
            )
            assert denied or listed, text

    def test_a_list_with_homework_in_it_is_a_list_of_what_there_is_not(self):
        for leaflet in SHIPPED.course(BMME).leaflets:
            for panel in leaflet.panels:
                if "huiswerk" in panel.text:
                    assert "geen" in panel.title

    @pytest.mark.parametrize("name", [PHOTO, STORY])
    def test_work_in_between_where_nobody_gave_homework_is_free(self, name):
        course = SHIPPED.course(name)
        assert course.published.homework is None
        given = [s.homework for s in course.sessions if s.homework]
        assert given
        free = r"als je wilt|wil je|kan ook|als je feedback wilt|kun je|mag|kies of"
        for homework in given:
            assert re.search(free, told(homework)), homework.title


class TestPriorCourses:
    """Prior courses are wished for in two methods and required in none."""

    def test_wished_for_in_two(self):
        def wishes(course):
            return any(r.kind is RouteKind.WISHED for r in course.routes)

        assert those(wishes) == {WMEE, STORY}

    def test_required_in_none(self):
        def requires(course):
            return any(r.kind is RouteKind.REQUIRED for r in course.routes)

        assert those(requires) == set()

    @pytest.mark.parametrize("name", METHODS)
    def test_no_guide_or_leaflet_makes_a_demand_of_it(self, name):
        course = SHIPPED.course(name)
        for text in texts_of((course.guide, course.leaflets, course.papers)):
            assert not re.search(
                r"(alleen|pas) (als|wie) (je )?eerst|toelatingseis|vereist is",
                text,
                re.IGNORECASE,
            ), text


class TestWordsOfOneMethod:
    """Words for what only one method has stand in the texts of no other."""

    @pytest.mark.parametrize(
        ("pattern", "homes"),
        [
            (r"steundocument", {WRAP}),
            (r"sleutelbegrip", {WRAP}),
            (r"gereedschapskoffer", {WRAP}),
            (r"\bWRAP\b", {WRAP}),
            (r"crisisplan", {WRAP}),
            (r"dagelijks onderhoudsplan", {WRAP}),
            (r"facilitator", {WRAP}),
            (r"gecertificeerd", {WRAP}),
            (r"ethische waarde", {WRAP}),
            (r"groepsafspra", {PHOTO, WRAP}),
            (r"tentoonstelling", {PHOTO}),
            (r"\bstigma|zelfstigma", {PHOTO}),
            (r"kartrekker", {HWG}),
            (r"volgend leider", {HWG}),
            (r"startbijeenkomst", {HWG}),
            (r"maidenspeech", {STORY}),
            (r"acht koppels", {DAY}),
            (r"als koppel\b", {DAY}),
            (r"terugkombijeenkomst", {HDJZ}),
            (r"terugkomdag", {WMEE}),
            (r"vrije weken?\b.*blok|na de vrije week", {WMEE}),
            (r"tien weken", {BMMH}),
            (r"gastdocent", {BMMH, BMME, WMEE}),
            (r"cursusleider", {HDJZ}),
        ],
    )
    def test_in_no_other(self, pattern, homes):
        strays = {
            name: [*found(SHIPPED.course(name), pattern)]
            for name in METHODS
            if name not in homes
        }
        assert {name: texts for name, texts in strays.items() if texts} == {}

    @pytest.mark.parametrize(
        ("pattern", "home"),
        [
            (r"steundocument", WRAP),
            (r"sleutelbegrip", WRAP),
            (r"gereedschapskoffer", WRAP),
            (r"tentoonstelling", PHOTO),
            (r"kartrekker", HWG),
            (r"maidenspeech", STORY),
            (r"acht koppels", DAY),
            (r"huiswerk", WMEE),
        ],
    )
    def test_its_own_method_does_use_it(self, pattern, home):
        places = {t.partition(" ")[0] for t in found(SHIPPED.course(home), pattern)}
        assert {"sessions", "guide"} & places


class TestSources:
    """Every fact says where it is from, and a theme is from a source of its method."""

    @pytest.mark.parametrize("name", METHODS)
    def test_every_method_names_the_guide(self, name):
        sources = SHIPPED.method(name).published.sources
        assert any(source.startswith("HOZ12") for source in sources)

    @pytest.mark.parametrize("name", METHODS)
    def test_themes_are_from_a_source_of_their_method(self, name):
        course = SHIPPED.course(name)
        assert {t.source for t in course.themes} <= {*course.published.sources}

    @pytest.mark.parametrize("name", METHODS)
    def test_routes_are_from_the_guide(self, name):
        for route in SHIPPED.method(name).routes:
            assert re.fullmatch(r"HOZ12 (6\.2|9\.1|9\.3)", route.source)

    @pytest.mark.parametrize("name", METHODS)
    def test_every_method_says_that_the_programme_is_ours(self, name):
        proposal = told(SHIPPED.method(name).proposal)
        assert "voorstel" in proposal
        assert "vervang" in proposal

    @pytest.mark.parametrize("name", METHODS)
    def test_every_method_says_whose_it_is_and_that_this_is_not_theirs(self, name):
        notice = told(SHIPPED.method(name).notice)
        assert re.search(r"niet hun|geen officieel", notice)
