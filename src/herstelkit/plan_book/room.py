"""How much of a plan one book holds, so that it can still be read again.

`reading` takes files up to a size, for its own safety. Other programs write more round
the same words than we do, tables most of all. So there is room for what still fits when
a book was saved by any of them: eight thousand lines, or four thousand cells.
"""

import re
from collections.abc import Mapping
from typing import Final

from herstelkit.blocks import Filled, FilledRows
from herstelkit.plan_book.columns import cells_of
from herstelkit.plan_book.memory import MOST
from herstelkit.reading import MOST_NODES, MOST_TEXT

_PRINTED: Final = 80_000
"""Elements and attributes of a book in which nothing is filled in."""
_LINE: Final = 46
_CELL: Final = 80
_BREAK: Final = 10
"""The same of a line, of a cell in a table, of a line end or a tab in either."""
_BYTES: Final = MOST_TEXT // MOST_NODES
"""Bytes that count as one of them."""
_BREAKS: Final = re.compile("[\n\t]")
_SIGNS: Final = re.compile("[&<>'\"]")
_LONGEST_SIGN: Final = len("&quot;")


def shows(answers: Mapping[str, Filled]) -> bool:
    """Tell whether a book with these answers can be read again."""
    return _PRINTED + sum(map(_size, answers.values())) <= MOST_NODES


def hides(properties: Mapping[str, str]) -> bool:
    """Tell whether these properties can be read again."""
    return sum(map(len, properties.values())) <= MOST


def _size(answer: Filled) -> int:
    one = _CELL if isinstance(answer, FilledRows) else _LINE
    return sum(one + _words(cell) for cells in cells_of(answer) for cell in cells)


def _words(text: str) -> int:
    signs = len(_SIGNS.findall(text)) * _LONGEST_SIGN
    breaks = len(_BREAKS.findall(text)) * _BREAK
    return text.count("=") + breaks + (len(text.encode()) + signs) // _BYTES
