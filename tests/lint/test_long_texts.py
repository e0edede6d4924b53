"""No text is so long or so odd that the rules about words take minutes over it."""

import time

import pytest
from fixtures.seen import BOOK, changed
from lint_subjects import said

from herstelkit.lint import Audience, Stage, findings_of

LONGEST = 100_000
MOST = 10
"""Seconds of work: a tenth of this on a quick machine, and minutes when it is wrong."""
ODD = {
    "one word": "a",
    "one word with marks": "a-",
    "addresses": "a@",
    "capitals": "ABC ",
    "statements": "stelling ",
    "quotes that end nowhere": "‘je ’",
    "quotes that begin": "“",
    "brackets": "GGD (",
    "denials": "niet geen nooit ",
    "numbers": "bijeenkomst 1, 2 en 3 ",
    "passives": "er wordt gevraagd en ",
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_a_long_text_is_read_in_a_moment(odd):
    text = f"{odd * (LONGEST // len(odd))}. Je moet naar de intake, cliënt."
    began = time.process_time()
    course = said(text, audience=Audience.OUTWARD)
    assert [*findings_of(course, Stage.COURSE, "wrap")]
    for _ in findings_of(changed(text, path=BOOK), Stage.PACK, "wrap"):
        pass
    assert time.process_time() - began < MOST
