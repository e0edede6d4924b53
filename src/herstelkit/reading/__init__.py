"""Reading back what people filled in: from a Word file to answers by question.

``read_answers(data, name, expected)`` takes a filled-in workbook or worksheet, whoever
saved it with whatever program, and says of each answer how it was found.
"""

from herstelkit.reading._package import LARGEST
from herstelkit.reading.answers import Reading, Readings, Route, read_answers

__all__ = ["LARGEST", "Reading", "Readings", "Route", "read_answers"]
