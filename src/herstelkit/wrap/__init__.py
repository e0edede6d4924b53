"""The parts of a Wellness Recovery Action Plan, as typed and sourced facts."""

from herstelkit.wrap.concepts import KEY_CONCEPTS, KeyConcept, KeyConceptFacts
from herstelkit.wrap.facilitation import (
    FACILITATE_SHARE,
    FACILITATION_STEPS,
    FacilitationStep,
    FacilitationStepFacts,
)
from herstelkit.wrap.fields import Part, PlanField, Shape
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
    "EthicalValue",
    "FacilitationStep",
    "FacilitationStepFacts",
    "KeyConcept",
    "KeyConceptFacts",
    "Part",
    "PlanField",
    "Shape",
    "ValueStatus",
    "field_paths",
    "subjects",
]
