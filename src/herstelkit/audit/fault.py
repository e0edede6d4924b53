"""What a check reports: a fault in a finished file."""

from typing import NamedTuple

from attrs import frozen


class Found(NamedTuple):
    """What a rule yields: where in the file, and what is wrong there, in Dutch."""

    part: str
    place: str
    what: str


@frozen(kw_only=True)
class Fault:
    """One thing that is wrong in a finished file.

    `part` is the part of an Office file (empty for a page), `place` says where in it
    (``alinea 12``, ``dia 3``, ``regel 40``) and `what` says in Dutch what is wrong. No
    field repeats text that a person wrote: a filled-in workbook is theirs.
    """

    code: str
    file: str
    part: str
    place: str
    what: str

    def __str__(self) -> str:
        """Return the fault on one line: where, what, code."""
        where = ", ".join(filter(None, (self.file, self.part, self.place)))
        return f"{where}: {self.what} ({self.code})"
