"""Crisis is illustrated small: a few everyday examples, and no heavy words."""

from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Component, Course, StepRole
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.fidelity._claims import claims
from herstelkit.lint.rules.fidelity._spots import about
from herstelkit.lint.said import Said, remarks
from herstelkit.lint.subjects import Audience, Group, Programme
from herstelkit.sources import Source
from herstelkit.wrap import CRISIS, POST_CRISIS

_ENOUGH: Final = 3
_SPOKEN: Final = frozenset({Audience.SPOKEN})


@rule(
    "HW011",
    "crisis-klein",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="SRW24", section="4.1.5"),
    profiles=(WRAP,),
)
def small_crisis_examples(subject: Programme | Group) -> Iterator[Found]:
    """Bij crisis staan kleine voorbeelden uit het gewone leven.

    Wat: Kijkt of elk onderdeel over crisis drie kleine voorbeelden of meer heeft, en of
    er in wat je zegt en in jullie eigen voorbeelden zware woorden staan, zoals opname.

    Waarom: Crisis is het onderwerp waar de meeste mensen op stuiten. De een vindt het
    zwaar, de ander herkent er niets in. Een gebroken arm of een verhuizing kan iedereen
    volgen: een ander neemt even iets over.

    Bron: SRW24 4.1.5: kleine, alledaagse voorbeelden maakten bij dit onderwerp het
    verschil; een operatie wordt er als voorbeeld genoemd.

    Slecht: “Ik vertel over mijn opname, en hoe de politie erbij kwam.”

    Beter: “Na mijn knieoperatie liet de buurvrouw een week lang de hond uit.”

    Vals alarm: Zware woorden in een werkblad, in een aandachtspunt of in een ander
    onderwerp worden niet gemeld, en ‘de telefoon opgenomen’ ook niet. Een zwaar woord
    dat in jullie groep juist klein is, wordt wel gemeld.
    """
    yield from remarks(heavy_examples(subject), _message)
    if isinstance(subject, Programme):
        yield from _few(subject)


def heavy_examples(subject: Programme | Group) -> Iterator[Said]:
    """Yield the heavy words in what is said about a crisis."""
    parts = {CRISIS.id, POST_CRISIS.id}
    places = {s.component.id for part in parts for s in about(subject.course, part)}
    return claims(
        subject,
        "wrap_zware_voorbeelden",
        _SPOKEN,
        holds=lambda claim: claim.text.id in places,
    )


def _message(claim: Said) -> str:
    place = "dit onderdeel over" if claim.text.ours else "jullie eigen voorbeeld bij"
    return (
        f"In {place} crisis staat ‘{claim.words}’. Dat kan groot zijn voor wie "
        "luistert. Kies liever iets kleins, zoals een gebroken arm of een verhuizing."
    )


def _few(programme: Programme) -> Iterator[Found]:
    for spot in about(programme.course, CRISIS.id):
        number = _examples(programme.course, spot.component)
        if number < _ENOUGH:
            yield Found(
                f"Bij ‘{spot.component.title}’ staan minder dan drie kleine "
                "voorbeelden. Voeg er een paar toe, zoals een week griep.",
                id=spot.component.id,
                field="stap · voorbeelden",
                file=programme.file_of(spot.session),
            )


def _examples(course: Course, component: Component) -> int:
    return sum(
        len(step.examples)
        for step in component.steps
        if course.step_kind(step.kind).role is StepRole.ILLUSTRATE
    )
