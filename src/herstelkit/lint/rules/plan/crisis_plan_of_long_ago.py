"""A crisis plan of long ago may need another look."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import OwnPlan
from herstelkit.sources import Source
from herstelkit.wrap.hints import old_crisis_plan


@rule(
    "HP002",
    "plan-van-een-tijd-geleden",
    Severity.HINT,
    Stage.PLAN,
    source=Source(key="eigen voorstel"),
)
def crisis_plan_of_long_ago(own: OwnPlan) -> Iterator[Found]:
    """Een crisisplan van langer geleden mag je nog eens bekijken.

    Wat: Kijkt of de datum op je crisisplan meer dan anderhalf jaar terug ligt.

    Waarom: Mensen verhuizen, en wat je prettig vindt verandert. Een plan dat bij je
    past, helpt je meer.

    Bron: Ons eigen voorstel. De termijn is gekozen, niet gemeten.

    Slecht: Een plan met het nummer van een buurvrouw die al weg is.

    Beter: Hetzelfde plan, nog eens doorgelezen, met een nieuwe datum.

    Vals alarm: Een plan zonder datum wordt niet genoemd. Klopt alles nog, dan mag je de
    zin overslaan.
    """
    for hint in old_crisis_plan(own.plan, own.today):
        yield Found(hint.message, field=hint.path)
