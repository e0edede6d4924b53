"""A course that must come first is named where people decide to take part."""

from collections.abc import Iterator

from herstelkit.courses import RouteKind
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._prior import unsaid
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source


@rule(
    "HC011",
    "vereiste-cursus",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="HOZ12"),
)
def required_course(programme: Programme) -> Iterator[Found]:
    """Wat je vooraf gedaan moet hebben, staat op de folder.

    Wat: Zoekt in folders en brieven naar buiten de naam van elke cursus die volgens
    methode.toml vereist is.

    Waarom: Wie zich aanmeldt en dan hoort dat het niet kan, is voor niets over een
    drempel gestapt.

    Bron: HOZ12 noemt één cursus met een echte voorwaarde, een training voor teams. Bij
    alle andere is een eerdere cursus fijn en geen eis. Daarom kent herstelkit die twee
    apart: vereist-vooraf en gewenst-vooraf.

    Slecht: Een route vereist-vooraf, en een folder die er niets van zegt.

    Beter: “Je deed al mee aan …” in het stuk over voor wie het is.

    Vals alarm: Staat de naam er in andere woorden, of verbogen, dan ziet deze regel dat
    niet en meldt hij het toch.
    """
    for name in unsaid(programme, RouteKind.REQUIRED):
        yield Found(
            f"Wie meedoet, heeft eerst ‘{name}’ gedaan, maar de folders zeggen dat "
            "niet. Zet het erbij, dan meldt niemand zich voor niets aan.",
            field="route",
            file="methode.toml",
        )
