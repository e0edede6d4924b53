"""The page about speed holds what was measured."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_page_holds_the_results_that_are_there():
    script = runpy.run_path(str(ROOT / "scripts/make_speed_page.py"))
    page = script["PAGE"].read_text("utf-8")
    assert script["filled"](page) == page, "run scripts/make_speed_page.py"


def test_a_missed_target_is_said():
    script = runpy.run_path(str(ROOT / "scripts/make_speed_page.py"))
    result = {
        "ratio": 1.004,
        "spread": [0.9, 1.2],
        "target": 1.0,
        "median_ms": 12.34,
        "other_median_ms": 1234.5,
    }
    row = "| a race | 1.00 | 0.90 – 1.20 | 1.00 | **not met** | 12.3 | 1 234 |"
    assert script["_row"]("a race", result) == row
