"""The toolbox and the six plans all have their place in a WRAP course."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._spots import planned
from herstelkit.lint.subjects import Programme
from herstelkit.sources import Source
from herstelkit.wrap import ACTION_PLANS, TOOLBOX


@rule(
    "HW006",
    "acht-onderdelen",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="2.1"),
    profiles=(WRAP,),
)
def eight_parts(programme: Programme) -> Iterator[Found]:
    """De gereedschapskoffer en alle zes plannen komen aan bod.

    Wat: Een WRAP heeft acht delen: de sleutelbegrippen (zie HW008), de
    gereedschapskoffer en zes plannen. Kijkt of elk deel ergens het onderwerp is, met
    het blad waarop mensen het opschrijven.

    Waarom: Niemand hoeft elk plan te maken. Maar wie een plan niet tegenkomt, kan er
    ook niet voor kiezen. Juist een plan voor moeilijke tijden maak je in een rustige.

    Bron: SRW24 2.1 en 2.1.2 noemen de delen. In 4.1.6 hoort het hele programma bij
    trouw zijn aan het model.

    Slecht: ‘weglaten’ met de bijeenkomst waarin het crisisplan wordt gemaakt.

    Beter: Alle plannen bieden, en ieder laten kiezen wat leeg blijft.

    Vals alarm: Een plan dat over twee bijeenkomsten is verdeeld, of dat samen met een
    ander plan in één onderdeel zit, is er gewoon. Een deel dat je alleen mondeling
    bespreekt, zonder blad, wordt wel gemeld.
    """
    for part in (TOOLBOX, *ACTION_PLANS):
        if not planned(programme.course, part.id):
            yield Found(
                f"‘{part.label_nl}’ komt in geen enkele bijeenkomst aan de beurt. Laat "
                "er een onderdeel over staan; leeg laten kan iemand altijd nog.",
                id=part.id,
                field="over",
            )
