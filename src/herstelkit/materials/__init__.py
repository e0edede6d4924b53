"""What a course needs on paper and on the wall: from the domain to blocks."""

from herstelkit.materials.deck import deck
from herstelkit.materials.guide import guide
from herstelkit.materials.outward import leaflets, posters
from herstelkit.materials.overview import overview
from herstelkit.materials.pack_index import PackIndex
from herstelkit.materials.papers import papers
from herstelkit.materials.plan import CoursePlan, session_stem
from herstelkit.materials.workbook import workbook
from herstelkit.materials.worksheets import worksheets

__all__ = [
    "CoursePlan",
    "PackIndex",
    "deck",
    "guide",
    "leaflets",
    "overview",
    "papers",
    "posters",
    "session_stem",
    "workbook",
    "worksheets",
]
