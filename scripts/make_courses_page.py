"""Write the courses and the pathway into ``docs/cursussen.md``.

Everything between the two marks is made from the content files; the rest of the page is
kept by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from herstelkit.content import SHIPPED, Catalogue
from herstelkit.courses import Method, RouteKind

PAGE = Path(__file__).parent.parent / "docs/cursussen.md"
START, END = (
    "<!-- gemaakt door scripts/make_courses_page.py -->",
    "<!-- einde van wat gemaakt is -->",
)
OPEN = "niet gegeven"

ARROWS = {
    RouteKind.REQUIRED: "==>|eerst nodig|",
    RouteKind.WISHED: "-.->|fijn om eerst te doen|",
    RouteKind.NEXT: "-->|kan daarna|",
    RouteKind.BESIDE: "---|gaat samen|",
}
BEFORE = (RouteKind.REQUIRED, RouteKind.WISHED)


def filled(page: str, catalogue: Catalogue = SHIPPED) -> str:
    """Return the page with the courses of today between its marks."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    methods = [catalogue.method(name) for name in catalogue.methods()]
    lines = "\n".join(
        [*_table(methods), "", *_diagram(methods), "", *_reasons(methods)]
    )
    return f"{before}{START}\n\n{lines}\n\n{END}{after}"


def _table(methods: list[Method]) -> Iterator[str]:
    yield "| cursus of groep | keren | minuten per keer | groep | van wie |"
    yield "|---|---|---|---|---|"
    for method in methods:
        facts = method.published
        size = facts.group_size
        who = " koppels" if facts.pairs_only else ""
        least = f"{size.least} – " if size and size.least else "hoogstens "
        group = f"{least}{size.most}{who}" if size else OPEN
        times = "doorlopend" if facts.open_ended else facts.meetings or OPEN
        owner = facts.owner or OPEN
        yield (
            f"| {method.name} | {times} | {facts.minutes or OPEN} | {group} | {owner} |"
        )


def _diagram(methods: list[Method]) -> Iterator[str]:
    yield "```mermaid"
    yield "flowchart TD"
    for method in methods:
        yield f'    {method.id}["{method.name}"]'
    drawn: set[tuple[str, str]] = set()
    for start, kind, end in _arrows(methods):
        if (start, end) not in drawn and not (
            kind is RouteKind.BESIDE and (end, start) in drawn
        ):
            drawn.add((start, end))
            yield f"    {start} {ARROWS[kind]} {end}"
    yield "```"


def _arrows(methods: list[Method]) -> Iterator[tuple[str, RouteKind, str]]:
    """Yield the arrows, the strongest first: one pair gets one arrow."""
    for kind in ARROWS:
        for method in methods:
            for route in method.routes:
                if route.kind is kind:
                    ends = (method.id, kind, route.method)
                    yield ends[::-1] if kind in BEFORE else ends  # type: ignore[misc]


def _reasons(methods: list[Method]) -> Iterator[str]:
    names = {method.id: method.name for method in methods}
    yield "| van | naar | waarom | bron |"
    yield "|---|---|---|---|"
    for start, kind, end in _arrows(methods):
        owner = end if kind in BEFORE else start
        other = start if kind in BEFORE else end
        (method,) = (m for m in methods if m.id == owner)
        (route,) = (r for r in method.routes if r.method == other)
        yield f"| {names[start]} | {names[end]} | {route.why} | {route.source} |"


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")
    print(f"{PAGE}: {len(SHIPPED.methods())} methods")
