"""Which line of a book is which piece of a plan, and in what order they come back."""

from hypothesis import given
from hypothesis import strategies as st

from herstelkit.plan_book.aligning import Line, aligned, in_order

WORDS = st.sampled_from(["", "aaa", "aab", "aabccc", "bbbccc", "ddd"])


@st.composite
def some_lines(draw):
    """Lines at two questions, the first before the second."""
    texts = draw(st.lists(st.tuples(st.booleans(), WORDS), max_size=6))
    return [
        Line(question="ab"[second], number=number, words=words)
        for number, (second, words) in enumerate(sorted(texts, key=lambda t: t[0]))
    ]


def line(words, number=0, question="a"):
    return Line(question=question, number=number, words=words)


class TestLines:
    """Every line is one piece at most, and no line is lost."""

    @given(some_lines(), some_lines())
    def test_no_piece_is_two_lines(self, known, found):
        pieces = [piece for piece in aligned(known, found) if piece is not None]
        assert len(pieces) == len({*pieces})

    @given(some_lines())
    def test_what_did_not_change_is_what_it_was(self, known):
        assert aligned(known, known) == [*range(len(known))]

    @given(some_lines(), some_lines(), st.randoms(use_true_random=False))
    def test_all_lines_are_there_once(self, known, found, random):
        pieces = aligned(known, found)
        places = random.sample(range(len(known)), len(known))
        unseen = {*range(len(known))} - {*pieces}
        order = in_order(pieces, places, unseen)
        assert sorted(at for _, at in order if at is not None) == [*range(len(found))]
        assert {piece for piece, _ in order if piece is not None} == {
            *range(len(known))
        }

    def test_the_surest_way_goes_first(self):
        known = [line("aaa", 0), line("bbb", 1), line("ccc", 2)]
        found = [line("ddd", 0), line("aaa", 1), line("ccc", 2)]
        assert aligned(known, found) == [None, 0, 2]

    def test_the_place_counts_from_the_line_above(self):
        known = [line("aaa", 0), line("bbb", 1), line("ccc", 2)]
        found = [line("eee", 0), line("aaa", 1), line("ddd", 2), line("ccc", 3)]
        assert aligned(known, found) == [None, 0, 1, 2]

    def test_a_new_line_follows_the_one_above_it(self):
        assert in_order([0, None, 1], [1, 0], ()) == [(1, 2), (0, 0), (None, 1)]

    def test_lines_that_were_moved_keep_the_order_of_the_book(self):
        assert in_order([1, None, 0], [0, 1], ()) == [(1, 0), (None, 1), (0, 2)]

    def test_what_is_not_seen_follows_what_it_followed(self):
        assert in_order([2, 0], [0, 1, 2], [1]) == [(2, 0), (0, 1), (1, None)]
