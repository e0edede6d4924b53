"""A meeting varies how people sit together."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.courses import Session
from herstelkit.findings import Severity
from herstelkit.lint.registry import Found, Stage, rule
from herstelkit.lint.rules.design._programme import (
    OURS,
    titled,
)
from herstelkit.lint.subjects import Programme

_ENOUGH: Final = 3
"""Work forms from which sameness begins to be felt."""
_SETTINGS: Final = {
    "alleen": re.compile(r"ieder voor zich|alleen|in stilte"),
    "in tweetallen": re.compile(r"tweetal|koppel|buur|met z’n tweeën"),
    "in kleine groepjes": re.compile(r"drietal|viertal|groepje"),
    "met de hele groep": re.compile(r"hele groep|kring|z’n allen|samen"),
    "in beweging": re.compile(r"lopend|wandel|staand|buiten"),
}


@rule("HC027", "steeds-dezelfde-werkvorm", Severity.HINT, Stage.COURSE, source=OURS)
def same_setting(programme: Programme) -> Iterator[Found]:
    """In één bijeenkomst zit de groep niet steeds op dezelfde manier.

    Wat: Kijkt bij drie werkvormen of meer of ze allemaal dezelfde opstelling hebben,
    zoals steeds in tweetallen.

    Waarom: De een denkt het best alleen, de ander pratend of lopend. Met afwisseling
    komt iedereen een keer aan bod.

    Bron: Een eigen voorstel.

    Slecht: Drie keer in de kring.

    Beter: Eerst ieder voor zich, dan met z’n tweeën, en tot slot in de kring.

    Vals alarm: Een werkvorm die van opstelling wisselt, telt als afwisseling. Zijn de
    tweetallen elke keer anders, dan is dat ook afwisseling, maar dat ziet deze regel
    niet.
    """
    for session in programme.course.sessions:
        setting = _only_setting(session)
        if setting:
            yield Found(
                f"In {titled(session)} zijn alle werkvormen {setting}. Probeer er een "
                "op een andere manier, dan komt iedereen een keer aan bod.",
                id=session.id,
                field="werkvorm · vorm",
                file=programme.file_of(session),
            )


def _only_setting(session: Session) -> str:
    """Return the one setting that all work forms of a meeting have, if so."""
    forms = [
        form.form.lower()
        for part in session.components
        for step in part.steps
        for form in step.work_forms
    ]
    found = [frozenset(n for n, p in _SETTINGS.items() if p.search(f)) for f in forms]
    if len(found) < _ENOUGH or len(set(found)) > 1 or len(found[0]) != 1:
        return ""
    return next(iter(found[0]))
