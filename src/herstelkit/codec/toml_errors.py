"""Why a line is not TOML, in the words of somebody who never heard of TOML.

tomli says in English what it expected and where. What went wrong is mostly seen from
the line itself: a quotation mark that Word made curly, a time without seconds.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from attrs import frozen

from herstelkit.codec.toml_spot import Spot, spot_of
from herstelkit.errors import Problem

_CURLY: Final = "“”„‟‘’‚‛«»″"
_DASH: Final = "[-/.–—‑]"
_DATE = re.compile(
    rf"\d{{1,4}}{_DASH}\d{{1,2}}({_DASH}\d{{1,4}})?|\d{{1,2}}\s+[a-z]{{3,}}\.?\s+\d{{4}}",
    re.IGNORECASE,
)
_WHOLE_DATE = re.compile(r"\d{4}-\d\d-\d\d(\s|$)")
_TIME = re.compile(r"\d{1,2}([:.]\d{1,2}){1,2}\S*|\d{1,2}\s?(u|uur|h)(\d{2})?")


_WHOLE_FILE: Final = "Maak met ‘herstelkit nieuw wrap’ een bestand, en vul dat in"
_QUOTES: Final = 'Zet om elke tekst rechte aanhalingstekens, zoals in "tekst"'


_Test = Callable[[Spot], object]


@frozen
class _Reason:
    """A thing that can be wrong: when that is so, what it is, what to do.

    `goes_on` says that it is a matter of one line: the rest can be read without it.
    """

    applies: _Test
    what: str
    fix: str
    goes_on: bool = False


@frozen
class Trouble:
    """What is wrong on a line, and whether the rest can be read without that line."""

    line: int
    problem: Problem
    goes_on: bool


def explained(message: str, text: str) -> Trouble:
    """Return what a message of tomli about a text means."""
    number, spot = spot_of(message, text)
    reason = next(reason for reason in _REASONS if reason.applies(spot))
    place = f"regel {number}"
    problem = Problem(path=place, what=reason.what, fix=reason.fix)
    return Trouble(number, problem, reason.goes_on)


def _says(*parts: str) -> _Test:
    return lambda spot: any(part in spot.said for part in parts)


def _is_json(spot: Spot) -> bool:
    return spot.first and spot.line.lstrip()[:2].rstrip() in ("{", '{"', "[{")


def _is_markup(spot: Spot) -> bool:
    return spot.first and spot.line.lstrip().startswith("<")


def _is_curly(spot: Spot) -> bool:
    if spot.here and spot.here in _CURLY:
        return True
    return _is_cut_off(spot) and spot.line.split("#")[0].rstrip()[-1:] in "“”„″"


def _is_invisible(spot: Spot) -> bool:
    return spot.here not in ("", " ") and unicodedata.category(spot.here) in (
        "Zs",
        "Zl",
        "Zp",
        "Cf",
    )


def _is_cut_off(spot: Spot) -> bool:
    return spot.said.endswith(r"character '\n'") or (
        spot.said.startswith(
            ("Unterminated string", 'Expected "\'"', "Expected \"'''\"")
        )
    )


def _is_long_text(spot: Spot) -> bool:
    return '"""' in spot.line and not spot.said.endswith(r"character '\n'")


def _is_heading(spot: Spot) -> bool:
    parts = ("table declaration", "array declaration", "key part", "Expected newline")
    starts = spot.line.lstrip().startswith("[")
    return starts and any(part in spot.said for part in parts)


def _is_date(spot: Spot) -> bool:
    whole = spot.said.startswith("Unclosed") and _WHOLE_DATE.match(spot.value)
    return bool(_DATE.match(spot.value) and not whole)


def _is_time(spot: Spot) -> bool:
    return bool(_TIME.fullmatch(spot.value))


def _has_colon(spot: Spot) -> bool:
    return spot.here == ":" or spot.line.lstrip().startswith(("- ", "---"))


def _is_new_line(spot: Spot) -> bool:
    before = spot.line[: spot.column].strip()
    return not before and ("=" in spot.line or spot.here == "[")


def _is_empty(spot: Spot) -> bool:
    return spot.here in ("", "#")


def _has_inner_quotes(spot: Spot) -> bool:
    return spot.line.partition("#")[0].count('"') not in (0, 2)


def _both(one: _Test, other: _Test) -> _Test:
    return lambda spot: one(spot) and other(spot)


_UNREADABLE: Final = _says(
    "Invalid value", "Expected newline", "Unclosed", "Expected '='"
)

_TWICE: Final = _says("Cannot overwrite", "Cannot mutate", "redefine", "Duplicate")

