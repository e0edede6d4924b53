"""Nobody refers, selects or reports: who wants to come, comes."""

from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.said import Readable, Said, is_wrap, remarks, said
from herstelkit.lint.subjects import Audience
from herstelkit.sources import Source

_OUTWARD: Final = frozenset({Audience.OUTWARD})
_READERS: Final = frozenset({Audience.OUTWARD, Audience.PARTICIPANT})


@rule(
    "HL017",
    "verwijzen-of-beoordelen",
    Severity.WARNING,
    Stage.COURSE,
    Stage.RUN,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def gatekeeping(subject: Readable) -> Iterator[Found]:
    """Wat naar buiten gaat, vraagt niemand om te verwijzen of te beoordelen.

    Wat: Zoekt woorden als ‘intake’, ‘verwijzing’, ‘selectie’, ‘terugkoppeling’ en
    ‘presentielijst’ op folders, in brieven, in jullie voorwoord en in wat je over
    aanmelden schrijft. De lijst is ‘verwijzen’.

    Waarom: Een loket voor de deur houdt mensen weg. En wie denkt dat er verslag
    komt, vertelt minder. Als mensen zichzelf aanmelden, is de groep vanaf de eerste
    minuut van hen.

    Bron: Ons eigen voorstel voor de cursussen van ervaringsdeskundigen; HOZ12 zegt
    dat mensen zelf kiezen en hun eigen tempo volgen. Voor WRAP zegt SRW24 het
    uitdrukkelijk, en daar zijn eigen regels voor.

    Slecht: “Na een intake kijken we of je geschikt bent. Je begeleider krijgt
    verslag.”

    Beter: “Wie wil, meldt zich aan. Wij vertellen niemand iets over wie meedoet.”

    Vals alarm: Niet gemeld wordt een zin die zegt dat het er juist niet is (“er is
    geen intake”), ook niet onder een kop als “Dit doen we niet”. Ten onrechte
    gemeld wordt een andere betekenis, zoals een selectie van foto’s, als die niet
    op de lijst staat.
    """
    if is_wrap(subject):  # HW015 and HW016 say more of it
        return
    # Of a file on disk nobody knows any more whose words are whose.
    readers = _OUTWARD if isinstance(subject, PackView) else _READERS
    yield from remarks(
        said(subject, "verwijzen", readers, _is_inside),
        lambda one: f"‘{one.words}’ kan als een drempel voelen.{one.instead}",
    )


def _is_inside(one: Said) -> bool:
    """Tell whether only the group reads it: stories of an intake are welcome there."""
    return one.text.audience is Audience.PARTICIPANT and one.text.ours
