"""What nobody published is chosen in the course file."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import OURS
from herstelkit.lint.subjects import Group


@rule("HC026", "nog-te-kiezen", Severity.HINT, Stage.RUN, source=OURS)
def still_open(group: Group) -> Iterator[Found]:
    """Wat de bron niet zegt, kiezen jullie zelf.

    Wat: Kijkt of de duur en de frequentie ergens staan: in de bron, of in je bestand.

    Waarom: Zolang jullie niet kiezen, staat er op papier “nog te kiezen”. Wie zich wil
    aanmelden, wil het weten.

    Bron: Een eigen voorstel. Wat niet gepubliceerd is, staat per methode in het
    overzicht van methodes.

    Slecht: Een cursusbestand zonder ‘duur’, bij een methode waarvan de duur niet bekend
    is.

    Beter: duur = 150, en frequentie = "tweewekelijks".

    Vals alarm: Losse data en één enkele dag hebben geen frequentie nodig. Laten jullie
    de duur bewust open, dan blijft de tip staan.
    """
    facts, run = group.course.published, group.run
    several = len(group.meetings) > 1 and not run.dates
    gaps = {
        "duur": facts.minutes is None and run.minutes is None,
        "frequentie": several and facts.frequency is None and run.frequency is None,
    }
    fields = [name for name, gap in gaps.items() if gap]
    if fields:
        words = {
            "duur": "hoe lang een keer duurt",
            "frequentie": "hoe vaak jullie komen",
        }
        what = " en ".join(words[name] for name in fields)
        keys = " en ".join(f"‘{name}’" for name in fields)
        yield Found(
            f"Nergens staat {what}. Op papier staat nu “nog te kiezen”. Weten jullie "
            f"het al, vul dan {keys} in.",
            field=" · ".join(fields),
        )
