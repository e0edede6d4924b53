"""A plan file to read, as large as one that somebody kept for years, and a faulty one.

The values come from the maker that the tests of plan files use: every class and every
field is in it.
"""

import random
import sys
from typing import Any, Final

from benchmarks.course import ROOT
from herstelkit.codec import load_plan
from herstelkit.errors import ContentError

sys.path.insert(0, str(ROOT / "tests" / "plan"))

from plan_documents import Maker, as_text, plant

_SEED: Final = 7
_FULLNESS: Final = 0.97
_PLANS: Final = 6
"""Plans that together are some 67 thousand bytes."""
_FAULTS: Final = 60
_SENTENCES: Final = (
    "Thee zetten en even bij het raam gaan zitten",
    "Een rondje lopen langs het water,\nook als het regent",
    "Mijn zus bellen; zij hoeft niets op te lossen",
    "06-12345678, liefst na zes uur",
    "Muziek van vroeger opzetten",
    "Ik hoef vandaag niet alles te doen. Eén ding is genoeg, morgen is er weer een dag",
)


def document() -> dict[str, Any]:
    """Return the values of a faultless plan file: some plans put behind each other."""
    rng = random.Random(_SEED)  # noqa: S311 (no secrets)
    maker = Maker(rng, lambda: rng.choice(_SENTENCES), _FULLNESS)
    made: dict[str, Any] = maker.plan()
    for _ in range(_PLANS - 1):
        _add(made, maker.plan())
    return made


def _add(made: dict[str, Any], more: dict[str, Any]) -> None:
    """Add the lists of one plan to those of another."""
    for name, value in more.items():
        match made.setdefault(name, value):
            case list() as there if there is not value:
                there += value
            case dict() as there if there is not value:
                _add(there, value)


def text() -> str:
    """Return the plan as the text of a file."""
    return as_text(document())


def faulty() -> tuple[str, frozenset[str]]:
    """Return the plan with faults of every sort, and the places where they are."""
    rng = random.Random(_SEED)  # noqa: S311
    values, places = plant(document(), rng, _FAULTS)
    return as_text(values), frozenset(places)


def found(broken: str) -> frozenset[str]:
    """Return the places that we name in a faulty plan."""
    try:
        load_plan(broken)
    except ContentError as error:
        return frozenset(problem.path for problem in error.problems)
    return frozenset()
