"""Good courses broken in sixty ways each: nearly all of it is seen."""

from functools import cache

import mutations_pack  # noqa: F401  (each of these adds its kinds of breaks)
import mutations_run  # noqa: F401
import mutations_shape  # noqa: F401
import mutations_sheets  # noqa: F401
import mutations_words  # noqa: F401
import pytest
from mutations import EACH, KINDS, planted
from mutations_seen import Seen, example

from herstelkit.checks import check_course, check_run
from herstelkit.content import SHIPPED
from herstelkit.findings import Severity

METHODS = SHIPPED.methods()
SHARE = 0.95
"""How much of what is broken must be seen, of each method."""

each = pytest.mark.parametrize("method", METHODS)


@cache
def breaks_of(method):
    return planted(example(method), METHODS.index(method))


def graver(report):
    return [one for one in report.findings if one.severity is Severity.ERROR]


class TestBrokenCourses:
    """At least 95 % of what is broken gives a finding that the good course has not."""

    @each
    def test_nearly_every_break_is_seen(self, method):
        seen = Seen(example(method))
        missed = [
            str(one)
            for one in breaks_of(method)
            if not seen.codes(one.case, one.kind.families)
        ]
        assert len(missed) <= EACH * (1 - SHARE), missed

    @each
    def test_there_are_as_many_different_breaks(self, method):
        good = example(method)
        assert len({str(one) for one in breaks_of(method)}) == EACH
        assert all(one.case != good for one in breaks_of(method))

    def test_every_kind_of_break_is_planted_somewhere(self):
        used = {one.kind.name for method in METHODS for one in breaks_of(method)}
        assert used == {one.name for one in KINDS}


class TestGoodCourses:
    """Nothing that ships contradicts its own method."""

    @each
    def test_the_texts_of_a_method(self, method):
        assert graver(check_course(method)) == []

    @each
    def test_the_example_of_a_method(self, method):
        assert graver(check_run(example(method).run)) == []
