"""What the rules see of a broken course that they do not see of the good one."""

from functools import cached_property
from pathlib import Path

from mutations import Case
from mutations_pack import items_of

from herstelkit.blocks import Deck, Document
from herstelkit.build import load_course
from herstelkit.content import SHIPPED
from herstelkit.findings import Finding
from herstelkit.lint import (
    Audience,
    Group,
    Page,
    Programme,
    Show,
    Stage,
    all_rules,
    course_texts,
    run_texts,
    sifted,
)
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import PackView
from herstelkit.materials import CoursePlan, session_stem

EXAMPLES = Path(__file__).parents[2] / "voorbeelden"
FAMILIES = frozenset({"HA", "HC", "HL", "HW", "HX"})


def example(method):
    """The example of a method: its course, and a group that follows it."""
    name = "studenten" if method == "wrap" else method
    return Case(SHIPPED.course(method), load_course(EXAMPLES / f"{name}.toml"))


class Seen:
    """A good course and group, to compare broken ones with."""

    def __init__(self, case):
        self._case = case
        self._homes = SHIPPED.course_at_home(case.course.id).homes
        self._files = {}

    @cached_property
    def _texts(self):
        both = (self._case.course, self._case.chosen)
        return frozenset(t for c in both for t in course_texts(c, self._homes))

    @cached_property
    def _known(self):
        return {_mark(one) for one in self._findings(self._case, FAMILIES, all)}

    @cached_property
    def _chosen(self):
        return self._case.chosen

    def codes(self, broken, families):
        """The codes of what rules of these families find in a broken one only."""
        found = sifted(
            (
                *self._findings(broken, families, self._is_new),
                *self._in_files(broken, families),
                *self._retyped(broken, families),
            ),
            (*broken.course.ignored, *broken.run.ignored),
        )
        new = (one for one in found.findings if _mark(one) not in self._known)
        return {one.code for one in new}

    def _is_new(self, text):
        return text not in self._texts

    def _findings(self, case, families, wanted):
        plan = CoursePlan.of(case.course, case.run)
        profile = case.course.profile
        if case.course is not self._case.course or wanted is all:
            yield from self._programme(case.course, families, wanted)
        if case.run != self._case.run or wanted is all:
            yield from self._programme(plan.course, families, wanted)
        if case.retyped:
            return
        group = Group(
            course=plan.course,
            whole=case.course,
            run=case.run,
            meetings=plan.meetings,
            texts=tuple(run_texts(case.run, "cursus.toml")),
        )
        yield from _look(Stage.RUN, group, families, profile)

    def _programme(self, course, families, wanted):
        """What is found in a course; `wanted` picks texts for rules of language."""
        texts = tuple(course_texts(course, self._homes))
        subject = Programme(course=course, texts=texts, homes=self._homes)
        yield from _look(Stage.COURSE, subject, families - {"HL"}, course.profile)
        # Rules of language look at each text alone, so only other texts matter.
        other = texts if wanted is all else tuple(filter(wanted, texts))
        subject = Programme(course=course, texts=other, homes=self._homes)
        yield from _look(Stage.COURSE, subject, families & {"HL"}, course.profile)

    def _in_files(self, broken, families):
        """What is found in the decks and documents that have changed."""
        if not families & {"HA", "HX"}:
            return
        plan = CoursePlan.of(broken.course, broken.run)
        stems = {*self._changed(plan.course)}
        for item in items_of(plan):
            stem = Path(item.path).stem
            if any(stem == one or stem.endswith(f"-{one}") for one in stems):
                yield from self._new_in(item, families, plan.course.profile)

    def _retyped(self, broken, families):
        """What is found in files of a pack that somebody changed after it was built."""
        if broken.retyped:
            makers = (broken.run.organisation,)
            names = Names.of(self._chosen)
            view = PackView(files=broken.retyped, built_by=makers, names=names)
            yield from _look(Stage.PACK, view, families, broken.course.profile)

    def _changed(self, course):
        for session in course.sessions:
            if session not in self._chosen.sessions:
                yield session_stem(session)
        for sheet in course.sheets:
            if sheet not in self._chosen.sheets:
                yield sheet.id
        for paper in course.papers:
            if paper not in self._chosen.papers:
                yield paper.id

    def _new_in(self, item, families, profile):
        old = {_mark(one) for one in self._of_old(item.path, families, profile)}
        made = item.compose()
        yield from (
            f for f in _of(made, item.path, families, profile) if _mark(f) not in old
        )

    def _of_old(self, path, families, profile):
        if not self._files:
            plan = CoursePlan.of(self._case.course, self._case.run)
            every = items_of(plan)
            self._files.update({item.path: item for item in every})
        if path in self._files:
            yield from _of(self._files[path].compose(), path, families, profile)


def _of(made, path, families, profile):
    match made:
        case Document():
            page = Page(file=path, audience=Audience.PARTICIPANT, document=made)
            yield from _look(Stage.DOCUMENT, page, families, profile)
        case Deck():
            show = Show(file=path, deck=made)
            yield from _look(Stage.DECK, show, families, profile)


def _look(stage, subject, families, profile):
    for rule in all_rules().values():
        wanted = rule.code[:2] in families and stage in rule.stages
        if wanted and rule.holds_for(profile):
            for found in rule.look(subject):
                yield Finding(
                    code=rule.code,
                    severity=rule.severity,
                    file=found.file,
                    id=found.id,
                    field=found.field,
                    message=found.message,
                )


def _mark(finding):
    return finding.code, finding.id, finding.message
