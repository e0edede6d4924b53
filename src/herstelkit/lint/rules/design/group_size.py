"""A group is as large as is published."""

from collections.abc import Iterator

from herstelkit.courses import GroupSize
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import COURSES, has_fidelity_rules
from herstelkit.lint.subjects import Group


@rule("HC005", "groepsgrootte", Severity.WARNING, Stage.RUN, source=COURSES)
def group_size(group: Group) -> Iterator[Found]:
    """Een groep is zo groot als de bron noemt.

    Wat: Legt het aantal deelnemers of koppels in het cursusbestand naast de bron.

    Waarom: In een grote groep komt niet iedereen aan het woord. In een heel kleine
    groep is er weinig te herkennen, en is één zieke meteen een half lege kring.

    Bron: HOZ12 6.2 noemt vijf tot acht deelnemers voor Herstellen doe je zelf. HOZ12
    9.1 noemt hoogstens acht koppels voor de Studiedag herstel. Andere cursussen hebben
    in HOZ12 geen getal.

    Slecht: deelnemers = 14, waar de bron tot acht gaat.

    Beter: Twee groepen van zeven, of een wachtlijst voor de volgende keer.

    Vals alarm: Staat er geen aantal in je bestand, dan zegt deze regel niets. Ook niet
    over cursussen waarvan de begeleiders een certificaat hebben: daar kijkt een eigen
    regel naar. Een groep die kleiner werd doordat iemand stopte, ziet deze melding wel.
    """
    size = group.course.published.group_size
    pairs = group.course.published.pairs_only
    there = group.run.pairs if pairs else group.run.participants
    if size is None or there is None or has_fidelity_rules(group.course):
        return
    if size.least is not None and there < size.least:
        advice = "Misschien kun je nog iemand uitnodigen."
    elif there > size.most:
        advice = "Misschien worden het twee groepen."
    else:
        return
    who = "koppels" if pairs else "deelnemers"
    yield Found(
        f"Jullie rekenen op {there} {who}, en de bron noemt {_range(size)}. {advice}",
        field=who,
    )


def _range(size: GroupSize) -> str:
    if size.least is None:
        return f"er hoogstens {size.most}"
    return f"er {size.least} tot {size.most}"
