"""What a group chose to do otherwise than the programme, in sentences."""

from collections.abc import Iterator

from herstelkit.courses import Course, SessionRole
from herstelkit.materials.dutch import minutes_label
from herstelkit.materials.plan import CoursePlan
from herstelkit.primitives import listed


def own_choices(plan: CoursePlan) -> Iterator[str]:
    """Yield a sentence for each thing that the leaders chose knowingly."""
    whole, chosen = _titles(plan.whole), _titles(plan.course)
    left_out = [title for name, title in whole.items() if name not in chosen]
    added = [title for name, title in chosen.items() if name not in whole]
    kept = [name for name in chosen if name in whole]
    if left_out:
        yield f"Jullie laten weg: {listed(left_out)}."
    if added:
        yield f"Jullie voegen toe: {listed(added)}."
    if kept != [name for name in whole if name in chosen]:
        yield "De volgorde kozen jullie zelf. Loop de teksten daar even op na."
    usual = plan.whole.published.minutes
    if plan.run.minutes is not None and usual not in (None, plan.run.minutes):
        yield (
            f"Een bijeenkomst duurt {minutes_label(plan.run.minutes)}. "
            f"In de bronnen zijn dat er {usual}."
        )


def _titles(course: Course) -> dict[str, str]:
    return {s.id: s.title for s in course.sessions if s.role is SessionRole.MEETING}
