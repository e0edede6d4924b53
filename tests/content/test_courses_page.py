"""The page about the courses says what the content files say."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_the_page_is_fresh():
    script = runpy.run_path(str(ROOT / "scripts/make_courses_page.py"))
    page = (ROOT / "docs/cursussen.md").read_text("utf-8")
    assert script["filled"](page) == page, "run scripts/make_courses_page.py"
