"""Dates, times and counts as Dutch people write them."""

import datetime as dt

import pytest

from herstelkit.materials.dutch import capital, clock, day_label, minutes_label, span
from herstelkit.primitives import listed


def test_a_day():
    assert day_label(dt.date(2027, 3, 1)) == "maandag 1 maart 2027"


def test_clock_times():
    assert clock(dt.time(9, 5)) == "09.05"
    assert span(dt.time(18, 30), dt.time(21, 0)) == "18.30 – 21.00 uur"


@pytest.mark.parametrize(("count", "text"), [(1, "1 minuut"), (12, "12 minuten")])
def test_minutes(count, text):
    assert minutes_label(count) == text


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["een"], "een"),
        (["een", "twee"], "een en twee"),
        (["een", "twee", "drie"], "een, twee en drie"),
    ],
)
def test_a_list_in_words(words, text):
    assert listed(words) == text


def test_a_capital_leaves_the_rest_alone():
    assert capital("bijeenkomst WRAP") == "Bijeenkomst WRAP"
