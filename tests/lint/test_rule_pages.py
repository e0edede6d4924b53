"""The pages in docs are those of the rules of today."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_the_pages_are_fresh():
    script = runpy.run_path(str(ROOT / "scripts/make_rule_pages.py"))
    there = {path.name: path.read_text("utf-8") for path in script["FOLDER"].iterdir()}
    assert script["pages"]() == there, "run scripts/make_rule_pages.py"
