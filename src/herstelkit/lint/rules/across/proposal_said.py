"""Where the sources leave things open, the course says that the rest is ours."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source

_SAID: Final = re.compile(
    r"\b(?:voorstel|zelf (?:gemaakt|bedacht|gekozen)|van ons|licentie)\b", re.IGNORECASE
)
_MESSAGE: Final = (
    "De bronnen zeggen niet wat er in welke bijeenkomst gebeurt, en bij ‘voorstel’ "
    "staat nog niet dat dit programma zelf is gemaakt. Zet dat erbij."
)


@rule(
    "HX024",
    "voorstel-gezegd",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="eigen voorstel"),
)
def proposal_said(programme: Programme) -> Iterator[Found]:
    """Waar de bronnen iets openlaten, staat erbij dat de invulling zelf gemaakt is.

    Wat: Kijkt bij cursussen waarvan de volgorde niet is gepubliceerd of bij ‘voorstel’
    staat dat het programma een voorstel is. Voor WRAP is er een eigen regel.

    Waarom: Een draaiboek oogt al gauw als dé cursus. Wie weet dat het een voorstel is,
    durft te schuiven en zoekt het eigen materiaal van de cursus op.

    Bron: Ons eigen voorstel: wat niet uit een bron komt, zegt dat.

    Slecht: voorstel = "Dit is het programma."

    Beter: voorstel = "De volgorde en de teksten hebben wij zelf gemaakt."

    Vals alarm: Een organisatie die haar licentie noemt, krijgt geen melding. Staat het
    er met heel andere woorden, dan wel.
    """
    course = programme.course
    if course.profile == WRAP or course.published.themes_placed is not False:
        return
    if not _SAID.search(course.proposal):
        yield Found(_MESSAGE, field="voorstel", file="methode.toml")
