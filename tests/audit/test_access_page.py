"""The page about access lists the rules as they are."""

import runpy
from pathlib import Path

from herstelkit.audit import RULES

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs/explanation/access.md"


def test_page_and_rules_are_in_step():
    script = runpy.run_path(str(ROOT / "scripts/make_access_page.py"))
    page = PAGE.read_text("utf-8")
    assert script["filled"](page) == page, "run scripts/make_access_page.py"


def test_every_rule_is_on_the_page():
    page = PAGE.read_text("utf-8")
    assert all(f"| {rule.code} |" in page for rule in RULES)
