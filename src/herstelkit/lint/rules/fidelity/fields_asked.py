"""The sheets ask for what SRW24 itself says that each plan holds."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import sheets_for
from herstelkit.lint.subjects import Programme
from herstelkit.primitives import listed
from herstelkit.sources import Source
from herstelkit.wrap import (
    ACTION_PLANS,
    BREAKING_DOWN,
    CRISIS,
    DAILY_MAINTENANCE,
    EARLY_WARNING_SIGNS,
    TRIGGERS,
    Part,
)

_NAMED: Final[dict[str, frozenset[str]]] = {
    DAILY_MAINTENANCE.id: frozenset({"when_well", "every_day", "now_and_then"}),
    TRIGGERS.id: frozenset({"events", "action_plan"}),
    EARLY_WARNING_SIGNS.id: frozenset({"signs", "first_actions"}),
    BREAKING_DOWN.id: frozenset({"signs", "strict_plan"}),
    CRISIS.id: frozenset(
        {"when_well", "supporters", "tasks", "signs_no_longer_needed"}
    ),
}
"""What the text of SRW24 2.1.2 says of each plan, as fields of the model."""


@rule(
    "HW032",
    "vragen-van-elk-plan",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1.2"),
    profiles=(WRAP,),
)
def fields_asked(programme: Programme) -> Iterator[Found]:
    """De bladen vragen naar wat bij elk plan hoort.

    Wat: Kijkt of de bladen van een plan samen vragen naar wat de bron van dat plan
    vertelt, zoals bij triggers: wat kan me raken, en wat doe ik dan?

    Waarom: Een blad met tekens zonder wat je dan kunt doen, maakt vooral zwaar. Bij
    crisis vertelt de laatste vraag juist wanneer het weer van jou is.

    Bron: SRW24 2.1.2 vertelt per plan waar het over gaat. De andere vragen op onze
    bladen komen uit openbare versies, en mogen weg.

    Slecht: Een blad met vroege waarschuwingstekenen, zonder ruimte voor een actieplan.

    Beter: Twee vragen: welke kleine tekenen ken je, en wat doe je dan als eerste?

    Vals alarm: Een plan dat over meer bladen is verdeeld, is heel. Een vraag die twee
    dingen tegelijk vraagt, telt voor één, en kan een melding geven.
    """
    sheets = programme.course.sheets
    asked = {question.answers for sheet in sheets for question in sheet.questions}
    for part in ACTION_PLANS:
        missing = [*_missing(part, asked)]
        if missing and (own := sheets_for(sheets, part.id)):
            yield Found(
                f"Op het blad bij ‘{part.label_nl}’ staat nog geen vraag naar "
                f"{listed(missing)}. Zet die erbij.",
                id=own[0].id,
                field="gaat_over",
                file=programme.file_of(own[0]),
            )


def _missing(part: Part, asked: set[str]) -> Iterator[str]:
    for member in part.fields:
        named = member.id in _NAMED.get(part.id, ())
        if named and f"{part.id}.{member.id}" not in asked:
            yield f"‘{member.label_nl}’"
