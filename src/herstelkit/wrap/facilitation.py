"""The five steps in which leaders take a group through a component (SRW24 2.2.1)."""

from enum import StrEnum
from typing import Final

from attrs import field, frozen

from herstelkit.primitives import filled_line
from herstelkit.sources import Source

_SOURCE: Final = Source(key="SRW24", section="2.2.1")
_ALSO_SOURCE: Final = Source(key="SRW24", section="4.1.6")


class FacilitationStep(StrEnum):
    """A step, by its name in the field's own English."""

    ANNOUNCE = "announce"
    EXPLAIN = "explain"
    ILLUSTRATE = "illustrate"
    FACILITATE = "facilitate"
    CLOSE = "close"


@frozen(kw_only=True)
class FacilitationStepFacts:
    """Both wordings that SRW24 has for a step; they mean the same."""

    step: FacilitationStep
    label_nl: str = field(validator=filled_line)
    also_nl: str = field(validator=filled_line)
    source: Source = _SOURCE
    also_source: Source = _ALSO_SOURCE


FACILITATION_STEPS: Final[tuple[FacilitationStepFacts, ...]] = (
    FacilitationStepFacts(
        step=FacilitationStep.ANNOUNCE, label_nl="Aankondigen", also_nl="Overzicht"
    ),
    FacilitationStepFacts(
        step=FacilitationStep.EXPLAIN, label_nl="Uitleggen", also_nl="Uitleg"
    ),
    FacilitationStepFacts(
        step=FacilitationStep.ILLUSTRATE, label_nl="Illustreren", also_nl="Illustratie"
    ),
    FacilitationStepFacts(
        step=FacilitationStep.FACILITATE, label_nl="Faciliteren", also_nl="Faciliteren"
    ),
    FacilitationStepFacts(
        step=FacilitationStep.CLOSE, label_nl="Afsluiten", also_nl="Samenvatten"
    ),
)

FACILITATE_SHARE: Final = 0.5
"""Facilitating takes more than this share of the time of a component (SRW24 4.1.6)."""
