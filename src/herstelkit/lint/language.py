"""Dutch text as the language rules see it: sentences, words, who is speaking."""

import re
from functools import cached_property, lru_cache
from typing import Final

from attrs import frozen

_PIECE: Final = re.compile(r"\n\s*\n|\n(?=[^\S\n]*(?:-|\d+\.)[^\S\n]+\S)")
_ITEM: Final = re.compile(r"[^\S\n]*(?:-|\d+\.)[^\S\n]+(?=\S)")
_MAY_BE_ITEM: Final = re.compile(r"[-\d]\.?[^\S\n]")
"""Without this there is no item, and to look for it takes a tenth of the time."""
_WORD: Final = re.compile(r"\w+")
_SPELLED: Final = re.compile(r"(?:’|')?[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_QUOTE: Final = re.compile(
    r"""“[^”\n]*”? | "[^"\n]*" | (?<!\w)‘[^\n]{0,1000}?(?<!\s)’(?!\w)""", re.VERBOSE
)
_END: Final = re.compile(
    r"""\n
      | (?: (?<=[.!?…:]) | (?<=[.!?…][”’)]) )  # a mark that ends, or a quote after it
        (?<!\bbijv\.)(?<!\bbv\.)(?<!\bevt\.)(?<!\bca\.)(?<!\.[a-z]\.)(?<!\b[A-Z]\.)
        [^\S\n]+
        (?=[“‘(’*]*[A-ZÀ-Þ0-9]|’s\s)               # and something that begins
      | [^\S\n]·[^\S\n]
    """,
    re.VERBOSE,
)
_CLAUSE: Final = re.compile(r"[.!?…;:\n]")
_DENIALS: Final = frozenset(
    "geen niet nooit niemand niets niks nergens zonder noch evenmin".split()  # noqa: SIM905
)
_NAMED: Final = re.compile(
    r"\b(noem\w*|genoemd\w*|heet|heten|woord|woorden|term|begrip)\b[^.!?\n]{0,25}$"
)
_MEANS: Final = re.compile(
    r"""[”’"]?,?\s* (?: (?:dat|dit|het)?\s*(?:betekent|staat\svoor|wil\szeggen)\b
      | \( | is\s(?:een\s)?(?:Engels|de\safkorting|afkorting|kort\svoor)
      | (?:is|zijn)\s(?:het|de|een)\s\w+\swoord
      | bedoel\w*\s
      | naar\sde\s(?:beginletters|eerste\sletters) | (?:of|ofwel|oftewel|dus):?\s )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ASKED: Final = re.compile(r"[^.!?\n]*\?")
_BEFORE: Final = 5
"""Words before a term in which a denial still speaks of that term."""
_AFTER: Final = 3


@frozen(kw_only=True)
class Prose:
    """A text without its small markup, one piece (paragraph or item) a line.

    `low` is the same in small letters, of the same length.
    """

    text: str
    low: str

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Return the sentences; what a colon introduces is one of its own."""
        return tuple(filter(None, map(str.strip, _END.split(self.text))))

    @cached_property
    def quotes(self) -> tuple[tuple[int, int], ...]:
        """Return where somebody speaks, as places of begin and end."""
        return tuple(found.span() for found in _QUOTE.finditer(self.text))

    def is_quoted(self, place: int) -> bool:
        """Tell whether somebody is speaking at this place."""
        return any(begin <= place < end for begin, end in self.quotes)

    def is_denied(self, begin: int, end: int) -> bool:
        """Tell whether “geen”, “niet” and the like stand close round these words."""
        before = _CLAUSE.split(self.low[max(0, begin - 80) : begin])[-1]
        after = _CLAUSE.split(self.low[end : end + 40])[0]
        near = (*_WORD.findall(before)[-_BEFORE:], *_WORD.findall(after)[:_AFTER])
        return not _DENIALS.isdisjoint(near)

    def is_asked(self, place: int) -> bool:
        """Tell whether the sentence at this place is a question."""
        return bool(_ASKED.match(self.low, place))

    def is_explained(self, begin: int, end: int) -> bool:
        """Tell whether the text says what these words mean, or that people say so."""
        before = self.low[max(0, begin - 60) : begin]
        return bool(
            before.endswith("(")
            or _NAMED.search(before)
            or _MEANS.match(self.text, end)
        )


@lru_cache(maxsize=8192)
def prose(text: str) -> Prose:
    """Return a text as the rules see it; remembered, since many rules ask for it."""
    whole = text.strip()
    pieces = _PIECE.split(whole) if "\n" in whole else (whole,)
    bare = "\n".join(map(_bare, pieces))
    low = bare.lower()
    return Prose(text=bare if len(bare) == len(low) else low, low=low)


def _bare(piece: str) -> str:
    """Return a paragraph or item without its small markup, on one line."""
    if _MAY_BE_ITEM.search(piece):
        piece = _ITEM.sub("", piece, count=1)
    return " ".join(piece.replace("**", "").split())


def spelled(text: str) -> list[str]:
    """Return the words of a text as written: no numbers, parts joined by a hyphen."""
    return _SPELLED.findall(text)


def shortened(words: str, most: int = 60) -> str:
    """Return a few words to quote in a message: whole words, no more than needed."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
