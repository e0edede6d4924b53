"""How rules are gathered, run, and set aside."""

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from lint_subjects import group, programme

from herstelkit import ContentError, check, lint, load_course
from herstelkit.checks import check_course, check_run
from herstelkit.codec import report_from, report_values
from herstelkit.content import methods
from herstelkit.courses import Course, CourseRun, Ignored, Leaflet
from herstelkit.findings import SEVERITIES, Finding, Report, Severity
from herstelkit.lint import (
    Stage,
    all_rules,
    findings_of,
    registry,
    rule,
    rules_at,
    sifted,
)
from herstelkit.lint.texts import READ_BY
from herstelkit.sources import Source
from runs import a_run

PAGE = "Iets klopt.\n\n" + "\n\n".join(f"{name}: a b c." for name in lint.HEADINGS)


def declared(code, name="een-regel", doc=PAGE, stages=(Stage.PACK,)):
    def look(_subject):
        return []

    look.__doc__ = doc
    source = Source(key="SRW24", section="2.1")
    return rule(code, name, Severity.HINT, *stages, source=source)(look)


class TestDeclaring:
    """What cannot be told of a rule keeps it from being one."""

    @pytest.mark.parametrize("code", ["HZ001", "HW1", "hw001", "HW0001", "W001"])
    def test_a_code_is_a_family_and_three_digits(self, code):
        with pytest.raises(ValueError, match="family"):
            declared(code)

    @pytest.mark.parametrize("heading", lint.HEADINGS)
    def test_no_heading_may_be_missing(self, heading):
        parts = [part for part in PAGE.split("\n\n") if not part.startswith(heading)]
        with pytest.raises(ValueError, match="docstring needs"):
            declared("HW001", doc="\n\n".join(parts))

    def test_a_rule_needs_a_stage(self):
        with pytest.raises(ValueError, match="moment"):
            declared("HW001", stages=())

    @pytest.mark.parametrize(
        ("code", "name"),
        [("HW001", "een-andere-naam"), ("HW998", "steundocument-opent")],
    )
    def test_a_code_and_a_name_are_used_once(self, code, name, monkeypatch):
        doubled = [*all_rules().values(), declared(code, name)]
        monkeypatch.setattr(registry, "_declared", lambda: iter(doubled))
        with pytest.raises(ValueError, match="there is such a rule"):
            all_rules.__wrapped__()


class TestRunning:
    """A rule speaks at its stage, for the courses it is for."""

    def test_a_rule_of_wrap_says_nothing_of_other_courses(self):
        alone = group(leaders=a_run().leaders[:1])
        codes = {found.code for found in findings_of(alone, Stage.RUN, "wrap")}
        others = {found.code for found in findings_of(alone, Stage.RUN, "hee")}
        assert any(code.startswith("HW") for code in codes)
        assert not any(code.startswith("HW") for code in others)

    def test_a_finding_names_rule_file_and_source(self):
        alone = group(leaders=a_run().leaders[:1])
        for found in findings_of(alone, Stage.RUN, "wrap", "cursus.toml"):
            assert found.source == str(all_rules()[found.code].source)
            assert found.severity is all_rules()[found.code].severity
            assert found.file == "cursus.toml"

    @pytest.mark.parametrize("method", methods())
    def test_what_ships_contradicts_no_method(self, method):
        report = check_course(method)
        assert [f for f in report.findings if f.severity is not Severity.HINT] == []

    @pytest.mark.parametrize("stage", Stage)
    def test_the_rules_of_one_stage_are_found_without_the_others(self, stage):
        every = [one for one in all_rules().values() if stage in one.stages]
        assert [*rules_at(stage)] == every != []

    def test_every_public_name_is_loaded_when_asked(self):
        assert all(getattr(lint, name) is not None for name in lint.__all__)

    def test_checking_twice_says_the_same(self):
        run = a_run(leaders=a_run().leaders[:1])
        assert check(run) == check(run) != []


FINDINGS = st.builds(
    Finding,
    code=st.sampled_from(["HW001", "HC002", "HL003"]),
    severity=st.sampled_from(SEVERITIES),
    file=st.sampled_from(["", "cursus.toml"]),
    id=st.sampled_from(["", "hoop", "steun"]),
    field=st.sampled_from(["", "zeg"]),
    message=st.sampled_from(["Dit.", "Dat."]),
    source=st.just("SRW24 2.1"),
)
IGNORED = st.builds(
    Ignored,
    rule=st.sampled_from(["HW001", "HC002"]),
    reason=st.sampled_from(["Omdat het zo hoort.", "Omdat wij het willen."]),
    where=st.sampled_from(["", "hoop"]),
)


