"""The whole of a WRAP: every part with every field, in the order people meet them."""

from collections.abc import Iterator
from typing import Final

from herstelkit.sources import Source
from herstelkit.wrap.concepts import KEY_CONCEPTS
from herstelkit.wrap.fields import Part, PlanField, Shape
from herstelkit.wrap.plans import ACTION_PLANS
from herstelkit.wrap.support import SUPPORT_DOCUMENT
from herstelkit.wrap.themes import RECOVERY_THEMES
from herstelkit.wrap.toolbox import TOOLBOX

CONCEPT_PARTS: Final[tuple[Part, ...]] = tuple(
    Part(
        id=facts.concept.value,
        label_nl=facts.label_nl,
        label_en=facts.concept.value.replace("_", " ").title(),
        source=facts.source,
        fields=(
            PlanField(id="meaning", label_nl="Wat dit voor mij is", shape=Shape.TEXT),
        ),
    )
    for facts in KEY_CONCEPTS
)

PEOPLE: Final = Part(
    id="people",
    label_nl="Mensen die ik vertrouw",
    label_en="Supporters",
    source=Source(key="SRW24", section="2.1.2"),
    fields=(
        PlanField(id="supporters", label_nl="Mijn mensen", shape=Shape.TABLE),
        PlanField(id="not_involved", label_nl="Wie ik er liever buiten houd"),
    ),
)

ONE_SHEET: Final = Part(
    id="one_sheet",
    label_nl="Mijn plan op één blad",
    label_en="My WRAP on one sheet",
    source=Source(key="SRW24", section="2.1.2"),
    fields=(
        PlanField(
            id="summary", label_nl="Alles in een paar woorden", shape=Shape.TABLE
        ),
        PlanField(
            id="last_looked_at",
            label_nl="Wanneer ik hier het laatst naar keek",
            shape=Shape.DATE,
        ),
    ),
)

PARTS: Final[tuple[Part, ...]] = (
    SUPPORT_DOCUMENT,
    *CONCEPT_PARTS,
    TOOLBOX,
    *ACTION_PLANS,
    *RECOVERY_THEMES,
    PEOPLE,
    ONE_SHEET,
)

WHEN_WELL: Final = "when_well"
"""The question that opens the plans: how am I when I feel well? (SRW24 2.1.2)."""


def field_paths() -> Iterator[str]:
    """Yield the path of every field of a WRAP: ``crisis.supporters``."""
    for part in PARTS:
        yield from part.paths()


def subjects() -> frozenset[str]:
    """Return the ids that a session component or a sheet can be about."""
    return frozenset({*(part.id for part in PARTS), WHEN_WELL})
