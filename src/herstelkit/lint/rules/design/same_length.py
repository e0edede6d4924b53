"""Where no length is published, the meetings of our programme are of one length."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    OURS,
    is_chosen,
    proper,
    titled,
)
from herstelkit.lint.subjects import Programme


@rule("HC040", "even-lang", Severity.WARNING, Stage.COURSE, source=OURS)
def same_length(programme: Programme) -> Iterator[Found]:
    """De bijeenkomsten van een programma duren even lang.

    Wat: Kijkt bij een methode waarvan de duur niet gepubliceerd is, of alle
    bijeenkomsten even lang zijn als de meeste.

    Waarom: Op papier staat één duur. Mensen rekenen daarop voor hun bus en hun oppas.

    Bron: Een eigen voorstel. Waar de bron wel een duur noemt, kijkt HC001.

    Slecht: Elf keer drie uur, en één keer drie uur en tien minuten.

    Beter: Haal die tien minuten ergens af, of zet ze overal bij.

    Vals alarm: Een laatste keer met publiek mag best langer duren. Zet de melding dan
    met die reden opzij. Een kennismaking en een terugkomst worden niet vergeleken.
    """
    course = programme.course
    if course.published.minutes is not None or is_chosen(course):
        return
    usual = course.usual_minutes
    for session in proper(course):
        if session.minutes != usual:
            yield Found(
                f"De delen van {titled(session)} duren samen {session.minutes} "
                f"minuten, en de meeste keren duren er {usual}. Maak ze even lang.",
                id=session.id,
                field="deel",
                file=programme.file_of(session),
            )
