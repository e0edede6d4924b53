"""A group that chooses its own length knows what is published."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import PUBLISHED
from herstelkit.lint.subjects import Group


@rule("HC029", "eigen-duur", Severity.WARNING, Stage.RUN, source=PUBLISHED)
def own_length(group: Group) -> Iterator[Found]:
    """Een groep die zelf een duur kiest, weet wat de bron noemt.

    Wat: Legt ‘duur’ in je bestand naast de duur in de bron.

    Waarom: Met minder tijd is het vaak het gesprek dat korter wordt. Met meer tijd is
    er soms een pauze bij nodig.

    Bron: HOZ12 6.2 en 9.1 en SRW24 2.1 noemen voor een aantal cursussen hoe lang een
    keer duurt.

    Slecht: duur = 90, waar de bron twee uur noemt.

    Beter: De regel ‘duur’ weglaten, of de groep vertellen dat jullie het korter doen.

    Vals alarm: Een verschil van vijf minuten is geen melding waard. Waar de bron geen
    duur noemt, zegt deze regel niets. Een groep die bewust langer blijft, ziet hem wel.
    """
    published, chosen = group.course.published.minutes, group.run.minutes
    if published is None or chosen is None or abs(chosen - published) <= _LEEWAY:
        return
    yield Found(
        f"Jullie kozen {chosen} minuten, en de bron noemt er {published}. Zeg het ook "
        "op de folder, en kijk in het draaiboek of het nog past.",
        field="duur",
    )


_LEEWAY = 5
