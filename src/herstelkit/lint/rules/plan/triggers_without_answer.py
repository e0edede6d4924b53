"""What does somebody good may stand beside what upsets them."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import OwnPlan
from herstelkit.sources import Source
from herstelkit.wrap.hints import unanswered_triggers


@rule(
    "HP003",
    "wat-doet-je-goed",
    Severity.HINT,
    Stage.PLAN,
    source=Source(key="SRW24", section="2.1.2"),
)
def triggers_without_answer(own: OwnPlan) -> Iterator[Found]:
    """Naast wat je kan raken, mag staan wat je dan goeddoet.

    Wat: Kijkt of er triggers in je plan staan en nog niets bij wat je dan kunt doen.

    Waarom: Een lijst met alleen moeilijke dingen leest zwaar. Met één klein ding
    ernaast heb je er op zo’n dag iets aan.

    Bron: SRW24 2.1.2 (bij triggers hoort een plan wat je dan doet).

    Slecht: ‘Post van de gemeente’, en verder niets.

    Beter: Hetzelfde, met ernaast: ‘eerst thee, dan samen openmaken’.

    Vals alarm: Wie alleen wil opschrijven wat raakt, mag dat zo laten. Een leeg
    onderdeel wordt niet genoemd.
    """
    for hint in unanswered_triggers(own.plan, own.today):
        yield Found(hint.message, field=hint.path)
