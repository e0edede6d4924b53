"""The support document that opens every meeting (SRW24 2.2.2)."""

from typing import Final

from herstelkit.sources import Source
from herstelkit.wrap.fields import Part, PlanField

OPENING_WORDS: Final = "Ik steun mezelf deze bijeenkomst door …"
"""The sentence that each participant may finish; leaders repeat and write it down."""

SUPPORT_DOCUMENT: Final = Part(
    id="support_document",
    label_nl="Steundocument",
    label_en="Support Document",
    source=Source(key="SRW24", section="2.2.2"),
    fields=(PlanField(id="lines", label_nl="Zo steun ik mezelf deze bijeenkomst"),),
)
"""Takes the place of group agreements, which WRAP does not have."""
