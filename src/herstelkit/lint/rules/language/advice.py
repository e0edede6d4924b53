"""No advice: people tell, ask and choose for themselves."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import Readable, remarks, said
from herstelkit.sources import Source


@rule(
    "HL003",
    "raad-geven",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="4.1.6"),
)
def advice(subject: Readable) -> Iterator[Found]:
    """Wat de groep leest en hoort, geeft geen raad.

    Wat: Zoekt zinnen die een ander raad geven: “ik raad je aan”, “je kunt het
    beste”, “het is verstandig om”. De lijst is ‘raad’.

    Waarom: Ieder mens is deskundige over zichzelf. Raad, ook goede, zegt dat een
    ander het beter weet. Een eigen voorbeeld of een open vraag laat ruimte om zelf
    te kiezen.

    Bron: SRW24 4.1.6 noemt dat begeleiders geen advies geven, omdat een ander die
    kennis over jou niet heeft; 2.2.1 zegt dat mensen leren door te delen. De zinnen
    op de lijst kozen wij.

    Slecht: “Je kunt het beste elke dag wandelen.”

    Beter: “Sommige mensen wandelen graag. Wat doe jij graag?”

    Vals alarm: Niet gemeld worden “geen raad, ook geen goede raad”, “het is goed om
    te weten” en een vraag als “waar kun je het beste zitten?”. Ten onrechte gemeld
    wordt raad over iets praktisch: “je kunt het beste de achterdeur nemen”.
    """
    return remarks(
        said(subject, "raad"),
        lambda one: f"‘{one.words}’ klinkt als raad.{one.instead}",
    )
