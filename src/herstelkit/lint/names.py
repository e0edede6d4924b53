"""What a pack tells of its course, to look at its files on disk without that course."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self

from attrs import asdict, field, frozen

from herstelkit.lint.subjects import Audience

if TYPE_CHECKING:
    from herstelkit.courses import Course, Session

_LETTER: Final = re.compile(r"\w")
SHEET: Final = "blad"
"""What texts call a sheet that they give a number."""


@frozen(kw_only=True)
class Names:
    """The titles of meetings by their labels, and those of sheets and papers by id.

    `readers` says for whom each paper is, `numbers` how many there are of what texts
    call by a number (``bijeenkomst``), `profile` which rules of fidelity hold.
    """

    meetings: Mapping[str, str] = field(factory=dict)
    sheets: Mapping[str, str] = field(factory=dict)
    papers: Mapping[str, str] = field(factory=dict)
    readers: Mapping[str, Audience] = field(factory=dict)
    numbers: Mapping[str, int] = field(factory=dict)
    profile: str = ""

    @classmethod
    def of(cls, course: "Course") -> Self:
        """Return the names in a course, as a group follows it or as it was written."""
        from herstelkit.lint.texts import AUDIENCE_OF  # noqa: PLC0415 (loads courses)

        return cls(
            meetings={_label(s, course.meeting_name): s.title for s in course.sessions},
            sheets={sheet.id: sheet.title for sheet in course.sheets},
            papers={paper.id: paper.title for paper in course.papers},
            readers={paper.id: AUDIENCE_OF[paper.reader] for paper in course.papers},
            numbers=_numbers(course),
            profile=course.profile,
        )

    @classmethod
    def in_manifest(cls, manifest: Mapping[str, Any]) -> Self:
        """Return the names that a manifest holds, whatever people made of it."""
        profile = manifest.get("profile")
        return cls(
            meetings=_titles(manifest.get("meetings")),
            sheets=_titles(manifest.get("sheets")),
            papers=_titles(manifest.get("papers")),
            readers=_readers(manifest.get("readers")),
            numbers=_counts(manifest.get("numbers")),
            profile=profile if isinstance(profile, str) else "",
        )

    def for_manifest(self) -> dict[str, Any]:
        """Return the names as a manifest holds them."""
        return asdict(self)


def _numbers(course: "Course") -> dict[str, int]:
    """Return how many there are; a group without an end is not counted."""
    found = {SHEET: sum(sheet.loose for sheet in course.sheets)}
    meetings = max((session.number or 0 for session in course.sessions), default=0)
    if meetings and not course.published.open_ended:
        found |= {course.meeting_name.lower(): meetings, "bijeenkomst": meetings}
    return found


def _label(session: "Session", called: str) -> str:
    """Return ``Bijeenkomst 3``, also in a course that no group chose from yet."""
    return (
        session.label if session.called else f"{called} {session.number or ''}".strip()
    )


# What follows takes values that anybody may have edited.


def _titles(values: object) -> dict[str, str]:
    """Return what can be printed."""
    pairs = ((key, title) for key, title in _pairs(values) if isinstance(title, str))
    return {key: title for key, title in pairs if title.isprintable()}


def _readers(values: object) -> dict[str, Audience]:
    known = {audience.value: audience for audience in Audience}
    found = {key: known.get(name) for key, name in _titles(values).items()}
    return {key: audience for key, audience in found.items() if audience}


def _counts(values: object) -> dict[str, int]:
    """Return how many there are of what has a name with letters in it."""
    pairs = ((name, number) for name, number in _pairs(values) if _LETTER.search(name))
    return {name: number for name, number in pairs if type(number) is int}


def _pairs(values: object) -> list[tuple[str, Any]]:
    return [*values.items()] if isinstance(values, dict) else []
