"""Nobody is scored, tested or marked."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import GROUP, Readable, Said, is_told, is_wrap, remarks, said
from herstelkit.sources import Source


@rule(
    "HL019",
    "cijfers-geven",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="CWVE", section="9 en 10"),
)
def marks(subject: Readable) -> Iterator[Found]:
    """Niemand krijgt een cijfer, ook niet van zichzelf.

    Wat: Zoekt woorden als ‘rapportcijfer’, ‘score’, ‘toets’ en “het goede antwoord”
    in alles wat de groep leest of hoort. De lijst is ‘cijfers’.

    Waarom: Een cijfer maakt van kijken naar jezelf een toets, en dan gaat het over
    wat nog niet goed genoeg is. Een open vraag laat iemand zelf zeggen hoe het is.

    Bron: CWVE 9 en 10: ieder is deskundige over zichzelf, en er wordt gekeken naar
    wat sterk is. Dat daar geen cijfer bij past, is onze uitleg.

    Slecht: “Geef je week een rapportcijfer en tel je punten op.”

    Beter: “Hoe was je week? Kies drie woorden.”

    Vals alarm: Niet gemeld worden “er komt geen cijfer”, “er is geen goed antwoord”,
    wat iemand tussen aanhalingstekens zegt en jullie eigen voorbeelden: een onvoldoende
    van vroeger hoort bij je verhaal. Ten onrechte gemeld wordt een verhaal over een
    echt examen op een blad, of een groep die zelf graag met een schaal werkt.
    """
    return remarks(
        said(subject, "cijfers", GROUP, lambda one: _is_fine(subject, one)),
        lambda one: (
            f"Hier staat ‘{one.words}’. In de groep beoordeelt niemand een ander of "
            f"zichzelf.{one.instead}"
        ),
    )


def _is_fine(subject: Readable, one: Said) -> bool:
    """Tell whether a leader tells of their own school days, or HW017 speaks of it."""
    if not one.text.ours and one.text.field == "illustraties":
        return True
    return is_wrap(subject) and is_told(one, ("wrap_doelen",))
