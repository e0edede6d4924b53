"""Rules are total: whatever fits the model is looked at, and nothing ever breaks."""

import datetime as dt

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from lint_subjects import group, programme

from herstelkit.content import SHIPPED, methods
from herstelkit.courses import misfits
from herstelkit.findings import Report
from herstelkit.lint import (
    Audience,
    OwnPlan,
    Page,
    Show,
    Stage,
    findings_of,
    sifted,
)
from herstelkit.lint.pack_view import PackView, composed
from herstelkit.testing.strategies import course_runs, decks, documents, wraps


@st.composite
def fitting(draw):
    """A course, and a run that fits it, with whatever the group chose."""
    course = SHIPPED.course(draw(st.sampled_from(methods())))
    run = draw(course_runs(course.id))
    ids = [session.id for session in course.sessions if session.number is not None]
    changes = {
        "illustrations": (),
        "left_out": tuple(draw(st.lists(st.sampled_from(ids), unique=True))[:-1]),
        "minutes": draw(st.none() | st.integers(60, 240)),
    }
    if course.published.pairs_only:
        changes |= {"participants": None, "pairs": run.participants and 9}
    if run.dates:
        changes |= {"dates": (), "start": run.dates[0]}
    run = evolve(run, **changes)
    return course, run if not misfits(course, run) else evolve(run, skip=())


class TestEveryRun:
    """Any run of any course is looked at in full."""

    @settings(max_examples=30)
    @given(fitting())
    def test_nothing_breaks(self, made):
        course, run = made
        if misfits(course, run):  # a time of the day that runs past midnight
            return
        changes = {
            name: getattr(run, name)
            for name in ("left_out", "minutes", "start", "time", "leaders")
        }
        subject = group(course, course.id, **changes, participants=run.participants)
        report = sifted(findings_of(subject, Stage.RUN, course.profile), run.ignored)
        assert isinstance(report, Report)
        texts = programme(subject.course, course.id)
        for finding in findings_of(texts, Stage.COURSE, course.profile):
            assert finding.message


class TestEveryFile:
    """Any document and any deck is looked at in full, alone and in a pack."""

    @settings(max_examples=40)
    @given(documents(), st.sampled_from(Audience))
    def test_documents(self, document, audience):
        page = Page(file="werkbladen/01.docx", audience=audience, document=document)
        for finding in findings_of(page, Stage.DOCUMENT):
            assert finding.message

    @settings(max_examples=40)
    @given(decks())
    def test_decks(self, deck):
        show = Show(file="presentaties/bijeenkomst-01.pptx", deck=deck)
        for finding in findings_of(show, Stage.DECK):
            assert finding.message

    @settings(max_examples=40)
    @given(st.lists(documents() | decks(), max_size=3), st.booleans())
    def test_packs(self, made, changed):
        folders = ("draaiboek", "werkmap", "presentaties")
        files = tuple(
            evolve(composed(f"{folder}/{number}.docx", one), changed=changed)
            for number, (folder, one) in enumerate(zip(folders, made, strict=False))
        )
        for finding in findings_of(PackView(files=files), Stage.PACK, "wrap"):
            assert finding.message


class TestEveryPlan:
    """Any plan gets hints or none, and never its own words back."""

    @settings(max_examples=40)
    @given(wraps(), st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)))
    def test_plans(self, plan, today):
        for finding in findings_of(OwnPlan(plan=plan, today=today), Stage.PLAN):
            assert finding.severity.value == "hint"