_REASONS: Final[tuple[_Reason, ...]] = (
    # the first that applies
    _Reason(
        _is_json,
        "dit bestand is JSON, geen cursusbestand",
        _WHOLE_FILE,
    ),
    _Reason(
        _is_markup,
        "dit bestand is een webpagina, geen cursusbestand",
        _WHOLE_FILE,
    ),
    _Reason(
        _is_curly,
        "hier staan gekrulde aanhalingstekens, zoals Word die maakt",
        _QUOTES,
        goes_on=True,
    ),
    _Reason(
        _both(_UNREADABLE, _is_invisible),
        "hier staat een bijzondere spatie, die je niet kunt zien",
        "Wis de spaties op deze regel en typ ze opnieuw",
        goes_on=True,
    ),
    _Reason(
        _says("Invalid date"),
        "deze datum bestaat niet",
        "Kijk op de kalender en schrijf jaar-maand-dag, zoals 2027-01-12",
        goes_on=True,
    ),
    _Reason(
        _both(_UNREADABLE, _is_time),
        "dit is niet te lezen als een tijd",
        "Schrijf uur:minuut:seconde, zoals 18:30:00",
        goes_on=True,
    ),
    _Reason(
        _both(_UNREADABLE, _is_date),
        "dit is niet te lezen als een datum",
        "Schrijf jaar-maand-dag, zoals 2027-01-12",
        goes_on=True,
    ),
    _Reason(
        _both(_is_cut_off, _is_long_text),
        "deze lange tekst heeft geen einde",
        'Zet er drie aanhalingstekens achter: """',
    ),
    _Reason(
        _is_cut_off,
        "deze tekst heeft geen aanhalingsteken aan het eind",
        "Zet er een recht aanhalingsteken achter",
        goes_on=True,
    ),
    _Reason(
        _says("Illegal character", "Found invalid character"),
        "hier staat een onzichtbaar stuurteken",
        "Typ deze regel opnieuw",
        goes_on=True,
    ),
    _Reason(
        _says("Unescaped '\\'", "Invalid hex", "scalar value"),
        "het teken \\ heeft in een tekst een bijzondere betekenis",
        "Schrijf in plaats daarvan een /",
        goes_on=True,
    ),
    _Reason(
        _says("Cannot declare"),
        "deze kop staat er twee keer",
        "Haal er een weg, of schrijf voor elke begeleider [[begeleider]]",
    ),
    _Reason(
        _both(_TWICE, lambda spot: spot.line.lstrip().startswith("[")),
        "dit blok staat er ook al als regel",
        "Haal een van de twee weg",
    ),
    _Reason(
        _TWICE,
        "dit staat er twee keer",
        "Haal een van de twee weg",
        goes_on=True,
    ),
    _Reason(
        _is_heading,
        "deze kop tussen haken klopt niet",
        "Schrijf [[begeleider]] met twee haken aan elke kant, [illustraties] met één",
    ),
    _Reason(
        _both(_says("Unclosed inline"), _is_new_line),
        "het blok hierboven is niet af",
        "Zet tussen de stukken een komma, en aan het eind een }",
    ),
    _Reason(
        _both(_says("Invalid value", "Unclosed", "Expected '='"), _is_new_line),
        "de lijst hierboven is niet af",
        "Zet achter elk stuk een komma, en aan het eind een ]",
    ),
    _Reason(
        _says("Unclosed array"),
        "deze lijst is niet af",
        "Zet tussen de stukken een komma, en aan het eind een ]",
    ),
    _Reason(
        _says("Unclosed inline"),
        "dit blok is niet af",
        "Zet tussen de stukken een komma, en aan het eind een }",
    ),
    _Reason(
        _both(_says("Expected '='"), _has_colon),
        "achter de naam hoort een is-teken, geen dubbele punt",
        'Schrijf het zo: titel = "Onze groep"',
        goes_on=True,
    ),
    _Reason(
        _both(_says("Expected '='"), lambda spot: "=" in spot.line),
        "voor het is-teken staat meer dan één woord, of een letter met een accent",
        'Schrijf het zo: titel = "Onze groep"',
        goes_on=True,
    ),
    _Reason(
        _says("Expected '='", "Invalid statement", "key part"),
        "op deze regel staat geen naam met een is-teken erachter",
        'Schrijf het zo: titel = "Onze groep". Is het een opmerking? Zet er een # voor',
        goes_on=True,
    ),
    _Reason(
        _both(_says("Invalid value"), _is_empty),
        "achter het is-teken staat niets",
        "Vul iets in, of zet een # voor deze regel",
        goes_on=True,
    ),
    _Reason(
        _says("Invalid value"),
        "deze tekst staat niet tussen aanhalingstekens",
        _QUOTES,
        goes_on=True,
    ),
    _Reason(
        _both(_says("Expected newline"), _has_inner_quotes),
        "in deze tekst staan aanhalingstekens",
        "Haal ze weg, of gebruik binnen de tekst een ’",
        goes_on=True,
    ),
    _Reason(
        _says("Expected newline"),
        "hier staat te veel op één regel",
        "Zet een tekst tussen aanhalingstekens, en zet een # voor een opmerking",
        goes_on=True,
    ),
    _Reason(
        lambda _: True,
        "deze regel is niet te lezen",
        "Vergelijk hem met een voorbeeld",
    ),
)
