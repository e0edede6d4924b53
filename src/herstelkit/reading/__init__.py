"""Reading back what people filled in: from a Word file to answers by question.

``read_answers(data, name, expected)`` takes a filled-in workbook or worksheet, whoever
saved it with whatever program, and says of each answer how it was found.
``properties(data, name)`` takes the properties that whoever wrote it gave the file.
"""

from herstelkit.reading._package import LARGEST, MOST_NODES, MOST_TEXT
from herstelkit.reading._properties import properties
from herstelkit.reading.answers import Reading, Readings, Route, read_answers

__all__ = [
    "LARGEST",
    "MOST_NODES",
    "MOST_TEXT",
    "Reading",
    "Readings",
    "Route",
    "properties",
    "read_answers",
]
