"""Which course prepares for, follows or goes along with which."""

import pytest
from attrs import evolve

from herstelkit.content import SHIPPED
from herstelkit.courses import Route, RouteKind, next_steps


def method(name, *routes):
    return evolve(SHIPPED.method("wrap"), id=name, name=name, routes=routes)


def route(kind, other):
    return Route(kind=kind, method=other, why="Daarom.", source="HOZ12 9.2")


class TestNextSteps:
    """A next step is what either of two methods says of the other."""

    @pytest.mark.parametrize("kind", [RouteKind.NEXT, RouteKind.BESIDE])
    def test_what_a_method_says_itself(self, kind):
        (step,) = next_steps(method("a", route(kind, "b")), [method("b")])
        assert (step.method.id, step.kind, step.why) == ("b", kind, "Daarom.")

    @pytest.mark.parametrize("kind", [RouteKind.WISHED, RouteKind.REQUIRED])
    def test_what_wishes_for_it_beforehand_can_follow(self, kind):
        other = method("b", route(kind, "a"))
        (step,) = next_steps(method("a"), [other])
        assert step.kind is RouteKind.NEXT
        assert step.why == " ".join(other.summary.split())

    @pytest.mark.parametrize("kind", [RouteKind.WISHED, RouteKind.REQUIRED])
    def test_what_it_wishes_for_itself_is_no_next_step(self, kind):
        assert next_steps(method("a", route(kind, "b")), [method("b")]) == ()

    def test_beside_holds_both_ways(self):
        (step,) = next_steps(method("a"), [method("b", route(RouteKind.BESIDE, "a"))])
        assert step.kind is RouteKind.BESIDE

    def test_each_method_once_and_those_beside_last(self):
        start = method("a", route(RouteKind.BESIDE, "b"), route(RouteKind.NEXT, "c"))
        others = [
            method("b", route(RouteKind.WISHED, "a")),
            method("c", route(RouteKind.WISHED, "a")),
            method("d"),
        ]
        assert [step.method.id for step in next_steps(start, others)] == ["c", "b"]


class TestTheShippedPathway:
    """The routes that ship lead somewhere and say where they are from."""

    @pytest.mark.parametrize("name", SHIPPED.methods())
    def test_every_route_leads_to_another_method(self, name):
        for one in SHIPPED.method(name).routes:
            assert one.method in SHIPPED.methods()
            assert one.method != name
            assert one.source.startswith("HOZ12 ")

    def test_nothing_is_required(self):
        """HOZ12 only ever says wished (9.2)."""
        kinds = [r.kind for n in SHIPPED.methods() for r in SHIPPED.method(n).routes]
        assert RouteKind.REQUIRED not in kinds
