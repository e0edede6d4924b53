"""A group that does without meetings knows how many are published."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import PUBLISHED, proper, some_of, titled
from herstelkit.lint.subjects import Group
from herstelkit.primitives import counted


@rule(
    "HC031",
    "minder-keren-gekozen",
    Severity.WARNING,
    Stage.RUN,
    source=PUBLISHED,
)
def chosen_count(group: Group) -> Iterator[Found]:
    """Een groep die minder keren kiest, weet hoeveel er in de bron staan.

    Wat: Vergelijkt het aantal bijeenkomsten dat jullie kozen met het aantal in de bron.

    Waarom: Een cursus is bedacht als geheel. Valt er een keer weg, dan valt er ook tijd
    weg om elkaar te leren kennen en om iets te laten bezinken.

    Bron: HOZ12 6.2 en 9.1 en SRW24 2.1 noemen per cursus het aantal.

    Slecht: Een cursus van vijf keer in drie keer, zonder dat iemand het zegt.

    Beter: Alle vijf, of drie met een reden en een eerlijke zin op de folder.

    Vals alarm: Een eigen bijeenkomst telt mee, en meer keren dan de bron noemt is geen
    melding waard. Een groep die om een goede reden korter is, ziet deze melding wel.
    """
    wanted, chosen = group.course.published.meetings, proper(group.course)
    if wanted is None or len(chosen) >= wanted:
        return
    there = {session.id for session in chosen}
    gone = [titled(s) for s in proper(group.whole) if s.id not in there]
    verb = "is" if len(gone) == 1 else "zijn"
    left = f" Weg {verb} {some_of(gone)}." if gone else ""
    yield Found(
        f"Jullie kozen {counted(len(chosen), 'bijeenkomst', 'bijeenkomsten')}, en de "
        f"bron noemt er {wanted}.{left} Zet het ook eerlijk op de folder, of neem ze "
        "er weer bij.",
        field="weglaten" if group.run.left_out else "bijeenkomsten",
    )
