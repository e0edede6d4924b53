"""Every published theme is the subject of a component."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import COURSES, is_chosen, themes_left
from herstelkit.lint.subjects import Programme


@rule("HC023", "thema-ontbreekt", Severity.ERROR, Stage.COURSE, source=COURSES)
def theme_missing(programme: Programme) -> Iterator[Found]:
    """Elk thema dat de bron noemt, krijgt een onderdeel.

    Wat: Zoekt bij elk thema in methode.toml een onderdeel van een bijeenkomst dat
    erover gaat.

    Waarom: De thema’s zijn vaak het enige wat van een cursus bekend is. Ontbreekt er
    een, dan is het een andere cursus.

    Bron: HOZ12 6.2 en 9.1 en de samenvatting van Kenniscentrum Phrenos noemen de
    thema’s. Elk thema in methode.toml heeft een eigen bron.

    Slecht: Tien thema’s in methode.toml, en negen in de sessies.

    Beter: Een onderdeel met over = ["eenzaamheid"].

    Vals alarm: Een groep die zelf een thema laat liggen, krijgt hier niets over te
    horen, maar een tip: HC034. Een thema dat alleen op een werkblad aan bod komt, wordt
    hier wel gemeld.
    """
    course = programme.course
    for theme in () if is_chosen(course) else themes_left(course):
        yield Found(
            f"Over het thema ‘{theme.name}’ gaat geen enkel onderdeel. Zet het bij een "
            "onderdeel in ‘over’, of schrijf er een.",
            id=theme.id,
            field="thema",
            file="methode.toml",
        )
