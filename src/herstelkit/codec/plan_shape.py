"""Plain values to the classes of a plan, strictly, with every problem in one go.

The types of the attributes say what belongs where. A problem names the place and the
sort of value, never what somebody wrote; a name that is not known is told by its rank,
since it could be somebody's words too.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import Annotated, Any, Final, get_args, get_origin

import attrs

from herstelkit.codec.plan_text import Block, Strange
from herstelkit.codec.strict import problem_of
from herstelkit.errors import Problem
from herstelkit.primitives import closest, identifier, nearest, safe_text
from herstelkit.wrap import Kind, Tool
from herstelkit.wrap.links import TWICE, Link, Path, broken

MOST: Final = 1000
"""Most problems that are gathered: a file with more is no plan at all."""

_FEW: Final = 20
_TOOLBOX: Final = ("toolbox",)

UNKNOWN: Final = "deze naam ken ik niet"

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_SORTS: Final[tuple[tuple[type, str], ...]] = (
    (bool, "ja of nee (true of false)"),
    (str, "een tekst"),
    (int, "een getal"),
    (float, "een getal"),
    (Strange, "een getal dat hier niet kan"),
    (type(None), "niets (null)"),
    (list, "een lijst"),
    (dict, "een blok"),
)
_WANTED: Final = {
    bool: "ja of nee (true of false)",
    str: "een tekst",
    dt.date: "een datum",
    list: "een lijst",
    dict: "een blok",
}
_FIXES: Final = {
    bool: "Schrijf true of false, zonder aanhalingstekens",
    str: 'Schrijf één tekst tussen rechte aanhalingstekens: "…"',
    dt.date: 'Schrijf jaar-maand-dag tussen aanhalingstekens, zoals "2027-01-12"',
    list: "Zet er vierkante haken omheen: [ … ]",
    dict: "Zet er accolades omheen: { … }",
}
_NULL_FIX: Final = "Laat dit weg als er niets is"

_CHECKS: Final[dict[Kind, Callable[[Any, Any, Any], None]]] = {
    Kind.TEXT: safe_text,
    Kind.ID: identifier,
    Kind.POINTER: identifier,
}


class Wrong:
    """Stands for a value that could not be read; its problem has been told."""


WRONG: Final = Wrong()


class Reading:
    """One reading of plain values: what is wrong, what was ignored, ids and pointers.

    `allowed` are names at the top that belong to the file rather than to the class.
    """

    def __init__(
        self, *, lenient: bool = False, allowed: frozenset[str] = frozenset()
    ) -> None:
        """Start; with `lenient` a name that is not known is ignored and told."""
        self.lenient = lenient
        self.allowed = allowed
        self.problems: list[Problem] = []
        self.ignored: list[Problem] = []
        self.links: list[Link] = []
        self._times: Counter[str] = Counter()
        self._tools_unsure = False

    def read(self, value: Any, wanted: Any) -> Any:
        """Return values as an instance of a class, or WRONG; see `problems`."""
        return self._value(value, wanted, ())

    def _check_links(self) -> None:
        """Tell what is wrong with ids and pointers.

        While part of the toolbox cannot be read, nobody knows who points at what.
        """
        unsure = self._tools_unsure
        tools = {link.id for link in self.links if link.tool}
        for path, reason in broken(self.links, tools):
            if self._is_full():
                return
            if reason is TWICE or not unsure:
                self._told(path, problem_of(ValueError(reason)))

    def _told(self, path: Path, problem: Problem) -> Wrong:
        if path[:1] == _TOOLBOX and path[-1] != "text":
            self._tools_unsure = True
        if not self._is_full():
            place = " · ".join(filter(None, (*path, problem.path)))
            self.problems.append(problem._replace(path=place))
        return WRONG

    def _is_full(self) -> bool:
        return len(self.problems) >= MOST

    def _value(self, value: Any, wanted: Any, path: Path) -> Any:
        sort, inner = sort_of(wanted)
        match sort:
            case "block":
                return self._block(value, inner, path)
            case "list":
                return self._list(value, inner, path)
            case "string":
                return self._string(value, inner, path)
            case "date":
                return self._date(value, path)
            case "yes_no":
                return value if type(value) is bool else self._sort(value, bool, path)
            case _:
                return self._word(value, inner, path)

    def _sort(self, value: Any, wanted: type, path: Path) -> Wrong:
        named = next((name for sort, name in _SORTS if isinstance(value, sort)), "iets")
        what = f"hier hoort {_WANTED[wanted]}, maar er staat {named}"
        fix = _NULL_FIX if value is None else _FIXES[wanted]
        return self._told(path, Problem(path="", what=what, fix=fix))

    def _string(self, value: Any, kind: Kind, path: Path) -> Any:
        if type(value) is not str:
            return self._sort(value, str, path)
        reason = _reason(_CHECKS[kind], value)
        if reason:
            return self._told(path, problem_of(ValueError(reason)))
        return value

    def _date(self, value: Any, path: Path) -> Any:
        if type(value) is not str:
            return self._sort(value, dt.date, path)
        made = as_date(value)
        if made is None:
            what = "dit is geen datum die bestaat"
            return self._told(path, Problem(path="", what=what, fix=_FIXES[dt.date]))
        return made

    def _word(self, value: Any, wanted: type[StrEnum], path: Path) -> Any:
        if type(value) is not str:
            return self._sort(value, str, path)
        words = [word.value for word in wanted]
        if value not in words:
            what = "dit woord is hier niet bekend"
            fix = closest(value, words)
            return self._told(path, Problem(path="", what=what, fix=fix))
        return wanted(value)

    def _list(self, value: Any, inner: Any, path: Path) -> Any:
        if type(value) is not list:
            return self._sort(value, list, path)
        points = sort_of(inner) == ("string", Kind.POINTER)
        made: list[Any] = []
        for number, member in enumerate(value, start=1):
            if self._is_full():
                break
            place = (*path, str(number))
            made.append(self._value(member, inner, place))
            if points and made[-1] is not WRONG:
                self._keep(Link(path=place, id=made[-1], points=True))
        return WRONG if _any_wrong(made) else tuple(made)

    def _block(self, value: Any, wanted: Any, path: Path) -> Any:
        if not isinstance(value, dict):
            return self._sort(value, dict, path)
        known = fields_of(wanted)
        given: dict[str, Any] = {}
        for name, rank in _ranks(value).items():
            if name in known:
                place = (*path, name)
                given[name] = self._value(value[name], known[name].type, place)
                self._note_id(given[name], wanted, name, place)
            elif (path or name not in self.allowed) and not self._is_full():
                self._unknown(name, known, (*path, f"naam {rank}"))
        self._twice(value, known, path)
        return self._made(value, wanted, given, path)

    def _unknown(self, name: str, known: Collection[str], path: Path) -> None:
        if self.lenient and len(self.ignored) >= MOST:
            return
        problem = Problem(path="", what=UNKNOWN, fix=closest(name, known))
        if self.lenient:
            self.ignored.append(problem._replace(path=" · ".join(path)))
        else:
            self._tools_unsure |= nearest(name, known) in _TOOLBOX
            self._told(path, problem)

    def _twice(self, value: dict[str, Any], known: Collection[str], path: Path) -> None:
        names = value.names if isinstance(value, Block) else ()
        if len(names) == len(value) or not names:
            return
        seen: set[str] = set()
        for rank, name in enumerate(names, start=1):
            if name in seen:
                step = name if name in {*known, *self.allowed} else f"naam {rank}"
                what = "deze naam staat hier twee keer"
                fix = "Haal er een weg, of voeg ze samen"
                self._told((*path, step), Problem(path="", what=what, fix=fix))
            seen.add(name)

    def _made(
        self, value: dict[str, Any], wanted: Any, given: dict[str, Any], path: Path
    ) -> Any:
        known = fields_of(wanted)
        for name, attribute in known.items():
            if attribute.default is attrs.NOTHING and name not in value:
                given[name] = self._missing(name, value, known, path)
        if not path:
            self._check_links()
        if _any_wrong(given.values()) or (not path and self.problems):
            return WRONG
        return wanted(**given)

    def _missing(
        self, name: str, value: dict[str, Any], known: Collection[str], path: Path
    ) -> Wrong:
        """Tell that a name is not there, unless it was misspelled and told before."""
        strays = islice((key for key in value if key not in known), _FEW)
        if not self.lenient and name in {nearest(stray, known) for stray in strays}:
            return WRONG
        fix = f'Zet erbij: "{name}": "…", met een eigen naam zoals "t1"'
        return self._told(
            (*path, name), Problem(path="", what="dit ontbreekt", fix=fix)
        )

    def _note_id(self, made: Any, wanted: Any, name: str, path: Path) -> None:
        if name == "id" and made is not WRONG:
            self._keep(Link(path=path, id=made, tool=wanted is Tool))

    def _keep(self, link: Link) -> None:
        """Keep a link to check later; of one id no more than can be told."""
        self._times[link.id] += 1
        if self._times[link.id] <= MOST + 1:
            self.links.append(link)


@cache
def fields_of(wanted: Any) -> dict[str, "attrs.Attribute[Any]"]:
    """Return the attributes of a class by name, in order."""
    return {attribute.name: attribute for attribute in attrs.fields(wanted)}


@cache
def sort_of(wanted: Any) -> tuple[str, Any]:
    """Return what sort of value a type asks for, and the class or kind within."""
    if attrs.has(wanted):
        return "block", wanted
    if get_origin(wanted) is tuple:
        return "list", get_args(wanted)[0]
    if get_origin(wanted) is Annotated:
        return "string", get_args(wanted)[1]
    if type(None) in get_args(wanted):
        return sort_of(get_args(wanted)[0])
    return {dt.date: "date", bool: "yes_no"}.get(wanted, "word"), wanted


def _ranks(value: dict[str, Any]) -> dict[str, int]:
    """Return each name in a block with the place where it first stands."""
    ranks: dict[str, int] = {}
    names = value.names if isinstance(value, Block) else value
    for rank, name in enumerate(names, start=1):
        ranks.setdefault(name, rank)
    return ranks


def _any_wrong(values: Iterable[Any]) -> bool:
    return any(value is WRONG for value in values)


def _reason(check: Callable[[Any, Any, Any], None], value: str) -> str:
    try:
        check(None, None, value)
    except ValueError as error:
        return str(error)
    return ""


def as_date(value: str) -> dt.date | None:
    """Return the day that a text of a plan file says, if it says one."""
    if not _DATE.fullmatch(value):
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        return None
