"""The six recovery themes that colour the plans (SRW24 2.1.3)."""

from typing import Final

from herstelkit.sources import Source
from herstelkit.wrap.fields import Part, PlanField, Shape

SOURCE: Final = Source(key="SRW24", section="2.1.3")


def _theme(theme_id: str, label_nl: str, label_en: str) -> Part:
    return Part(
        id=theme_id,
        label_nl=label_nl,
        label_en=label_en,
        source=SOURCE,
        fields=(
            PlanField(
                id="impact",
                label_nl="Wat dit doet met hoe ik me voel",
                shape=Shape.TEXT,
            ),
            PlanField(id="tools", label_nl="Welk gereedschap hierbij past"),
        ),
    )


RECOVERY_THEMES: Final[tuple[Part, ...]] = (
    _theme("lifestyle", "Leefstijl", "Lifestyle"),
    _theme("living_environment", "Leefomgeving", "Living Environment"),
    _theme("work", "Werk", "Work Related Issues"),
    _theme("self_esteem", "Zelfwaardering", "Self-Esteem"),
    _theme("negative_thoughts", "Omgaan met negatieve gedachten", "Negative Thoughts"),
    _theme("peer_support", "Lotgenotencontact", "Peer Support"),
)
"""The six that SRW24 names. A note there mentions trauma too, so six may not be all."""
