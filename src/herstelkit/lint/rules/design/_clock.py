"""Minutes in a text against the minutes that are there."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from herstelkit.courses import (
    Component,
    Pause,
    Session,
    SlideText,
    Step,
    StepRole,
    WorkForm,
)
from herstelkit.lint.language import prose
from herstelkit.lint.rules.design._durations import Length, lengths

_NEAR: Final = 2
_ROUGHLY: Final = 5
"""Minutes by which “een kwartier” and “bijna een kwartier” may be off."""
_SPARE: Final = 1.1
"""Turns may take a minute or a tenth longer: groups are never that exact."""
_HALF: Final = 2
_TURNS: Final = re.compile(
    r"\b(?:wissel|ruil|draai|schui)\w*|door(?:schuiven|draaien)|omdraaien"
    r"|de volgende|per persoon|\bieder\b(?! voor)"
)
_AGAIN: Final = re.compile(r"\bweer\b|\bvan rol\b|\bvan vel\b|\bplaats op\b")
_PROMISED: Final = re.compile(
    r"\b(?:hebt|heb je|hebben|hebben we|hebben jullie|gaan)(?: (?:er|nu|nog|daar))*\s*$"
)
_PEOPLE: Final = (
    (re.compile(r"tweetal|koppel"), 2),
    (re.compile(r"drietal|groepjes van drie\b(?! of)"), 3),
    (re.compile(r"viertal"), 4),
)
_MIXED: Final = re.compile(r"\bdan\b|daarna|\bof\b|groep|kring")
_ENDS: Final = re.compile(r"[.!?\n]")


class Clash(NamedTuple):
    """A text that names other minutes than there are, for one turn or for all."""

    id: str
    field: str
    what: str
    words: str
    named: float
    there: int
    turns: int = 1

    @property
    def asked(self) -> float:
        """Return the minutes that all turns take together."""
        return self.turns * self.named

    @property
    def said(self) -> str:
        """Return what is wrong as a sentence."""
        sum_ = f" voor ieder, samen {self.asked:g}".replace(".", ",")
        total = "" if self.turns == 1 else sum_
        return (
            f"Bij {self.what} staat ‘{self.words}’{total}, en er zijn {self.there} "
            "minuten."
        )


def clashes(session: Session, roles: dict[str, StepRole]) -> Iterator[Clash]:
    """Yield the texts of a meeting that say other minutes than its parts have."""
    for number, part in enumerate(session.parts, start=1):
        match part:
            case Pause():
                yield from _pause(session, part, f"deel {number} · zeg")
            case Component():
                yield from _component(session, part, roles)
            case _:
                pass


def _pause(session: Session, pause: Pause, field: str) -> Iterator[Clash]:
    texts = (pause.say, *_said(pause.slide))
    named = [length for text in texts for length in lengths(text)]
    longest = max(named, key=lambda length: length.minutes, default=None)
    if longest is None:
        return
    if abs(longest.minutes - pause.minutes) > (_ROUGHLY if longest.about else _NEAR):
        yield _clash(session.id, field, "de pauze", longest, pause.minutes)


def _component(
    session: Session, component: Component, roles: dict[str, StepRole]
) -> Iterator[Clash]:
    known = [session.minutes, component.minutes, *_minutes_within(component)]
    for number, step in enumerate(component.steps, start=1):
        field = f"stap {number}"
        guest = roles[step.kind] is StepRole.GUEST
        for length in lengths(step.say):
            near = min(known, key=lambda minutes: abs(minutes - length.minutes))
            if guest and length.minutes > step.minutes:
                near = step.minutes
            elif not _is_promised(step, length) or _is_near(near, length):
                continue
            where = f"‘{component.title}’"
            yield _clash(component.id, f"{field} · zeg", where, length, near)
        for place, form in enumerate(step.work_forms, start=1):
            yield from _form(component.id, f"{field} · werkvorm {place}", form)


def _minutes_within(component: Component) -> Iterator[int]:
    for step in component.steps:
        yield step.minutes
        yield from (form.minutes for form in step.work_forms)


def _is_promised(step: Step, length: Length) -> bool:
    """Tell whether a leader says that there is so much time: “je hebt een kwartier”."""
    return bool(_PROMISED.search(prose(step.say).low[: length.begin]))


def _is_near(minutes: int, length: Length) -> bool:
    return abs(minutes - length.minutes) <= max(_NEAR, length.minutes / 5)


def _form(component: str, field: str, form: WorkForm) -> Iterator[Clash]:
    """Yield the first text of a work form whose turns do not fit in its minutes."""
    setting = form.form.lower()
    people = next((n for pattern, n in _PEOPLE if pattern.search(setting)), 1)
    mixed = people == 1 or _MIXED.search(setting) is not None
    for text in (*form.instructions, *_said(form.slide)):
        for length in lengths(text):
            turns = _turns(text, length, people)
            asked = turns * length.minutes
            short = turns > 1 and not mixed and asked < form.minutes / _HALF
            if asked > max(form.minutes * _SPARE, form.minutes + 1) or short:
                name = f"‘{form.name}’"
                clash = _clash(component, field, name, length, form.minutes)
                yield clash._replace(turns=turns)
                return


def _turns(text: str, length: Length, people: int) -> int:
    """Return how often a length comes back; 0 when it is no instruction."""
    low = prose(text).low
    before = _ENDS.split(low[: length.begin])[-1]
    sentence = before + _ENDS.split(low[length.begin :])[0]
    if _AGAIN.search(sentence):
        return 0
    if _TURNS.search(sentence):
        return people
    return 1 if before.split()[-1:] == ["na"] else 0


def _said(slide: SlideText) -> tuple[str, ...]:
    return (slide.title, slide.text, *slide.points)


def _clash(thing: str, field: str, what: str, length: Length, there: int) -> Clash:
    return Clash(thing, field, what, length.words, length.minutes, there)
