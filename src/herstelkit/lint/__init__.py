"""Checks of the method: rules with a code, a reason and a source.

``findings_of(subject, stage, profile)`` runs the rules of a stage. A rule is one file
below ``rules/``; how to write one stands in ``docs/explanation/rules.md``.
"""

from herstelkit.lint.check import findings_of, sifted
from herstelkit.lint.registry import (
    HEADINGS,
    Found,
    Rule,
    Stage,
    all_rules,
    rule,
    rule_like,
)
from herstelkit.lint.subjects import (
    Audience,
    Group,
    OwnPlan,
    Page,
    Programme,
    Show,
    Text,
)
from herstelkit.lint.texts import course_texts, run_texts

__all__ = [
    "HEADINGS",
    "Audience",
    "Found",
    "Group",
    "OwnPlan",
    "Page",
    "Programme",
    "Rule",
    "Show",
    "Stage",
    "Text",
    "all_rules",
    "course_texts",
    "findings_of",
    "rule",
    "rule_like",
    "run_texts",
    "sifted",
]
