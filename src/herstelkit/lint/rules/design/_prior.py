"""Whether the leaflets of a course speak of a course that comes before it."""

from herstelkit.courses import RouteKind
from herstelkit.lint.subjects import Audience, Programme


def unsaid(programme: Programme, kind: RouteKind) -> list[str]:
    """Return the names of prior courses that no text for outside speaks of.

    The name is that of the id: a course is written as ``begin-maken-met-herstel``.
    """
    wanted = [
        route.method.replace("-", " ")
        for route in programme.course.routes
        if route.kind is kind
    ]
    if not wanted:
        return []
    said = " ".join(
        text.text.lower().replace("-", " ")
        for text in programme.texts
        if text.audience is Audience.OUTWARD
    )
    words = " ".join(said.split())
    return [name for name in wanted if name not in words]
