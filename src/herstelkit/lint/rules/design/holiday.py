"""A meeting does not fall on a public holiday."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._agenda import agenda
from herstelkit.lint.rules.design._dates import day
from herstelkit.lint.rules.design._holidays import holidays
from herstelkit.lint.rules.design._programme import OURS
from herstelkit.lint.subjects import Group


@rule("HC016", "feestdag", Severity.WARNING, Stage.RUN, source=OURS)
def holiday(group: Group) -> Iterator[Found]:
    """Een bijeenkomst valt niet op een feestdag.

    Wat: Legt alle data naast Nieuwjaarsdag, Pasen, Koningsdag, Hemelvaart, Pinksteren
    en Kerstmis. De dagen worden uitgerekend, dus het klopt ook over tien jaar.

    Waarom: Het gebouw is vaak dicht, de bus rijdt anders, en mensen zijn bij familie.
    Of juist alleen: dan is het goed om te weten dat de groep er die week niet is.

    Bron: Een eigen voorstel. Het zijn de dagen waarop in Nederland bijna alles dicht
    is.

    Slecht: Elke dinsdag van maart tot en met mei 2027, zonder iets over te slaan. 27
    april is Koningsdag.

    Beter: overslaan = [2027-04-27].

    Vals alarm: Een groep die bewust op een feestdag samenkomt, omdat mensen dan alleen
    zitten. Zet de melding dan met die reden opzij. Feestdagen van andere geloven worden
    niet nagekeken; vraag daar zelf naar in je groep.
    """
    for entry in agenda(group):
        feast = holidays(entry.date.year).get(entry.date)
        if feast is not None:
            yield Found(
                f"{entry.name} valt op {feast}, {day(entry.date)}. {entry.advice}",
                id=entry.id,
                field=entry.field,
            )
