"""Words that people say, no words of an office."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import (
    GROUP,
    Subject,
    own_names,
    remarks,
    said,
)
from herstelkit.sources import Source


@rule(
    "HL018",
    "kantoortaal",
    Severity.HINT,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def office_words(subject: Subject) -> Iterator[Found]:
    """Wat de groep leest en hoort, klinkt als gewone mensen.

    Wat: Zoekt woorden uit brieven van een instantie, zoals ‘teneinde’, ‘middels’ en
    ‘met betrekking tot’, in alles wat de groep leest of hoort. De lijst is
    ‘kantoortaal’.

    Waarom: Wie post van een loket kent, hoort bij zo’n woord het loket. Zeg het
    zoals je het aan de keukentafel zou zeggen; dan is de groep al een beetje
    begonnen.

    Bron: Ons eigen voorstel, naar de adviezen voor begrijpelijke taal.

    Slecht: “Teneinde te participeren dient dit blad te worden ingevuld.”

    Beter: “Wil je meedoen? Laat het weten.”

    Vals alarm: Niet gemeld worden woorden in de naam van een cursus of thema, en
    wat iemand tussen aanhalingstekens zegt. Ten onrechte gemeld wordt een formulier
    dat echt zo heet.
    """
    names = own_names(subject)
    return remarks(
        said(subject, "kantoortaal", GROUP, lambda one: one.hit.words.lower() in names),
        lambda one: f"‘{one.words}’ klinkt als een brief van kantoor.{one.instead}",
    )
