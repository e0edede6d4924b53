"""A meeting with a guest has a guest."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import COURSES, some_of, titled
from herstelkit.lint.subjects import Group


@rule("HC020", "gast-nog-onbekend", Severity.HINT, Stage.RUN, source=COURSES)
def guest_unknown(group: Group) -> Iterator[Found]:
    """Bij een keer met een gast staat wie er komt.

    Wat: Zoekt bijeenkomsten waar een gast vertelt, zonder blok [[gast]] in je bestand.

    Waarom: Een gast heeft tijd nodig om te bedenken wat wel en niet verteld wordt. En
    de brief aan de gast krijgt dan vanzelf de goede naam en datum.

    Bron: HOZ12 6.2 en 9.1 noemen gasten bij Begin maken met herstel, Begin maken met
    empowerment, Werken met eigen ervaring en de Studiedag herstel.

    Slecht: Vijf keer een gast, en geen enkele naam.

    Beter: Een blok [[gast]] met de bijeenkomst en de naam.

    Vals alarm: Jullie weten al wie er komt, maar willen de naam niet op papier. Dan
    blijft deze tip staan.
    """
    unknown = [
        titled(session)
        for session in group.course.sessions
        if session.guest and not group.run.guest(session.id)
    ]
    if unknown:
        yield Found(
            f"Bij {some_of(unknown)} komt een gast, maar in je bestand staat nog niet "
            "wie. Weten jullie het al, zet de naam dan bij ‘gast’.",
            field="gast",
        )
