"""No clinical or diagnostic words in what the group reads and hears."""

from collections.abc import Iterable, Iterator

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity.without_professionals import shared_plans
from herstelkit.lint.said import Readable, Said, is_told, is_wrap, remarks, said
from herstelkit.lint.subjects import Audience, Text
from herstelkit.sources import Source


@rule(
    "HL001",
    "klinische-taal",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="SRW24", section="6"),
)
def clinical_words(subject: Readable) -> Iterator[Found]:
    """Wat de groep leest en hoort, staat er zonder woorden uit de zorg.

    Wat: Zoekt woorden uit de zorg en uit diagnoses in alles wat deelnemers lezen,
    wat begeleiders hardop zeggen en wat naar buiten gaat. De lijst is ‘klinisch’.

    Waarom: Wie deelnemer is, is hier geen patiënt. Een woord uit het dossier haalt
    die rol weer binnen, en dan gaat het over wat er mis is. Bij gewone woorden kan
    ieder zelf bedenken hoe het voor hem of haar is.

    Bron: SRW24 noemt bij de adviezen aan het slot dat medische, klinische en
    diagnostische taal wordt vermeden, als een van de waarden van WRAP. In de
    openbare lijst is dat de elfde waarde (CWVE 11). Bij de andere cursussen is het
    ons voorstel; HOZ12 vraagt ook daar om gewone, passende taal. Welke woorden het
    zijn, kozen wij.

    Slecht: “Schrijf op welke symptomen je hebt.”

    Beter: “Schrijf op waaraan je merkt dat het minder gaat.”

    Vals alarm: Niet gemeld wordt wat iemand tussen aanhalingstekens zegt, wat
    ontkend wordt (“hier ben je geen patiënt”) en wat er in het draaiboek alleen
    voor begeleiders staat. Zegt HL004 al iets van een woord, of bij WRAP HW011,
    HW015, HW017, HW026 of HW029, dan zwijgt deze regel. Ten onrechte gemeld wordt
    een cursus die met opzet over zo’n woord gaat, zoals een avond over diagnoses.
    Zet hem dan bij wat je laat staan, met je reden.
    """
    found = [
        *said(subject, "klinisch", fine=lambda one: is_told(one, _lists(subject, one)))
    ]
    told = {*_places(_claimed(subject))} if found and is_wrap(subject) else set()
    return remarks(
        (one for one in found if told.isdisjoint(_places((one,)))),
        lambda one: f"Hier staat ‘{one.words}’, een woord uit de zorg.{one.instead}",
    )


def _claimed(subject: Readable) -> Iterator[Said]:
    """Yield what HW011 and HW029 say more of."""
    yield from shared_plans(subject)
    if not isinstance(subject, PackView):
        # Late: it looks at courses, and a pack needs none.
        from herstelkit.lint.rules.fidelity.small_crisis_examples import (  # noqa: PLC0415
            heavy_examples,
        )

        yield from heavy_examples(subject)


def _places(found: Iterable[Said]) -> Iterator[tuple[Text, int]]:
    """Yield each letter that is spoken of, by its place."""
    for one in found:
        for place in range(one.hit.begin, one.hit.end):
            yield one.text, place


def _lists(subject: Readable, one: Said) -> Iterator[str]:
    """Yield the lists of rules that say more of the same words: HL004, HW015 and on."""
    yield "etiketten"
    if is_wrap(subject):
        yield from ("wrap_selectie", "wrap_doelen")
        if one.text.audience is Audience.OUTWARD:
            yield "diagnoses"
