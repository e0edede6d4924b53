"""The numbers and addresses of our examples are replaced by real ones."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Group
from herstelkit.sources import Source

_EXAMPLE: Final = re.compile(
    r"06[ -]?12[ -]?34[ -]?56[ -]?78|\b[\w.-]+@voorbeeld\.nl\b"
)
_MESSAGE: Final = (
    "Hier staat ‘{words}’, en dat komt uit ons voorbeeld. "
    "Zet er jullie eigen nummer of adres, dan komen mensen bij jullie uit."
)


@rule(
    "HX016",
    "voorbeeld-blijft-staan",
    Severity.HINT,
    Stage.RUN,
    source=Source(key="eigen voorstel"),
)
def example_left(group: Group) -> Iterator[Found]:
    """Nummers en adressen uit ons voorbeeld zijn vervangen door echte.

    Wat: Zoekt in het cursusbestand naar het telefoonnummer en het mailadres waarmee
    onze voorbeelden gevuld zijn.

    Waarom: Het nummer ziet er echt uit en staat straks op de folder. Wie belt, krijgt
    een vreemde of niemand.

    Bron: Ons eigen voorstel.

    Slecht: aanmelden = "Bel of app 06 12 34 56 78"

    Beter: aanmelden = "Bel of app Samira, 06 …", met het nummer van jullie telefoon.

    Vals alarm: Wie een voorbeeld bouwt om te kijken, krijgt dit ook te zien. Andere
    nummers die met 06 12 beginnen worden niet gemeld.
    """
    for text in group.texts:
        if found := _EXAMPLE.search(text.text):
            yield text.found(_MESSAGE.format(words=found.group()))
