"""Run all races, print a table, write the results beside this file.

    python -m benchmarks [--quick] [--runs N] [WORD …]

With words, only races whose name holds one of them are run, with ``--quick`` none with
the large course. Results of races that are not run stay as they are.
"""

import argparse
import compileall
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from benchmarks import plans
from benchmarks.course import ROOT
from benchmarks.races import races
from benchmarks.timing import RUNS, Result, run
from herstelkit.tidying import tidy_seldom

RESULTS: Final = Path(__file__).with_name("results.json")
_VERDICTS: Final = {True: "met", False: "not met", None: ""}


def main() -> int:
    """Return 0; 1 when a reader of plans misses a planted fault."""
    parser = argparse.ArgumentParser(description="Compare our speed with others'.")
    parser.add_argument("--quick", action="store_true", help="no large course")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("words", nargs="*", metavar="WORD")
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "src", quiet=1)  # pip did so for the others
    tidy_seldom()  # as our program does, for the others here as well
    _say(f"{os.cpu_count()} cores, {options.runs} runs; ours / other, in turn")
    _say(_row("", "ratio", "spread", "target", "ours ms", "other ms"))
    with tempfile.TemporaryDirectory() as folder:
        for race in races(Path(folder), large=not options.quick):
            if not options.words or any(word in race.name for word in options.words):
                result = run(race, options.runs)
                _say(_line(result))
                _write(result)
    return _faults()


def _line(result: Result) -> str:
    values = result.values()
    low, high = result.ratios[0], result.ratios[-1]
    return _row(
        result.name,
        f"{result.ratio:.2f}",
        f"{low:.2f}–{high:.2f}",
        "" if result.target is None else f"{result.target:.2f}",
        f"{values['median_ms']:.1f}",
        f"{values['other_median_ms']:.1f}",
        _VERDICTS[result.met],
    )


def _row(name: str, *cells: str) -> str:
    return f"{name:34}{''.join(f'{cell:>14}' for cell in cells)}"


def _write(result: Result) -> None:
    """Put a result among those that are there: who stops halfway loses nothing."""
    values = json.loads(RESULTS.read_text("utf-8")) if RESULTS.is_file() else {}
    values[result.name] = result.values()
    text = json.dumps(values, ensure_ascii=False, indent=2)
    RESULTS.write_text(f"{text}\n", encoding="utf-8")


def _faults() -> int:
    text, places = plans.faulty()
    found = places & plans.found(text)
    _say(f"planted faults in the plan: {len(places)}, found: {len(found)}")
    return 0 if found == places else 1


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
