"""Every leaflet and letter says that taking part is a choice."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Course, Leaflet, Paper, Reader
from herstelkit.findings import Severity
from herstelkit.lint.profiles import WRAP
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.subjects import Audience, Programme
from herstelkit.lint.wording import word_list
from herstelkit.sources import Source

_OUTSIDE: Final = (Reader.GUEST, Reader.VISITOR)


@rule(
    "HW018",
    "vrijwillig-gezegd",
    Severity.ERROR,
    Stage.COURSE,
    source=Source(key="SRW24", section="4.1.6"),
    profiles=(WRAP,),
)
def voluntary_said(programme: Programme) -> Iterator[Found]:
    """Elke folder zegt dat meedoen een eigen keuze is.

    Wat: Zoekt in elke folder, en in elke brief voor buiten, naar een zin die zegt dat
    meedoen vrijwillig is.

    Waarom: Wie zorg, les of geld krijgt van degene die de folder geeft, hoort een tip
    al snel als een opdracht. Staat er dat het vrijwillig is, dan kan nee ook.

    Bron: SRW24 4.1.6: in elke groep werd gezegd dat meedoen vrijwillig is. Het is ook
    een van de waarden.

    Slecht: Een folder die alleen vertelt wat je gaat doen, en waar en wanneer.

    Beter: “Meedoen is vrijwillig. Stoppen kan altijd, ook zonder reden.”

    Vals alarm: Andere woorden, zoals “een eigen keuze” of “niets is verplicht”, zijn
    ook goed. “Jij kiest” alleen is te weinig, en wordt gemeld.
    """
    read: defaultdict[str, str] = defaultdict(str)
    for text in programme.texts:
        if text.audience is Audience.OUTWARD:
            read[text.id] += f"{text.text}\n\n"
    words = word_list("wrap_vrijwillig")
    for thing, name in _outward(programme.course):
        if words.first(read[thing.id]) is None:
            yield Found(
                f"In ‘{name}’ staat nog niet dat meedoen vrijwillig is. Zet het erbij, "
                "dan weet iedereen dat nee ook goed is.",
                id=thing.id,
                file=programme.file_of(thing),
            )


def _outward(course: Course) -> Iterator[tuple[Leaflet | Paper, str]]:
    """Yield what goes outside, with its name."""
    for leaflet in course.leaflets:
        yield leaflet, leaflet.name
    for paper in course.papers:
        if paper.reader in _OUTSIDE:
            yield paper, paper.title
