"""The texts of a course, for tests that look at what people read."""

import attrs

NOT_READ = {
    "id",
    "licence",
    "notice",
    "proposal",
    "published",
    "routes",
    "version",
}
"""What a course is, where it comes from and where it leads, apart from its texts."""


def texts_of(value):
    """Every text in a value of the model, with the attribute that holds it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for member in value:
            yield from texts_of(member)
    elif attrs.has(type(value)):
        for attribute in attrs.fields(type(value)):
            if attribute.name not in {"id", "kind", "about", "sheets", "answers"}:
                yield from texts_of(getattr(value, attribute.name))


def told(*values):
    """All texts of some values of the model as one text, in small letters."""
    texts = (text for value in values for text in texts_of(value))
    return " ".join(" ".join(texts).lower().split())


def says(value, *words):
    """Tell whether one text in a value of the model holds all of these words."""
    return any(
        all(word in " ".join(text.lower().split()) for word in words)
        for text in texts_of(value)
    )


def pieces(course):
    """Every piece of a course that people read, with its place: ``sheets hoop``."""
    for attribute in attrs.fields(type(course)):
        if attribute.name in NOT_READ:
            continue
        value = getattr(course, attribute.name)
        if attribute.name in {"guide", "workbook"} and value is not None:
            yield attribute.name, value.title
            value = value.chapters
        for member in value if isinstance(value, tuple) else (value,):
            yield f"{attribute.name} {getattr(member, 'id', '')}".strip(), member


def is_not_given(facts, subject):
    """Tell whether the published facts name a subject as one nobody wrote about."""
    return any(subject in gap for gap in facts.not_given)


def routes(course, kind):
    """The ids of the methods to which a course has a route of this kind."""
    return {route.method for route in course.routes if route.kind is kind}


def roles(course, session):
    """The roles of all steps of a meeting, in order."""
    return [
        course.step_kind(step.kind).role
        for component in session.components
        for step in component.steps
    ]


def proper(course):
    """The numbered meetings: no introduction, no return, no kit for own themes."""
    return [session for session in course.sessions if session.number is not None]
