"""What the meetings and sheets of a pack are called, to compare files with on disk."""

from collections.abc import Mapping
from typing import Any, Self

from attrs import field, frozen

from herstelkit.courses import Course, Session


@frozen(kw_only=True)
class Names:
    """The titles of meetings by their labels, and those of sheets by their ids."""

    meetings: Mapping[str, str] = field(factory=dict)
    sheets: Mapping[str, str] = field(factory=dict)

    @classmethod
    def of(cls, course: Course) -> Self:
        """Return the names in a course, as a group follows it or as it was written."""
        return cls(
            meetings={_label(s, course.meeting_name): s.title for s in course.sessions},
            sheets={sheet.id: sheet.title for sheet in course.sheets},
        )

    @classmethod
    def in_manifest(cls, manifest: Mapping[str, Any]) -> Self:
        """Return the names that a manifest holds; older ones hold none."""
        return cls(
            meetings=_titles(manifest.get("meetings")),
            sheets=_titles(manifest.get("sheets")),
        )

    def for_manifest(self) -> dict[str, dict[str, str]]:
        """Return the names as a manifest holds them."""
        return {"meetings": {**self.meetings}, "sheets": {**self.sheets}}


def _label(session: Session, called: str) -> str:
    """Return ``Bijeenkomst 3``, also in a course that no group chose from yet."""
    return (
        session.label if session.called else f"{called} {session.number or ''}".strip()
    )


def _titles(values: object) -> dict[str, str]:
    """Return what can be printed of values that anybody may have edited."""
    if not isinstance(values, dict):
        return {}
    pairs = ((key, title) for key, title in values.items() if isinstance(title, str))
    return {key: title for key, title in pairs if title.isprintable()}
