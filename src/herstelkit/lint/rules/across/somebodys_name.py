"""A file that goes to others does not tell who happened to save it."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from herstelkit.findings import Severity
from herstelkit.lint.pack_view import PackFile, PackView
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.primitives import counted, shown
from herstelkit.sources import Source

_NOBODY: Final = frozenset(
    {
        "",
        "gebruiker",
        "user",
        "windows user",
        "microsoft office user",
        "microsoft office-gebruiker",
        "office user",
        "python-docx",
        "libreoffice",
    }
)
"""What programs write when they know no name."""
_MESSAGE: Final = (
    "{where} staat de naam ‘{name}’, van wie het maakte of bewaarde. Deel je het als "
    "bestand, en niet op papier? Kies dan Bestand, Info, Controleren op problemen en "
    "haal de naam weg."
)


@rule(
    "HX007",
    "maker-in-bestand",
    Severity.WARNING,
    Stage.PACK,
    source=Source(key="eigen voorstel"),
)
def somebodys_name(pack: PackView) -> Iterator[Found]:
    """In een bestand dat je deelt, staat niet ongemerkt wie het bewaarde.

    Wat: Kijkt in aangepaste bestanden voor deelnemers en voor buiten naar de maker en
    naar wie het laatst bewaarde. Wat er bij het bouwen in stond, telt niet. Per naam
    komt er één melding.

    Waarom: Word schrijft de naam van je account in elk bestand. Wie een werkblad mailt,
    mailt die naam mee, ook als het de naam van een deelnemer is.

    Bron: Ons eigen voorstel: een deelnemer kiest zelf wat een ander van hem weet, en
    een begeleider ook.

    Slecht: Een werkblad dat de account van een stagiair als maker heeft.

    Beter: Hetzelfde blad met de naam van de organisatie.

    Vals alarm: De naam van jullie organisatie, en namen als ‘Gebruiker’, worden niet
    gemeld. Ben je zelf de maker en mag iedereen dat weten, laat het dan staan.
    """
    usual = {_plain(name) for name in pack.built_by} | _NOBODY
    files: dict[str, list[PackFile]] = defaultdict(list)
    for file in pack.changed:
        if file.goes_out:
            for name in _names(file, usual):
                files[name].append(file)
    for name, having in files.items():
        more = counted(len(having) - 1, "ander bestand", "andere bestanden")
        where = "In dit bestand" + (f" en in {more}" if len(having) > 1 else "")
        yield having[0].found(_MESSAGE.format(where=where, name=shown(name)))


def _names(file: PackFile, usual: set[str]) -> Iterator[str]:
    """Yield who made or saved a file; the maker of what was built is no news."""
    known = (
        usual if len(usual) > len(_NOBODY) else usual | {_plain(file.outline.author)}
    )
    names = dict.fromkeys((file.outline.author, file.outline.saved_by))
    yield from (name for name in names if _plain(name) not in known)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
