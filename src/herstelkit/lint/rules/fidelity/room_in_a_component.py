"""The group has more than half of the time of each component."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import room, spots
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import FACILITATE_SHARE


@rule(
    "HW030",
    "ruimte-in-elk-onderdeel",
    Severity.WARNING,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def room_in_a_component(programme: Programme) -> Iterator[Found]:
    """In elk onderdeel is de groep meer dan de helft van de tijd aan het woord.

    Wat: Telt per onderdeel de minuten van faciliteren. Is de hele bijeenkomst al te
    krap, dan zegt HW005 dat, en zwijgt deze regel.

    Waarom: Ook bij een kort onderdeel willen mensen er iets van zichzelf in kwijt. Met
    vijf minuten ruimte na tien minuten uitleg komt het daar niet van.

    Bron: SRW24 4.1.6: meer dan de helft van de tijd is voor faciliteren. Daar staat ook
    dat soepelheid soms nodig was, daarom is dit geen fout.

    Slecht: Acht minuten uitleg, vier minuten voorbeeld, tien minuten werkvorm.

    Beter: Vijf minuten uitleg, drie minuten voorbeeld, veertien minuten werkvorm.

    Vals alarm: Ruimte van één minuut meer dan de helft is genoeg en wordt niet gemeld.
    Een groep die graag wat meer uitleg wil, krijgt deze melding wel.
    """
    course = programme.course
    for spot in spots(course):
        share = room(course, (spot.component,))
        tight = room(course, spot.session.components) <= FACILITATE_SHARE
        if share <= FACILITATE_SHARE and not tight:
            yield Found(
                f"In ‘{spot.component.title}’ is {share:.0%} van de tijd voor de "
                "groep. Kan de uitleg iets korter? Dan krijgt de werkvorm meer tijd.",
                id=spot.component.id,
                field="stap · minuten",
                file=programme.file_of(spot.session),
            )
