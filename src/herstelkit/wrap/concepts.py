"""The five key concepts that a WRAP is built on (SRW24 2.1.1)."""

from enum import StrEnum
from typing import Final

from attrs import field, frozen

from herstelkit.primitives import filled_line
from herstelkit.sources import Source

SOURCE: Final = Source(key="SRW24", section="2.1.1")


class KeyConcept(StrEnum):
    """A key concept, by its name in the field's own English."""

    HOPE = "hope"
    PERSONAL_RESPONSIBILITY = "personal_responsibility"
    EDUCATION = "education"
    SELF_ADVOCACY = "self_advocacy"
    SUPPORT = "support"


@frozen(kw_only=True)
class KeyConceptFacts:
    """What is known of a key concept: its Dutch name and its meaning in a sentence."""

    concept: KeyConcept
    label_nl: str = field(validator=filled_line)
    meaning_nl: str = field(validator=filled_line)
    source: Source = SOURCE


KEY_CONCEPTS: Final[tuple[KeyConceptFacts, ...]] = (
    KeyConceptFacts(
        concept=KeyConcept.HOPE,
        label_nl="Hoop",
        meaning_nl="Er is altijd iets dat beter kan voelen, hoe klein ook.",
    ),
    KeyConceptFacts(
        concept=KeyConcept.PERSONAL_RESPONSIBILITY,
        label_nl="Persoonlijke verantwoordelijkheid",
        meaning_nl="Wat van jou is draag je zelf, niet te veel en niet te weinig.",
    ),
    KeyConceptFacts(
        concept=KeyConcept.EDUCATION,
        label_nl="Eigen ontwikkeling",
        meaning_nl="Je leert jezelf kennen en zoekt uit wat jou verder brengt.",
    ),
    KeyConceptFacts(
        concept=KeyConcept.SELF_ADVOCACY,
        label_nl="Opkomen voor jezelf",
        meaning_nl="Je laat merken wat je nodig hebt en waar je grens ligt.",
    ),
    KeyConceptFacts(
        concept=KeyConcept.SUPPORT,
        label_nl="Steun",
        meaning_nl="Je geeft en krijgt steun op een manier die bij je past.",
    ),
)
"""The five, in the order in which SRW24 names them. The meanings are our own words."""
