"""Two things timed in turn, so that a machine that slows down slows both."""

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Final

from attrs import frozen

RUNS: Final = 7
"""How often each pair is run; the median of an odd number is one that was measured."""


@frozen(kw_only=True)
class Race:
    """Something of ours against something else, and the ratio that we want at most.

    Both sides do their whole work at each call, and `repeat` calls make one run: what
    is over at once cannot be timed once. Without a `target` the ratio is there to know.
    """

    name: str
    ours: Callable[[], object]
    other: Callable[[], object]
    target: float | None = None
    repeat: int = 1


@frozen(kw_only=True)
class Result:
    """What came of a race: seconds of a call in each run, in pairs."""

    name: str
    target: float | None
    ours: tuple[float, ...]
    others: tuple[float, ...]

    @property
    def ratios(self) -> list[float]:
        """Return the ratio of each pair, the smallest first."""
        pairs = zip(self.ours, self.others, strict=True)
        return sorted(ours / other for ours, other in pairs)

    @property
    def ratio(self) -> float:
        """Return the median of the ratios."""
        return statistics.median(self.ratios)

    @property
    def met(self) -> bool | None:
        """Tell whether the target is met; None where there is none."""
        return None if self.target is None else self.ratio <= self.target

    def values(self) -> dict[str, object]:
        """Return what stands in the file of results."""
        return {
            "ratio": round(self.ratio, 3),
            "target": self.target,
            "median_ms": _milliseconds(self.ours),
            "runs": len(self.ours),
            "spread": [round(self.ratios[0], 3), round(self.ratios[-1], 3)],
            "other_median_ms": _milliseconds(self.others),
        }


def run(race: Race, runs: int) -> Result:
    """Run both sides of a race in turn, once to warm up and `runs` times in earnest."""
    pairs = [
        (_timed(race.ours, race.repeat), _timed(race.other, race.repeat))
        for _ in range(runs + 1)
    ]
    ours, others = zip(*pairs[1:], strict=True)
    return Result(name=race.name, target=race.target, ours=ours, others=others)


def process(command: Sequence[str]) -> Callable[[], object]:
    """Return what starts a command and waits for its end; a failure is an error."""
    return lambda: subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def python(*arguments: str) -> Callable[[], object]:
    """Return what starts a new Python."""
    return process([sys.executable, *arguments])


def _timed(action: Callable[[], object], repeat: int) -> float:
    gc.collect()
    begun = time.perf_counter()
    for _ in range(repeat):
        action()
    return (time.perf_counter() - begun) / repeat


def _milliseconds(seconds: Sequence[float]) -> float:
    return round(1000 * statistics.median(seconds), 2)
