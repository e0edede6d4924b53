"""The error tree. Everything that herstelkit raises on purpose is a `HerstelkitError`.

Messages are Dutch, for the person at the keyboard. A person's own text is never part of
a message: only the path of the field it stands in.
"""

import errno
from pathlib import Path
from typing import Final, NamedTuple

MOST: Final = 20
"""Most problems of one file that are told at a time: more would scroll away."""

_REASONS: Final = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "je ruimte op deze schijf is vol",
    errno.EFBIG: "het bestand wordt te groot voor deze schijf",
    errno.EACCES: "een bestand staat nog open, of je hebt hier geen rechten voor",
    errno.EPERM: "een bestand staat nog open, of je hebt hier geen rechten voor",
    errno.EROFS: "op deze schijf kun je alleen lezen",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ENOENT: "de map bestaat niet",
    errno.ENOTDIR: "een deel van de naam is een bestand en geen map",
    errno.EISDIR: "dit is een map",
    errno.EEXIST: "dit is er al",
    errno.ENOTEMPTY: "op deze plek staat al iets anders",
    errno.EINVAL: "zo kan dit hier niet heten",
    errno.EBUSY: "een ander programma gebruikt dit nu",
    errno.EIO: "de schijf geeft een fout",
    errno.ELOOP: "deze snelkoppeling wijst naar zichzelf",
}


class Problem(NamedTuple):
    """One thing that is wrong in an input file.

    `path` says where (``begeleider · 2 · naam``, empty for the file as a whole), `what`
    is wrong, and `fix` what to do about it. All three are Dutch. (No class of attrs:
    ``--help`` would have to wait for that.)
    """

    path: str
    what: str
    fix: str

    def __str__(self) -> str:
        """Return the problem on one line: where, what, what to do."""
        place = f"{self.path}: " if self.path else ""
        return f"{place}{self.what}. {self.fix}" if self.fix else f"{place}{self.what}."


class HerstelkitError(Exception):
    """The root of all errors that herstelkit raises on purpose."""


class ContentError(HerstelkitError):
    """An input file is wrong; `problems` holds every reason that was found."""

    def __init__(self, source: str, problems: tuple[Problem, ...]) -> None:
        """Take the name of the file as the reader knows it, and all its problems."""
        self.source = source
        self.problems = problems
        super().__init__(source, problems)

    def __str__(self) -> str:
        """Return the name of the file, then a line for each problem."""
        lines = [f"  {problem}" for problem in self.problems[:MOST]]
        rest = len(self.problems) - MOST
        if rest > 0:
            lines.append(f"  En nog {rest} {'ding' if rest == 1 else 'dingen'}.")
        return "\n".join([self.source, *lines])


class OutputError(HerstelkitError):
    """A pack could not be written; what stood there before still stands there."""

    def __init__(self, target: Path, what: str, fix: str) -> None:
        """Take the place that could not be written, the reason and the way out."""
        self.target = target
        self.what = what
        self.fix = fix
        super().__init__(target, what, fix)

    def __str__(self) -> str:
        """Return place, reason and way out on one line."""
        return f"{self.target}: {self.what}. {self.fix}"


def reason_of(error: OSError) -> str:
    """Return in Dutch why the system refused something."""
    return _REASONS.get(error.errno or 0, "het systeem weigert dit")
