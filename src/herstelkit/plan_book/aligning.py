"""Which line of a book is which piece of a plan: the same words, or the same place."""

from bisect import bisect
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence

from attrs import define, field, frozen

from herstelkit.plan_book.memory import first_of


@frozen(kw_only=True)
class Line:
    """A line in a book: the question, its number there, and what is kept of its words.

    Of a piece of a plan the line is where it was written, if it was; `by_place` is
    whether that place says which piece it is.
    """

    question: str
    number: int | None = None
    words: str = ""
    by_place: bool = True


def aligned(known: Sequence[Line], found: Sequence[Line]) -> list[int | None]:
    """Return for each line that was found the number of the piece that it is.

    The surest way goes first: equal at either end, the same words at a question, the
    same words elsewhere, the same first cell, the same place after the one before it.
    """
    pairing = _Pairing(known, found)
    pairing.ends()
    pairing.alike(lambda line: (line.question, line.words))
    pairing.alike(lambda line: line.words)
    pairing.alike(lambda line: (line.question, first_of(line.words)))
    pairing.places()
    return pairing.pieces


@define
class _Pairing:
    known: Sequence[Line]
    found: Sequence[Line]
    pieces: list[int | None] = field(init=False)
    left: set[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.pieces = [None] * len(self.found)
        self.left = {*range(len(self.known))}

    def pair(self, at: int, piece: int) -> None:
        self.pieces[at] = piece
        self.left.discard(piece)

    def ends(self) -> None:
        """Pair what is the same from the top down, and then from the bottom up."""
        start, most = 0, min(len(self.known), len(self.found))
        while start < most and self._same(start, start):
            self.pair(start, start)
            start += 1
        at, piece = len(self.found) - 1, len(self.known) - 1
        while min(at, piece) >= start and self._same(at, piece):
            self.pair(at, piece)
            at, piece = at - 1, piece - 1

    def _same(self, at: int, piece: int) -> bool:
        one, other = self.found[at], self.known[piece]
        return (one.question, one.words) == (other.question, other.words)

    def alike(self, key: Callable[[Line], Hashable]) -> None:
        """Pair what has the same key, in order; what shows nothing has none."""
        waiting: dict[Hashable, deque[int]] = defaultdict(deque)
        for piece in sorted(self.left):
            if self.known[piece].words:
                waiting[key(self.known[piece])].append(piece)
        for at, line in enumerate(self.found):
            if self.pieces[at] is None and line.words and waiting[key(line)]:
                self.pair(at, waiting[key(line)].popleft())

    def places(self) -> None:
        """Pair what stands as far below its neighbour as it was written."""
        written = {
            (line.question, line.number): piece
            for piece, line in enumerate(self.known)
            if line.number is not None
        }
        shift: dict[str, int] = {}
        for at, line in enumerate(self.found):
            here = line.number or 0
            piece = self.pieces[at]
            if piece is None and line.words:
                below = written.get((line.question, here - shift.get(line.question, 0)))
                if below in self.left and self.known[below].by_place:
                    self.pair(at, below)
            elif piece is not None and self.known[piece].question == line.question:
                was = self.known[piece].number
                shift[line.question] = here - (here if was is None else was)


def in_order(
    pieces: Sequence[int | None], places: Sequence[int], unseen: Iterable[int]
) -> list[tuple[int | None, int | None]]:
    """Return pieces with their lines, in the order of the plan.

    `pieces` says of each line which piece it is, `places` of each piece where it stands
    in the plan. A line that was added follows the one above it. Where lines were moved
    about, the order is theirs. Pieces that were not to be seen follow the piece that
    they followed.
    """
    paired = [piece for piece in pieces if piece is not None]
    moved = paired != sorted(paired)
    rank: dict[int, int] = {}
    keys: list[tuple[tuple[int, int, int], int | None, int | None]] = []
    above = -1
    for at, piece in enumerate(pieces):
        if piece is not None:
            above = rank[piece] = at if moved else places[piece]
        keys.append(((above, 0 if piece is not None else 1, at), piece, at))
    by_place = sorted(rank, key=lambda piece: places[piece])
    ranks = [places[piece] for piece in by_place]
    for piece in unseen:
        before = bisect(ranks, places[piece])
        after = rank[by_place[before - 1]] if before else -1
        keys.append(((after, 2, places[piece]), piece, None))
    return [(piece, at) for _, piece, at in sorted(keys, key=lambda one: one[0])]
