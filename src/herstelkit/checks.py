"""Checking: a course file, the texts of a method, a pack to be, a person's own plan."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, assert_never

from attrs import asdict, evolve

from herstelkit.blocks import Deck, Document, Leaflet, Poster
from herstelkit.codec.content_files import METHOD_FILE
from herstelkit.content import SHIPPED, Catalogue
from herstelkit.courses import Course, CourseRun
from herstelkit.errors import ContentError, Problem
from herstelkit.findings import Finding, Ignored, Report
from herstelkit.items import Item, items
from herstelkit.lint import (
    Audience,
    Group,
    Left,
    OwnPlan,
    Page,
    Programme,
    Show,
    Stage,
    Text,
    all_rules,
    course_texts,
    findings_of,
    found_by,
    rule_like,
    rules_at,
    run_texts,
    sifted,
)
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import PackFile, PackView, composed
from herstelkit.lint.readability import Reading, measure
from herstelkit.materials import CoursePlan
from herstelkit.wanted import OFFICE, usual_materials

if TYPE_CHECKING:
    from herstelkit.wrap import Wrap

COURSE_FILE: Final = "cursusbestand"
"""What a course file is called in findings when nobody says its name."""
_IN_A_COURSE: Final = frozenset({Stage.COURSE})
"""What of a method is looked at without a group."""
_AT_BUILDING: Final = frozenset({Stage.COURSE, Stage.RUN, Stage.DOCUMENT, Stage.DECK})
"""What is looked at before a pack is there; what people change in one comes later."""


def check(run: CourseRun, catalogue: Catalogue = SHIPPED) -> list[Finding]:
    """Return what there is to say about a run, the gravest first.

    What the run and its course set aside is left out; `check_run` has that too.
    """
    return [*check_run(run, catalogue).findings]


def check_run(
    run: CourseRun, catalogue: Catalogue = SHIPPED, source: str = COURSE_FILE
) -> Report:
    """Return what there is to say about a run: its course, its group and its pack.

    `run` must fit its method, as a run does that `load_course` returns; `source` is
    the name of its file.
    """
    return check_planned(planned(run, catalogue), catalogue, source)


def planned(run: CourseRun, catalogue: Catalogue = SHIPPED) -> CoursePlan:
    """Return the course as a group follows it, with its dates, to check it whole."""
    course = catalogue.course(run.method)
    return CoursePlan.of(course, run, catalogue.next_steps(course.id))


def check_planned(
    plan: CoursePlan, catalogue: Catalogue = SHIPPED, source: str = COURSE_FILE
) -> Report:
    """Return what there is to say about a group and the pack that it would get."""
    files = items(plan, OFFICE, usual_materials(plan.run))
    return check_pack_of(plan, files, catalogue, source)


def check_pack_of(
    plan: CoursePlan,
    files: Iterable[Item],
    catalogue: Catalogue = SHIPPED,
    source: str = COURSE_FILE,
) -> Report:
    """Return what there is to say about a pack before it is written.

    `files` are those of the pack, `source` is the name of the course file.
    """
    made = [*files]
    found = (
        *_course(plan, catalogue, source),
        *_group(plan, source),
        *_files(plan, made),
    )
    ignored = (*plan.whole.ignored, *plan.run.ignored)
    if plan.run.ignored and _is_whole(plan, made):
        found += tuple(_idle(plan.run.ignored, found, _AT_BUILDING, source))
    return sifted(found, ignored)


def check_course(method: str, catalogue: Catalogue = SHIPPED) -> Report:
    """Return what there is to say about the texts and the programme of a method.

    ContentError when it sets aside a rule that does not exist.
    """
    course = catalogue.course(method)
    wrong = (*unknown_rules(course.ignored, f"{METHOD_FILE} · negeer"),)
    if wrong:
        raise ContentError(method, wrong)
    subject = _programme(course, catalogue)
    found = [*findings_of(subject, Stage.COURSE, course.profile)]
    found += _idle(course.ignored, tuple(found), _IN_A_COURSE, METHOD_FILE)
    at_home = (evolve(one, file=f"{method}/{one.file}".rstrip("/")) for one in found)
    return sifted(at_home, course.ignored)


def readability(method: str, catalogue: Catalogue = SHIPPED) -> dict[Audience, Reading]:
    """Return how easily the texts of a method read, for each sort of reader."""
    by_reader: dict[Audience, list[Text]] = {audience: [] for audience in Audience}
    for text in _programme(catalogue.course(method), catalogue).texts:
        by_reader[text.audience].append(text)
    return {audience: measure(texts) for audience, texts in by_reader.items() if texts}


def check_plan(plan: "Wrap", today: dt.date) -> Report:
    """Return what the person may want to look at in their own plan."""
    subject = OwnPlan(plan=plan, today=today)
    return sifted(found_by(rules_at(Stage.PLAN), subject), ())


def ignored_values(plan: CoursePlan) -> list[dict[str, str]]:
    """Return what a course and a group chose to leave, as a manifest holds it."""
    ignored = (*plan.whole.ignored, *plan.run.ignored)
    return [asdict(one) for one in ignored]


def unknown_rules(ignored: Iterable[Ignored], path: str) -> Iterator[Problem]:
    """Yield the rules that somebody sets aside and that do not exist."""
    for number, one in enumerate(ignored, start=1):
        if one.rule not in all_rules():
            yield Problem(
                path=f"{path} · {number} · regel",
                what=f"de regel ‘{one.rule}’ ken ik niet",
                fix=rule_like(one.rule),
            )


def _idle(
    ignored: Iterable[Ignored],
    found: tuple[Finding, ...],
    stages: frozenset[Stage],
    source: str,
) -> Iterator[Finding]:
    """Yield which blocks leave nothing, of rules that had their say at these stages."""
    rules = all_rules()
    blocks = {
        number: one
        for number, one in enumerate(ignored, start=1)
        if one.rule in rules and not stages.isdisjoint(rules[one.rule].stages)
    }
    yield from findings_of(Left(blocks=blocks, found=found), Stage.LEFT, file=source)


def _is_whole(plan: CoursePlan, files: Iterable[Item]) -> bool:
    """Tell whether all is there that a rule may speak of: nobody asked for a part."""
    usual = items(plan, OFFICE, usual_materials(plan.run))
    return {item.path for item in usual} <= {item.path for item in files}


def _course(plan: CoursePlan, catalogue: Catalogue, source: str) -> Iterator[Finding]:
    subject = _programme(plan.course, catalogue)
    yield from findings_of(subject, Stage.COURSE, plan.course.profile, source)


def _programme(course: Course, catalogue: Catalogue) -> Programme:
    """Return a course, whole or as a group follows it, with its texts and files."""
    homes = catalogue.course_at_home(course.id).homes
    return Programme(
        course=course, texts=tuple(course_texts(course, homes)), homes=homes
    )


def _group(plan: CoursePlan, source: str) -> Iterator[Finding]:
    subject = Group(
        course=plan.course,
        whole=plan.whole,
        run=plan.run,
        meetings=plan.meetings,
        texts=tuple(run_texts(plan.run, source)),
    )
    yield from findings_of(subject, Stage.RUN, plan.course.profile, source)


def _files(plan: CoursePlan, files: Iterable[Item]) -> Iterator[Finding]:
    profile = plan.course.profile
    names = Names.of(plan.course)
    seen: list[PackFile] = []
    for item in files:
        made = item.compose()
        file = composed(item.path, made, names)
        seen.append(file)
        match made:
            case Document():
                page = Page(file=item.path, audience=file.audience, document=made)
                yield from findings_of(page, Stage.DOCUMENT, profile, item.path)
            case Deck():
                show = Show(file=item.path, deck=made, outline=file.outline)
                yield from findings_of(show, Stage.DECK, profile, item.path)
            case Leaflet() | Poster():
                pass
            case _:
                assert_never(made)
    makers = (plan.run.organisation,)
    pack = PackView(files=tuple(seen), course=plan.course, built_by=makers, names=names)
    yield from findings_of(pack, Stage.PACK, profile)
