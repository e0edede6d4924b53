"""A deck as a package: slides and their notes beside the parts that every deck has.

The slides are text by the time they come here, and so is most that points at them. A
library would read all parts of the base, hold them, and write them again in each deck.
"""

from collections.abc import Iterator, Mapping, Sequence
from posixpath import relpath, split
from typing import Final

from attrs import frozen
from lxml import etree

from herstelkit.render._escape import quoteattr
from herstelkit.render._ooxml import Element
from herstelkit.render.palette import Logo

_PRESENTATION: Final = "ppt/presentation.xml"
_NOTES_MASTER: Final = "ppt/notesMasters/notesMaster1.xml"
_TYPES: Final = "[Content_Types].xml"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.presentationml."
_P: Final = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_HEAD: Final = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_LAST_RESERVED_ID: Final = 255  # the format keeps slide ids up to this for itself


@frozen(kw_only=True)
class Shown:
    """A slide with its notes, and the name of the layout that it is set in."""

    page: bytes
    layout: str
    notes: bytes = b""
    has_logo: bool = False

    @property
    def logo_id(self) -> str:
        """Return by what name the page knows the logo: after layout and notes."""
        return "rId3" if self.notes else "rId2"


@frozen(kw_only=True)
class Frame:
    """A presentation that shows nothing yet, and the logo for slides that have one.

    `presentation` is the part that lists the slides, in an element that is there.
    """

    parts: Mapping[str, bytes]
    presentation: str = _PRESENTATION
    logo: Logo | None = None

    @property
    def picture(self) -> str:
        """Return the name of the part with the logo; a template may have one too."""
        name = f"ppt/media/logo.{self.logo.kind if self.logo else ''}"
        while name in self.parts:
            name = name.replace("logo", "logo-")
        return name


def with_slides(frame: Frame, slides: Sequence[Shown]) -> dict[str, bytes]:
    """Return the parts of a presentation that shows `slides`, in order."""
    parts = {**frame.parts, **_listed(frame, len(slides))}
    parts[_TYPES] = _with_types(frame, slides)
    for number, slide in enumerate(slides, start=1):
        parts |= _slide_parts(number, slide, frame.picture)
    if frame.logo and any(slide.has_logo for slide in slides):
        parts[frame.picture] = frame.logo.data
    return parts


def _slide_parts(
    number: int, slide: Shown, picture: str
) -> Iterator[tuple[str, bytes]]:
    shown, notes = _page(number), _notes(number)
    targets = {"slideLayout": slide.layout}
    if slide.notes:
        targets["notesSlide"] = notes
        yield notes, slide.notes
        behind = {"notesMaster": _NOTES_MASTER, "slide": shown}
        yield _relations_of(notes), _relations(behind)
    if slide.has_logo:
        targets["image"] = picture
    yield shown, slide.page
    yield _relations_of(shown), _relations(targets)


def _page(number: int) -> str:
    return f"ppt/slides/slide{number}.xml"


def _notes(number: int) -> str:
    return f"ppt/notesSlides/notesSlide{number}.xml"


def _relations_of(part: str) -> str:
    folder, name = split(part)
    return f"{folder}/_rels/{name}.rels"


def _relations(targets: Mapping[str, str]) -> bytes:
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" '
        f"Target={quoteattr(_relative(target))}/>"
        for number, (kind, target) in enumerate(targets.items(), start=1)
    )
    space = f'xmlns="{_PACKAGE}/relationships"'
    return f"{_HEAD}<Relationships {space}>{entries}</Relationships>".encode()


def _relative(part: str) -> str:
    """Return a part as it is seen from a folder in ``ppt``, as ours are."""
    folder, _, rest = part.partition("/")
    return f"../{rest}" if folder == "ppt" else f"../../{part}"


def _listed(frame: Frame, slides: int) -> dict[str, bytes]:
    """Return the part that lists the slides, and its relations."""
    owner, beside = frame.presentation, _relations_of(frame.presentation)
    presentation = etree.fromstring(frame.parts[owner])
    relations = etree.fromstring(frame.parts[beside])
    folder = relpath("/ppt/slides", f"/{split(owner)[0]}")
    ids = next(presentation.iter(f"{_P}sldIdLst"))
    taken = max(_number(relation.get("Id", "")) for relation in relations)
    for number in range(1, slides + 1):
        name = f"rId{taken + number}"
        target = f"{folder}/slide{number}.xml"
        made = {"Id": name, "Type": f"{_OFFICE}/slide", "Target": target}
        etree.SubElement(relations, f"{{{_PACKAGE}/relationships}}Relationship", made)
        listed = {"id": str(_LAST_RESERVED_ID + number), f"{{{_OFFICE}}}id": name}
        etree.SubElement(ids, f"{_P}sldId", listed)
    return {owner: _xml(presentation), beside: _xml(relations)}


def _number(ident: str) -> int:
    """Return the number in the name of a relation: ``rId7``, or whatever it is."""
    return int("".join(filter(str.isdecimal, ident))[-6:] or 0)


def _with_types(frame: Frame, slides: Sequence[Shown]) -> bytes:
    types = etree.fromstring(frame.parts[_TYPES])
    for number, slide in enumerate(slides, start=1):
        _add_type(types, _page(number), "slide")
        if slide.notes:
            _add_type(types, _notes(number), "notesSlide")
    if frame.logo and any(slide.has_logo for slide in slides):
        _add_picture_type(types, frame.logo.kind)
    types[:] = sorted(types, key=_order)
    return _xml(types)


def _add_type(types: Element, part: str, kind: str) -> None:
    made = {"PartName": f"/{part}", "ContentType": f"{_TYPE}{kind}+xml"}
    etree.SubElement(types, f"{{{_PACKAGE}/content-types}}Override", made)


def _add_picture_type(types: Element, kind: str) -> None:
    if all(known.get("Extension") != kind for known in types):
        made = {"Extension": kind, "ContentType": f"image/{kind}"}
        etree.SubElement(types, f"{{{_PACKAGE}/content-types}}Default", made)


def _order(known: Element) -> tuple[str, str]:
    return str(known.tag), known.get("Extension") or known.get("PartName") or ""


def _xml(root: Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", standalone=True)
