"""Break one thing in a good file, and the rule for it says so."""

import pytest
from built_packs import faults, pack
from seeds import SEEDS

from herstelkit.audit import RULES, audit

FEWEST = 25


@pytest.mark.parametrize("seed", SEEDS, ids=str)
def test_is_seen(seed):
    good = pack("studenten")[seed.file]
    new = {*audit(seed.file, seed.plant(good))} - {*faults("studenten", seed.file)}
    assert seed.code in {fault.code for fault in new}


def test_enough_defects():
    assert len(SEEDS) >= FEWEST


def test_every_rule_has_a_defect_that_it_sees():
    assert {seed.code for seed in SEEDS} == {"AO00", *(rule.code for rule in RULES)}
