"""Somebody on a list can be called."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import OwnPlan
from herstelkit.sources import Source
from herstelkit.wrap.hints import missing_phones


@rule(
    "HP001",
    "nog-geen-nummer",
    Severity.HINT,
    Stage.PLAN,
    source=Source(key="SRW24", section="2.1.2"),
)
def no_phone_yet(own: OwnPlan) -> Iterator[Found]:
    """Bij mensen op je lijst kan een telefoonnummer staan.

    Wat: Kijkt of er bij iemand op een van je lijsten nog geen nummer staat. Per lijst
    komt er hooguit één zin.

    Waarom: Als het minder gaat, is zoeken naar een nummer veel werk. Met het nummer
    erbij kan ook een ander voor je bellen.

    Bron: SRW24 2.1.2 (in het plan staat wie je steunt). Dat er een nummer bij staat, is
    ons eigen voorstel.

    Slecht: Alleen een naam, en je telefoon is leeg.

    Beter: De naam met het nummer erachter.

    Vals alarm: Wie vlakbij woont heeft geen nummer nodig; laat het dan zo. Een regel
    zonder naam wordt niet genoemd.
    """
    for hint in missing_phones(own.plan, own.today):
        yield Found(hint.message, field=hint.path)
