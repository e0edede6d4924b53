"""The ethical values that leaders hold on to.

SRW24 2.1 counts fifteen. Fourteen are public (domain facts §1b); the fifteenth is not,
so its slot is `open`. A licensed organisation can fill it in; we never invent it.
"""

from enum import StrEnum
from typing import Final

from attrs import field, frozen

from herstelkit.primitives import filled_line, identifier, whole_number
from herstelkit.sources import Source

COUNT: Final = 15
"""The number of values that SRW24 2.1 speaks of."""


class ValueStatus(StrEnum):
    """Whether the text of a value can be known."""

    PUBLIC = "public"
    OPEN = "open"


@frozen(kw_only=True)
class EthicalValue:
    """A value: what it says, and how a group notices it."""

    number: int = field(validator=whole_number(1, COUNT))
    id: str = field(validator=identifier)
    label_nl: str = field(validator=filled_line)
    label_en: str = field(validator=filled_line)
    status: ValueStatus
    source: Source


_PUBLIC: Final = Source(key="CWVE", section="items 1-14")
_OPEN: Final = Source(key="SRW24", section="2.1")


def _value(number: int, value_id: str, label_nl: str, label_en: str) -> EthicalValue:
    return EthicalValue(
        number=number,
        id=value_id,
        label_nl=label_nl,
        label_en=label_en,
        status=ValueStatus.PUBLIC,
        source=_PUBLIC,
    )


ETHICAL_VALUES: Final[tuple[EthicalValue, ...]] = (
    _value(1, "hope", "Hoop", "Hope"),
    _value(2, "self_determination", "Eigen regie", "Self-determination"),
    _value(
        3,
        "group_decides",
        "Groep beslist, delen mag",
        "Group decides, sharing welcome",
    ),
    _value(4, "equals", "Gelijkwaardig", "Equals"),
    _value(5, "as_you_are", "Zoals je bent", "As you are"),
    _value(6, "no_limits", "Geen grens aan herstel", "No limits"),
    _value(7, "choices", "Keuzes, geen kant-en-klaar antwoord", "Choices, not answers"),
    _value(8, "voluntary", "Vrijwillig", "Voluntary"),
    _value(9, "expert_on_yourself", "Deskundige over jezelf", "Expert on yourself"),
    _value(10, "strengths", "Kracht voorop", "Strengths"),
    _value(11, "plain_language", "Gewone taal", "Plain human language"),
    _value(12, "learning_together", "Samen leren", "Learning together"),
    _value(13, "simple_and_safe", "Eenvoudig en veilig", "Simple and safe"),
    _value(14, "normal_response", "Normale reactie", "Normal response"),
    EthicalValue(
        number=15,
        id="open",
        label_nl="(open)",
        label_en="(open)",
        status=ValueStatus.OPEN,
        source=_OPEN,
    ),
)
