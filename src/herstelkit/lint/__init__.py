"""Checks of the method: rules with a code, a reason and a source.

``findings_of(subject, stage, profile)`` runs the rules of a stage. A rule is one file
below ``rules/``; how to write one stands in ``docs/explanation/rules.md``.
All is loaded at first use: a pack on disk has neither courses nor blocks.
"""

from typing import TYPE_CHECKING

from herstelkit._later import later

if TYPE_CHECKING:
    from herstelkit.lint.check import findings_of, found_by, sifted
    from herstelkit.lint.registry import (
        HEADINGS,
        Found,
        Rule,
        Stage,
        all_rules,
        rule,
        rule_like,
        rules_at,
    )
    from herstelkit.lint.subjects import (
        Audience,
        Group,
        Left,
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
    "Left",
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
    "found_by",
    "rule",
    "rule_like",
    "rules_at",
    "run_texts",
    "sifted",
]

__getattr__ = later(
    __name__,
    {
        "check": ("findings_of", "found_by", "sifted"),
        "registry": (
            "HEADINGS",
            "Found",
            "Rule",
            "Stage",
            "all_rules",
            "rule",
            "rule_like",
            "rules_at",
        ),
        "subjects": (
            "Audience",
            "Group",
            "Left",
            "OwnPlan",
            "Page",
            "Programme",
            "Show",
            "Text",
        ),
        "texts": ("course_texts", "run_texts"),
    },
)
