"""The blocks of some materials of the student example, line by line.

After a change that is meant: `HERSTELKIT_GOLDEN=write make test`, and read the diff.
"""

import os
from pathlib import Path

import pytest

from golden import dump
from herstelkit.findings import Report
from herstelkit.materials import PackIndex, deck, overview
from herstelkit.materials.worksheets import worksheets

FOLDER = Path(__file__).parent / "golden"


def fourth_deck(plan):
    return deck(plan, plan.meetings[3])


def triggers_sheet(plan):
    return dict(worksheets(plan))["10-triggers"]


def crisis_sheet(plan):
    return dict(worksheets(plan))["14-crisisplan"]


def whole_overview(plan):
    return overview(
        plan,
        PackIndex(guide="d.docx", workbook="w.docx", deck="p{}".format, worksheet=str),
        Report(),
    )


@pytest.mark.parametrize(
    "material", [fourth_deck, triggers_sheet, crisis_sheet, whole_overview]
)
def test_blocks_are_as_they_were(student_plan, material):
    golden = FOLDER / f"{material.__name__}.txt"
    found = dump(material(student_plan))
    if os.environ.get("HERSTELKIT_GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")
