"""The parts of a Wellness Recovery Action Plan, and a person's own `Wrap`.

The facts are loaded at once, the classes of a person's own plan at first use: a pack
for a group needs none of those.
"""

from typing import TYPE_CHECKING

from herstelkit._later import later
from herstelkit.wrap.concepts import KEY_CONCEPTS, KeyConcept, KeyConceptFacts
from herstelkit.wrap.facilitation import (
    FACILITATE_SHARE,
    FACILITATION_STEPS,
    FacilitationStep,
    FacilitationStepFacts,
)
from herstelkit.wrap.fields import Part, PlanField, Shape
from herstelkit.wrap.hints import Hint, hints
from herstelkit.wrap.model import (
    CONCEPT_PARTS,
    ONE_SHEET,
    PARTS,
    PEOPLE,
    WHEN_WELL,
    field_paths,
    subjects,
)
from herstelkit.wrap.plans import (
    ACTION_PLANS,
    BREAKING_DOWN,
    CRISIS,
    DAILY_MAINTENANCE,
    EARLY_WARNING_SIGNS,
    POST_CRISIS,
    TRIGGERS,
)
from herstelkit.wrap.support import OPENING_WORDS, SUPPORT_DOCUMENT
from herstelkit.wrap.themes import RECOVERY_THEMES
from herstelkit.wrap.toolbox import TOOLBOX
from herstelkit.wrap.values import COUNT, ETHICAL_VALUES, EthicalValue, ValueStatus

if TYPE_CHECKING:
    from herstelkit.wrap.entries import (
        Entry,
        Facility,
        HandedOverTask,
        Id,
        Kind,
        Medication,
        Note,
        NoteRow,
        NotInvolved,
        NowAndThen,
        PlanName,
        Pointer,
        Preference,
        Responsibility,
        SummaryLine,
        Supporter,
        Text,
        Tool,
        Treatment,
        new_id,
        numbered,
    )
    from herstelkit.wrap.own import (
        ConceptMeaning,
        OneSheet,
        People,
        SupportDocument,
        Theme,
        Toolbox,
        Wrap,
    )
    from herstelkit.wrap.own_plans import (
        BreakingDown,
        CrisisPlan,
        DailyMaintenance,
        EarlyWarningSigns,
        PostCrisisPlan,
        Triggers,
    )

__all__ = [
    "ACTION_PLANS",
    "BREAKING_DOWN",
    "CONCEPT_PARTS",
    "COUNT",
    "CRISIS",
    "DAILY_MAINTENANCE",
    "EARLY_WARNING_SIGNS",
    "ETHICAL_VALUES",
    "FACILITATE_SHARE",
    "FACILITATION_STEPS",
    "KEY_CONCEPTS",
    "ONE_SHEET",
    "OPENING_WORDS",
    "PARTS",
    "PEOPLE",
    "POST_CRISIS",
    "RECOVERY_THEMES",
    "SUPPORT_DOCUMENT",
    "TOOLBOX",
    "TRIGGERS",
    "WHEN_WELL",
    "BreakingDown",
    "ConceptMeaning",
    "CrisisPlan",
    "DailyMaintenance",
    "EarlyWarningSigns",
    "Entry",
    "EthicalValue",
    "FacilitationStep",
    "FacilitationStepFacts",
    "Facility",
    "HandedOverTask",
    "Hint",
    "Id",
    "KeyConcept",
    "KeyConceptFacts",
    "Kind",
    "Medication",
    "NotInvolved",
    "Note",
    "NoteRow",
    "NowAndThen",
    "OneSheet",
    "Part",
    "People",
    "PlanField",
    "PlanName",
    "Pointer",
    "PostCrisisPlan",
    "Preference",
    "Responsibility",
    "Shape",
    "SummaryLine",
    "SupportDocument",
    "Supporter",
    "Text",
    "Theme",
    "Tool",
    "Toolbox",
    "Treatment",
    "Triggers",
    "ValueStatus",
    "Wrap",
    "field_paths",
    "hints",
    "new_id",
    "numbered",
    "subjects",
]

__getattr__ = later(
    __name__,
    {
        "entries": (
            "Entry",
            "Facility",
            "HandedOverTask",
            "Id",
            "Kind",
            "Medication",
            "Note",
            "NoteRow",
            "NotInvolved",
            "NowAndThen",
            "PlanName",
            "Pointer",
            "Preference",
            "Responsibility",
            "SummaryLine",
            "Supporter",
            "Text",
            "Tool",
            "Treatment",
            "new_id",
            "numbered",
        ),
        "own": (
            "ConceptMeaning",
            "OneSheet",
            "People",
            "SupportDocument",
            "Theme",
            "Toolbox",
            "Wrap",
        ),
        "own_plans": (
            "BreakingDown",
            "CrisisPlan",
            "DailyMaintenance",
            "EarlyWarningSigns",
            "PostCrisisPlan",
            "Triggers",
        ),
    },
)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
