"""Themes that are published per meeting come in that order."""

from collections.abc import Iterator

from herstelkit.courses import Course, Session
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    COURSES,
    is_chosen,
    proper,
    some_of,
    titled,
)
from herstelkit.lint.subjects import Programme


@rule("HC039", "thema-volgorde", Severity.WARNING, Stage.COURSE, source=COURSES)
def theme_order(programme: Programme) -> Iterator[Found]:
    """Staat de volgorde van de thema’s in de bron, dan houden we die aan.

    Wat: Kijkt bij cursussen waarvan de bron zegt welk thema bij welke keer hoort, of de
    bijeenkomsten in die volgorde staan.

    Waarom: Eerst elkaar leren kennen, dan steun, en pas daarna wat moeilijk is. Die
    volgorde maakt het veilig.

    Bron: HOZ12 6.2 geeft de volgorde van Begin maken met herstel, HOZ12 9.1 die van
    Begin maken met empowerment. Van andere cursussen is geen volgorde bekend.

    Slecht: Valkuilen de eerste keer, en kennismaking de derde.

    Beter: De volgorde van de bron, zoals die in methode.toml staat.

    Vals alarm: Een eigen bijeenkomst ertussen is goed. Kiest een groep bewust een
    andere volgorde, dan ziet zij deze melding ook.
    """
    late = [*_late(programme.course)]
    if late and is_chosen(programme.course):
        verb = "komt" if len(late) == 1 else "komen"
        yield Found(
            f"{some_of(map(titled, late))} {verb} bij jullie later dan in de bron. Zet "
            "de bijeenkomsten in de volgorde van de bron, als het kan.",
            field="bijeenkomsten",
        )
        return
    for session in late:
        yield Found(
            f"{titled(session)} komt later dan in de bron. Zet de bijeenkomsten in de "
            "volgorde van de thema’s, als het kan.",
            id=session.id,
            field="nummer",
            file=programme.file_of(session),
        )


def _late(course: Course) -> Iterator[Session]:
    """Yield the meetings whose theme comes earlier in the source."""
    if not course.published.themes_placed:
        return
    order = {theme.id: place for place, theme in enumerate(course.themes)}
    latest = -1
    for session in proper(course):
        about = [order[t] for p in session.components for t in p.about if t in order]
        if about and min(about) < latest:
            yield session
        latest = max([latest, *about])
