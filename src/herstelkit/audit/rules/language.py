"""The language of the text, which decides how it is read aloud and spelled."""

import re
from collections.abc import Iterator
from typing import Final

from herstelkit.audit.fault import Found
from herstelkit.audit.look import Styles
from herstelkit.audit.package import Package
from herstelkit.audit.registry import Kind, rule
from herstelkit.audit.slide import PAGES
from herstelkit.audit.slide import where as where_on_slide
from herstelkit.audit.word import where
from herstelkit.audit.xml import above, child, every, q, text, val
from herstelkit.primitives import LANGUAGE, shown

_TAG: Final = re.compile(
    r"""[a-z]{2,3}(-[a-z]{3}){0,3}        # language, extended language
        (-[a-z]{4})?                      # script
        (-([a-z]{2}|[0-9]{3}))?           # region
        (-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*
        (-[0-9a-wy-z](-[a-z0-9]{2,8})+)*
        (-x(-[a-z0-9]{1,8})+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_WORD_TAGS: Final = ("w:val", "w:eastAsia", "w:bidi")


def is_language(tag: str) -> bool:
    """Tell whether a language tag is well formed (BCP 47), without looking it up."""
    return _TAG.fullmatch(tag) is not None


def _tags(package: Package) -> Iterator[tuple[str, str]]:
    """Yield every language tag of a file with the part it stands in."""
    yield "docProps/core.xml", package.property("dc:language")
    for name, root in package.trees.items():
        for element in every(root, "w:lang", "w:themeFontLang"):
            yield from ((name, element.get(q(key), "")) for key in _WORD_TAGS)
        if name.startswith("ppt/"):
            for element in root.iter("*"):
                yield name, element.get("lang", "")
                yield name, element.get("altLang", "")


@rule("AO11", Kind.DOCX, Kind.PPTX)
def malformed_languages(package: Package) -> Iterator[Found]:
    """Every language tag is well formed by BCP 47: ``nl-NL``, not ``nl_NL``.

    Not seen: a well-formed tag of a language that does not exist.
    """
    for name, tag in dict.fromkeys(_tags(package)):
        if tag and not is_language(tag):
            yield Found(name, "", f"{shown(tag)} is geen geldige taalcode")


@rule("AO12", Kind.DOCX, Kind.PPTX)
def missing_languages(package: Package) -> Iterator[Found]:
    """The file names its language, and so does the text: by run, style or default.

    Not seen: empty lines. In a presentation a language must stand on the run itself.
    """
    if not package.property("dc:language"):
        yield Found("docProps/core.xml", "", "noemt geen taal")
    styles = Styles.of(package)
    for name, root in package.stories:
        for run in every(root, "w:r"):
            if text(run, "w:t").strip() and not styles.look(run).language:
                yield Found(name, where(run), "de tekst heeft geen taal")
    for name, root in package.of_type(".slide", ".notesSlide"):
        for run in every(root, "a:r", "a:fld"):
            if text(run, "a:t").strip() and not val(child(run, "a:rPr"), "lang"):
                yield Found(name, where_on_slide(run), "de tekst heeft geen taal")


@rule("AO13", Kind.DOCX, Kind.PPTX)
def other_languages(package: Package) -> Iterator[Found]:
    """The text is in the language of the file (``dc:language``, else Dutch).

    Not seen: whether the words are really of that language. A deliberate foreign word
    that is marked as foreign counts as a fault too.
    """
    own = (package.property("dc:language") or LANGUAGE).lower()
    styles = Styles.of(package)
    for name, root in package.stories:
        for run in every(root, "w:r"):
            tag = styles.look(run).language if text(run, "w:t").strip() else None
            if tag and tag.lower() != own:
                yield Found(name, where(run), f"de tekst staat op taal {shown(tag)}")
    for name, root in package.of_type(*PAGES):
        for element in root.iter("*"):
            tag = element.get("lang")
            if tag and tag.lower() != own and above(element, "a:p") is not None:
                what = f"de tekst staat op taal {shown(tag)}"
                yield Found(name, where_on_slide(element), what)
