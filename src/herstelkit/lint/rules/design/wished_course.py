"""A course that is wished for first may be named on the leaflet."""

from collections.abc import Iterator

from herstelkit.courses import RouteKind
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._prior import unsaid
from herstelkit.lint.rules.design._programme import is_chosen, some_of
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source


@rule(
    "HC032",
    "gewenste-cursus",
    Severity.HINT,
    Stage.COURSE,
    source=Source(key="HOZ12", section="9.1"),
)
def wished_course(programme: Programme) -> Iterator[Found]:
    """Wat vooraf fijn is, mag op de folder staan.

    Wat: Zoekt in folders en brieven naar buiten naar cursussen die vooraf gewenst zijn.
    Eén ervan noemen is genoeg. Alleen wie de teksten van een methode naloopt, ziet deze
    tip.

    Waarom: Iemand die twijfelt, heeft iets aan de zin dat een andere cursus een goed
    begin is. Zolang er maar bij staat dat het geen eis is.

    Bron: HOZ12 9.1 vindt een herstelwerkgroep of Begin maken met herstel vooraf
    wenselijk voor Werken met eigen ervaring en voor Ervan verhalen.

    Slecht: De folder zegt niets over wat vooraf past.

    Beter: “Deed je al mee aan een herstelwerkgroep? Dat helpt, en het hoeft niet.”

    Vals alarm: Een folder die hetzelfde in andere woorden zegt, zoals “het past goed
    als je al eens met anderen over je ervaringen praatte”, krijgt deze tip ook.
    """
    if is_chosen(programme.course):
        return
    wished = [r for r in programme.course.routes if r.kind is RouteKind.WISHED]
    silent = unsaid(programme, RouteKind.WISHED)
    if silent and len(silent) == len(wished):
        names = some_of([f"‘{name}’" for name in silent])
        yield Found(
            f"Vooraf {names} doen is volgens de bron fijn, en geen eis. Op de folders "
            "staan die namen niet. Wil je mensen daarop wijzen, noem er dan een.",
            field="route",
            file="methode.toml",
        )
