"""A statement to discuss is clear, denies nothing and makes one point."""

from collections.abc import Iterator

from herstelkit.findings import Severity
from herstelkit.lint.heard import heard
from herstelkit.lint.language import shortened
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import Subject
from herstelkit.lint.statements import statement_faults, statements
from herstelkit.sources import Source


@rule(
    "HL011",
    "stelling",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    source=Source(key="HOZ12", section="7.3"),
)
def statements_to_discuss(subject: Subject) -> Iterator[Found]:
    """Een stelling is helder, ontkent niets en gaat over één punt.

    Wat: Kijkt naar regels die met “Stelling:” beginnen, en naar een lijst direct
    onder een zin over stellingen die met een dubbele punt eindigt. Hij let op
    ontkenningen, twee punten in één, vragen, en meer dan twintig woorden.

    Waarom: Bij een stelling met ‘niet’ erin weet niemand of ‘oneens’ nu ja of nee
    is. Bij twee punten tegelijk praten mensen langs elkaar heen. Dan gaat het
    gesprek over de zin en niet over wat mensen vinden.

    Bron: HOZ12, over discussie- en themabijeenkomsten: een stelling is helder,
    bevat geen ontkenning, is enkelvoudig en roept voor- en tegenstanders op. Dat
    laatste kan een regel niet zien.

    Slecht: “Stelling: samen eten en op tijd beginnen, dat kan niet samen.”

    Beter: “Stelling: een goede bijeenkomst begint met samen eten.”

    Vals alarm: Niet gemeld wordt ‘en’ tussen twee woorden (“begeleiders en
    deelnemers”), of een ontkenning tussen aanhalingstekens. Ten onrechte gemeld
    wordt een vaste uitdrukking met ‘zonder’ of ‘niet’ erin, zoals “niet voor
    niets”.
    """
    for text in heard(subject.texts).with_any(("*stelling*",)):
        for statement in statements(text.text):
            if faults := statement_faults(statement):
                yield text.found(
                    f"Bij de stelling ‘{shortened(statement, 40)}’ valt iets op: "
                    f"{' en '.join(faults)}. Eén helder punt praat makkelijker."
                )
