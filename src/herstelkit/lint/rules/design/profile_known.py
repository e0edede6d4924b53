"""The profile of a course is one that rules know of."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.profiles import PROFILES
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import OURS
from herstelkit.lint.subjects import Programme
from herstelkit.primitives import listed, nearest, shown


@rule("HC046", "profiel-onbekend", Severity.WARNING, Stage.COURSE, source=OURS)
def profile_known(programme: Programme) -> Iterator[Found]:
    """Wat bij ‘profiel’ staat, is een profiel dat we kennen.

    Wat: Kijkt of wij de naam kennen die bij ‘profiel’ in methode.toml staat.

    Waarom: Eén verkeerde letter, en alle regels over trouw aan die methode zwijgen. Dan
    lijkt een cursus in orde, terwijl niemand ernaar keek.

    Bron: Een eigen voorstel.

    Slecht: profiel = "he"

    Beter: profiel = "hee", of geen regel met ‘profiel’. Dan gelden de algemene regels.

    Vals alarm: Een profiel dat jullie zelf bedachten, om later iets aan te herkennen,
    wordt gemeld. Zet het dan bij wat je laat staan, met je reden.
    """
    profile = programme.course.profile
    if profile and profile not in PROFILES:
        yield Found(
            f"Bij ‘profiel’ staat ‘{shown(profile)}’, en dat ken ik niet. Daarom "
            f"gelden alleen de algemene regels. {_advice(profile)}",
            id=profile,
            field="profiel",
            file="methode.toml",
        )


def _advice(profile: str) -> str:
    near = nearest(profile, PROFILES)
    if near:
        return f"Bedoel je ‘{near}’?"
    known = listed([f"‘{one}’" for one in PROFILES])
    return (
        f"Wat ik wel ken: {known}. Is het een eigen profiel? "
        "Zet HC046 dan bij wat je laat staan."
    )