class TestSettingAside:
    """What people leave is told apart, with their reason; nothing gets lost."""

    @given(st.lists(FINDINGS), st.lists(IGNORED))
    def test_every_finding_is_told_once(self, found, ignored):
        report = sifted(found, ignored)
        told = [*report.findings, *(one.finding for one in report.suppressed)]
        assert len(told) == len(set(told))
        assert set(told) == set(found)

    @given(st.lists(FINDINGS), st.lists(IGNORED))
    def test_only_what_was_named_is_left(self, found, ignored):
        for one in sifted(found, ignored).suppressed:
            assert any(
                one.reason == left.reason
                and one.finding.code == left.rule
                and left.where in {"", one.finding.id}
                for left in ignored
            )

    @given(st.lists(FINDINGS))
    def test_the_gravest_come_first(self, found):
        order = [SEVERITIES.index(f.severity) for f in sifted(found, ()).findings]
        assert order == sorted(order)

    @given(st.lists(FINDINGS), st.lists(IGNORED))
    def test_a_report_survives_json(self, found, ignored):
        report = sifted(found, ignored)
        assert report_values(report_from(report_values(report))) == report_values(
            report
        )

    def test_a_run_sets_a_rule_aside(self):
        alone = a_run(leaders=a_run().leaders[:1])
        (code,) = {f.code for f in check(alone) if f.field == "begeleider"}
        ignored = (Ignored(rule=code, reason="Onze tweede komt in maart."),)
        report = check_run(evolve(alone, ignored=ignored))
        assert code not in {found.code for found in report.findings}
        (left,) = [one for one in report.suppressed if one.finding.code == code]
        assert left.reason == "Onze tweede komt in maart."

    @pytest.mark.parametrize(
        "values", [{}, {"findings": 3}, {"findings": [{}]}, {"findings": [[]]}]
    )
    def test_a_report_that_is_none_is_refused(self, values):
        with pytest.raises(ValueError, match="opviel"):
            report_from(values)

    def test_nothing_is_an_empty_report(self):
        assert report_from({"findings": [], "suppressed": []}) == Report()


NO_TEXT = {
    "answers",
    "author",
    "called",
    "component",
    "example_title",
    "form",
    "full_name",
    "house_style",
    "id",
    "leader_name",
    "leaders_name",
    "licence",
    "meeting",
    "meeting_name",
    "method",
    "name_en",
    "notice",
    "number",
    "organisation",
    "place",
    "profile",
    "about",
    "sheets",
    "source",
    "version",
    "also",
    "after",
    "block",
    "kind",
    "figure",
}
"""Fields that hold words and that no rule about words looks at, by choice."""
NAMES = {
    Course: {"name", "heavy"},
    CourseRun: {"chosen", "left_out"},
    Leaflet: {"name"},
}


class TestTexts:
    """Every text that somebody reads is looked at, with its place."""

    @pytest.mark.parametrize("cls", READ_BY)
    def test_every_field_with_words_is_a_choice(self, cls):
        fields = {
            attribute.name
            for attribute in attrs.fields(cls)
            if "str" in str(attribute.type) and "Mapping" not in str(attribute.type)
        }
        names = NO_TEXT | NAMES.get(cls, set())
        assert fields - {*READ_BY[cls]} - names == set()

    def test_every_text_has_a_file_and_a_place(self):
        for text in programme().texts:
            assert text.file.endswith(".toml")
            assert text.field

    def test_a_place_is_in_the_words_of_the_files(self):
        places = {text.field for text in programme().texts if text.id == "hoop"}
        assert "stap 2 · zeg" in places
        assert "inleiding" in places

    def test_the_own_texts_of_a_group_are_told_apart(self):
        mine = group(foreword="Welkom allemaal.")
        (foreword,) = [text for text in mine.texts if text.field == "voorwoord"]
        assert not foreword.ours
        assert all(text.ours for text in programme().texts)


class TestNamingRules:
    """Whoever sets aside a rule that is not there hears it before anything is built."""

    def test_in_a_course_file(self, tmp_path, students):
        path = tmp_path / "cursus.toml"
        block = '\n[[negeer]]\nregel = "HW999"\nreden = "zomaar"\n'
        path.write_text(students.read_text("utf-8") + block, "utf-8")
        with pytest.raises(ContentError, match="HW999"):
            load_course(path)
