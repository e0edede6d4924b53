"""The small drawings that there are, by what they show."""

from enum import StrEnum
from typing import Final


class Pictogram(StrEnum):
    """A thing that everybody knows; how it is drawn is for the renderers to know."""

    TEA = "tea"
    WALK = "walk"
    PHONE = "phone"
    CASE = "case"
    SUN = "sun"
    CLOUD = "cloud"
    UMBRELLA = "umbrella"
    STAIRS = "stairs"
    KEY = "key"
    HAND = "hand"
    TALK = "talk"
    BOOK = "book"
    HOUSE = "house"
    BOARD = "board"
    CLOCK = "clock"
    LEAF = "leaf"
    HEART = "heart"
    PEOPLE = "people"
    PENCIL = "pencil"
    BELL = "bell"
    SIGNPOST = "signpost"


IN_DUTCH: Final = {
    Pictogram.TEA: "een kop thee",
    Pictogram.WALK: "iemand die wandelt",
    Pictogram.PHONE: "een telefoon",
    Pictogram.CASE: "een koffer",
    Pictogram.SUN: "een zon",
    Pictogram.CLOUD: "een wolk",
    Pictogram.UMBRELLA: "een paraplu",
    Pictogram.STAIRS: "een trap",
    Pictogram.KEY: "een sleutel",
    Pictogram.HAND: "een open hand",
    Pictogram.TALK: "een gesprek",
    Pictogram.BOOK: "een open boek",
    Pictogram.HOUSE: "een huis",
    Pictogram.BOARD: "een flap-over",
    Pictogram.CLOCK: "een klok",
    Pictogram.LEAF: "een jong plantje",
    Pictogram.HEART: "een hart",
    Pictogram.PEOPLE: "twee mensen",
    Pictogram.PENCIL: "een potlood",
    Pictogram.BELL: "een bel",
    Pictogram.SIGNPOST: "een wegwijzer",
}
"""What each shows, for a reader who does not see it."""
