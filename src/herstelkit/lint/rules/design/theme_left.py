"""A theme that a group leaves lying can come later."""

from collections.abc import Iterator

from herstelkit.courses import Course
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    COURSES,
    proper,
    some_of,
    themes_left,
)
from herstelkit.lint.subjects import Group


@rule("HC034", "thema-laten-liggen", Severity.HINT, Stage.RUN, source=COURSES)
def theme_left(group: Group) -> Iterator[Found]:
    """Een thema dat jullie laten liggen, kan later nog.

    Wat: Vergelijkt de thema’s van de hele cursus met die van jullie keuze.

    Waarom: Misschien zit er iemand in de groep voor wie juist dat thema telt. Dan is
    het fijn dat het er later nog bij kan.

    Bron: HOZ12 6.2 en 9.1 noemen de thema’s. Bij een herstelwerkgroep kiezen de leden
    zelf, en brengen ze ook eigen thema’s in.

    Slecht: Een thema weglaten omdat het moeilijk is voor de begeleiders.

    Beter: De groep laten kiezen, en zeggen wat er nog ligt.

    Vals alarm: Een groep die haar eigen thema’s koos, doet precies wat de bron zegt.
    Daarom is dit een tip. Komen er minder keren dan de bron noemt, dan zegt HC031 al
    wat er weg is, en zwijgt deze regel.
    """
    whole = {theme.id for theme in themes_left(group.whole)}
    left = [t for t in themes_left(group.course) if t.id not in whole]
    if left and not _is_told(group.course):
        names = some_of([f"‘{theme.name}’" for theme in left])
        yield Found(
            f"Jullie laten {names} liggen. Dat kan. Vertel de groep ervan, dan kan het "
            "later nog.",
            field="weglaten" if group.run.left_out else "bijeenkomsten",
        )


def _is_told(course: Course) -> bool:
    """Tell whether HC031 already names the meetings that are gone."""
    wanted = course.published.meetings
    return wanted is not None and len(proper(course)) < wanted
