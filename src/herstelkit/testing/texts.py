"""Hypothesis strategies for lines of text."""

from typing import Final

from hypothesis import strategies as st

_WORDS: Final = (
    "thee",
    "even naar buiten",
    "’s avonds",
    "één ding",
    "🙂🙃",
    "שלום",
    "مرحبا",
    "e\u0301",
    "<b>&amp;</b>",
    "{{ x }}",
    '\' OR "1"="1',
    "a" * 80,
    "  ",
)


def lines(*, min_size: int = 0, max_size: int = 60) -> st.SearchStrategy[str]:
    """Make lines of text in any script, without control characters."""
    letters = st.characters(
        exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\u2028\u2029\ufffe"
    )
    wild = st.text(letters, min_size=min_size, max_size=max_size)
    known = st.sampled_from(_WORDS).filter(lambda word: len(word) >= min_size)
    return st.one_of(wild, known)


def filled_lines() -> st.SearchStrategy[str]:
    """Make lines of text with at least one visible character."""
    return lines(min_size=1).filter(lambda text: bool(text.strip()))
