"""Write the results of the races into ``docs/explanation/speed.md``.

Everything between the two marks is made from ``benchmarks/results.json``; the rest of
the page is kept by hand.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs/explanation/speed.md"
RESULTS = ROOT / "benchmarks/results.json"
START, END = (
    "<!-- made by scripts/make_speed_page.py -->",
    "<!-- end of what is made -->",
)
LARGE = " x10"


def filled(page: str) -> str:
    """Return the page with the results that are there between its marks."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    results = json.loads(RESULTS.read_text("utf-8"))
    lines = "\n".join(_table(results))
    return f"{before}{START}\n\n{lines}\n\n{END}{after}"


def _table(results: dict[str, dict[str, Any]]) -> Iterator[str]:
    yield "| name | ratio | spread | at most | | ours, ms | the other, ms |"
    yield "|---|---|---|---|---|---|---|"
    for name in sorted(results, key=lambda name: name.endswith(LARGE)):
        yield _row(name, results[name])


def _row(name: str, result: dict[str, Any]) -> str:
    low, high = result["spread"]
    target, verdict = result["target"], ""
    if target is not None:
        verdict = "met" if result["ratio"] <= target else "**not met**"
    cells = (
        name,
        f"{result['ratio']:.2f}",
        f"{low:.2f} – {high:.2f}",
        "" if target is None else f"{target:.2f}",
        verdict,
        _milliseconds(result["median_ms"]),
        _milliseconds(result["other_median_ms"]),
    )
    return f"| {' | '.join(cells)} |"


def _milliseconds(value: float) -> str:
    """Return a time with three digits that say something."""
    return f"{value:.1f}" if value < 100 else f"{value:,.0f}".replace(",", " ")  # noqa: PLR2004


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text("utf-8")), encoding="utf-8")
