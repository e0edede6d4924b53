"""What is called heavy is the subject of a component."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import OURS, is_chosen
from herstelkit.lint.subjects import Programme


@rule("HC043", "zwaar-zonder-onderdeel", Severity.WARNING, Stage.COURSE, source=OURS)
def heavy_known(programme: Programme) -> Iterator[Found]:
    """Wat bij ‘zwaar’ staat, is het onderwerp van een onderdeel.

    Wat: Zoekt bij elk woord in ‘zwaar’ in methode.toml een onderdeel dat erover gaat.

    Waarom: Eén verkeerde letter, en niemand let er nog op dat dit onderwerp niet als
    laatste komt.

    Bron: Een eigen voorstel.

    Slecht: zwaar = ["angst"], terwijl het thema "angst-voor-terugval" heet.

    Beter: zwaar = ["angst-voor-terugval"].

    Vals alarm: Laat een groep zelf een onderwerp weg, dan zegt deze regel niets. Een
    onderwerp dat alleen op een werkblad staat, wordt wel gemeld.
    """
    course = programme.course
    if is_chosen(course):
        return
    known = {subject for part in course.components for subject in part.about}
    for subject in course.heavy:
        if subject not in known:
            yield Found(
                f"Bij ‘zwaar’ staat ‘{subject}’, maar geen onderdeel gaat daarover. "
                "Kijk hoe het bij ‘over’ geschreven is.",
                id=subject,
                field="zwaar",
                file="methode.toml",
            )
