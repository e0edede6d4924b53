"""All rules, by code. AO: a valid, clean Office file or page; AT: access."""

from typing import Final

from herstelkit.audit.registry import Rule, rules_of
from herstelkit.audit.rules import (
    container,
    language,
    leaks,
    outside,
    page_access,
    page_controls,
    slides,
    slides_access,
    slides_look,
    word_content,
    word_fields,
    word_headings,
    word_ids,
    word_look,
    word_names,
)

RULES: Final[tuple[Rule, ...]] = rules_of(
    container,
    language,
    leaks,
    outside,
    page_access,
    page_controls,
    slides,
    slides_access,
    slides_look,
    word_content,
    word_fields,
    word_headings,
    word_ids,
    word_look,
    word_names,
)
