"""What can be asked of a pack: which materials, in which formats.

A module of its own because it is light: to see that nothing has to be built again takes
none of what building needs.
"""

from enum import StrEnum
from typing import Final

from herstelkit.courses import CourseRun

OVERVIEW: Final = "LEESMIJ.html"
"""The page to open first; every pack has it."""


class Format(StrEnum):
    """A sort of file that a material can become."""

    DOCX = "docx"
    PPTX = "pptx"
    HTML = "html"


class Material(StrEnum):
    """A material by its name on the command line and in the pack."""

    GUIDE = "draaiboek"
    DECKS = "presentaties"
    WORKBOOK = "werkmap"
    WORKSHEETS = "werkbladen"
    PAPERS = "stukken"
    """Letters, lists and forms."""
    POSTERS = "posters"
    LEAFLETS = "folders"
    LARGE_PRINT = "groteletters"
    """Workbook and worksheets once more, in large letters: on paper only."""


ALL_MATERIALS: Final = frozenset(Material)
OFFICE: Final = frozenset({Format.DOCX, Format.PPTX})
"""The formats that a pack has unless the caller says otherwise."""


def usual_materials(run: CourseRun) -> frozenset[Material]:
    """Return what a pack of a run has unless the caller says otherwise."""
    return ALL_MATERIALS if run.large_print else ALL_MATERIALS - {Material.LARGE_PRINT}
