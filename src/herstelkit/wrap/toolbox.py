"""The toolbox: everything that can do a person good (SRW24 2.1.1)."""

from typing import Final

from herstelkit.sources import Source
from herstelkit.wrap.fields import Part, PlanField

TOOLBOX: Final = Part(
    id="toolbox",
    label_nl="Gereedschapskoffer",
    label_en="Wellness Toolbox",
    source=Source(key="SRW24", section="2.1.1"),
    fields=(
        PlanField(id="used", label_nl="Wat ik al gebruik"),
        PlanField(id="to_try", label_nl="Wat ik wil uitproberen"),
    ),
)
"""Actions, people, places, thoughts: a free list, never complete, used by all plans."""
