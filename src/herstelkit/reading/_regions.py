"""Which lines belong to an answer: from its marks, or from its question above it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from attrs import define, frozen

from herstelkit.blocks import Expected
from herstelkit.reading._lines import Anchor, Line, plain

OPTIONAL = plain("Dit deel is extra. Sla het gerust over.")


@frozen
class Page:
    """A file as lines, with what is known of it."""

    lines: Sequence[Line]
    owners: Mapping[int, Collection[str]]
    """Ids of the answers whose marks a line bears."""
    printed: Collection[str]
    """Texts of ours that part one answer from the next."""
    beside: Collection[int] = ()
    """Lines of questions on which something was typed: they part answers as well."""

    def is_printed(self, number: int) -> bool:
        """Tell whether a line parts one answer from the next."""
        return self.lines[number].plain in self.printed or number in self.beside

    def is_free(self, number: int, ident: str) -> bool:
        """Tell whether a line can belong to an answer: to no other, and not printed."""
        owners = self.owners.get(number, ())
        if owners:
            return ident in owners
        return not self.is_printed(number)


def marked(page: Page, anchors: Sequence[Anchor], asked: Expected | None) -> list[int]:
    """Return the lines of an answer: those with its marks, and what grew round them."""
    found: dict[int, None] = {}  # in order, and each once
    for group in _groups(page, anchors):
        first, last = group[0].line, group[-1].line
        sure = asked is not None
        start = _reach(page, first, -1, sure=sure)
        while start < first and not page.lines[start].text:
            start += 1
        end = _reach(page, last, 1, sure=sure)
        found |= dict.fromkeys(range(start, end + 1))
    return [*found]


def _groups(page: Page, anchors: Sequence[Anchor]) -> Iterator[list[Anchor]]:
    """Yield marks that belong together; a copied page has them a second time."""
    group: list[Anchor] = []
    for anchor in anchors:
        if group and not _joined(page, group[-1], anchor):
            yield group
            group = []
        group.append(anchor)
    if group:
        yield group


def _joined(page: Page, before: Anchor, after: Anchor) -> bool:
    if before.line == after.line:
        return True
    one, other = page.lines[before.line], page.lines[after.line]
    if one.story != other.story or one.table is not other.table:
        return False
    if (after.mark.row, after.mark.column) < (before.mark.row, before.mark.column):
        return False
    between = range(before.line + 1, after.line)
    return all(page.is_free(number, before.mark.id) for number in between)


def _reach(page: Page, start: int, step: int, *, sure: bool) -> int:
    """Return how far an answer goes on from a line, up or down.

    Lines of the same style go with it. Others do too where it is `sure` what we
    printed, and a text of ours shows that nothing else can stand there.
    """
    here = page.lines[start]
    same = last = start
    number = start + step
    while 0 <= number < len(page.lines):
        line = page.lines[number]
        if page.is_printed(number):
            return last if sure and line.story == here.story else same
        beside = line.story == here.story and line.cell is here.cell
        if not beside or number in page.owners:
            return same
        if line.style == here.style and number == same + step:
            same = number
        last = number
        number += step
    return same


def below_questions(page: Page, asked: Sequence[Expected]) -> dict[str, list[int]]:
    """Return the lines under the questions of answers that bear no mark any more."""
    found: dict[str, list[int]] = {}
    spots = _Spots.of(page, asked)
    for one in asked:
        number = spots.take(one)
        if number is not None:
            found[one.id] = [*_under(page, number + 1, one)]
    return found


def _under(page: Page, start: int, asked: Expected) -> Iterator[int]:
    hints = {plain(asked.help), OPTIONAL} - {""}
    begun = False
    for number in range(start, len(page.lines)):
        line = page.lines[number]
        if not begun and line.plain in hints:
            continue
        begun = True
        if line.story != page.lines[start - 1].story:
            return
        if not page.is_free(number, asked.id):
            return
        yield number


@define
class _Spots:
    """Where questions stand, by heading and words."""

    places: dict[tuple[str, str], list[int]]
    alone: Callable[[str], bool]

    @classmethod
    def of(cls, page: Page, asked: Sequence[Expected]) -> "_Spots":
        under: dict[str, set[str]] = {}
        for one in asked:
            under.setdefault(plain(one.question), set()).add(plain(one.heading))
        headings = set().union(*under.values())
        met: dict[str, int] = {}
        places: dict[tuple[str, str], list[int]] = {}
        for number, line in enumerate(page.lines):
            if number in page.owners:
                continue
            if line.plain in headings:
                met[line.plain] = number
            if line.plain in under:  # of other headings the words may stand between
                above = under[line.plain] & met.keys()
                heading = max(above, key=met.__getitem__, default="")
                places.setdefault((heading, line.plain), []).append(number)
        questions = [plain(one.question) for one in asked]
        return cls(places, lambda question: questions.count(question) == 1)

    def take(self, asked: Expected) -> int | None:
        """Return the line of a question; one that is asked once needs no heading."""
        heading, question = plain(asked.heading), plain(asked.question)
        found = self.places.get((heading, question))
        if not found and self.alone(question):
            every = [spot for spot in self.places.items() if spot[0][1] == question]
            found = every[0][1] if len(every) == 1 else None
        return found.pop(0) if found else None
