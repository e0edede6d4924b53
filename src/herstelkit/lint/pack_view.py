"""A pack as rules see it: what we composed, or what people made of it on disk.

Both are outlines, so one rule serves for both. Of a pack on disk only files that
somebody changed or added are opened: the rest is as it was when it was checked.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from herstelkit.blocks.outline import Kind, Line, Outline, Spot
from herstelkit.errors import ContentError
from herstelkit.lint.names import Names
from herstelkit.lint.registry import Found
from herstelkit.lint.subjects import Audience, Text

if TYPE_CHECKING:
    from herstelkit.blocks import Deck, Document, Leaflet, Poster
    from herstelkit.courses import Course

READABLE: Final = (".docx", ".pptx")
"""How the names end of files that are looked into."""

_GUIDE: Final = "draaiboek"
_PAPERS: Final = "stukken"
_AUDIENCES: Final = {
    _GUIDE: Audience.LEADER,
    "presentaties": Audience.PARTICIPANT,
    "werkmap": Audience.PARTICIPANT,
    "werkbladen": Audience.PARTICIPANT,
    "werkbladen-groteletters": Audience.PARTICIPANT,
    "posters": Audience.PARTICIPANT,
    "folders": Audience.OUTWARD,
    _PAPERS: Audience.OUTWARD,
}
"""For whom the folders of a pack are."""
_LARGEST: Final = 100_000_000
"""Most bytes of a file that is looked into; the reader refuses what is larger."""


@frozen(kw_only=True)
class PackFile:
    """A file of a pack: `path` in the pack, for whom it is, what stands in it.

    `changed` when it comes from disk, where somebody changed or added it. `refused`
    says why it could not be opened; its outline is empty then.
    """

    path: str
    audience: Audience
    outline: Outline
    changed: bool = False
    refused: str = ""

    @property
    def folder(self) -> str:
        """Return the folder of the pack that it lies in."""
        return PurePosixPath(self.path).parts[0]

    @property
    def goes_out(self) -> bool:
        """Tell whether others than the leaders get the file itself."""
        return self.audience is not Audience.LEADER and not self.is_deck

    @property
    def is_deck(self) -> bool:
        """Tell whether it is a presentation: leaders show it, nobody gets it."""
        return self.path.endswith(".pptx")

    def found(self, message: str, spot: Spot = Spot()) -> Found:  # noqa: B008  (frozen)
        """Return a remark about this file, or about a place in it."""
        return Found(message, id=spot.under, field=spot.where, file=self.path)

    @property
    def texts(self) -> tuple[Text, ...]:
        """Return what stands in the file, for rules that look at language."""
        return tuple(self._text(line) for line in self.outline.lines if line.text)

    def _text(self, line: Line) -> Text:
        return Text(
            text=line.text,
            audience=_heard_by(line.kind, self.audience),
            file=self.path,
            id=line.spot.under,
            field=line.spot.where,
            ours=False,
        )


def _heard_by(kind: Kind, audience: Audience) -> Audience:
    match kind:
        case Kind.SPOKEN:
            return Audience.SPOKEN
        case Kind.ASIDE | Kind.NOTE:
            return Audience.LEADER
        case _:
            return audience


@frozen(kw_only=True)
class PackView:
    """The files of a pack.

    `course` is the course as the group follows it, when that is known; `names` are
    those that it was built with. `built_by` are the names that may stand in a file as
    its maker.
    """

    files: tuple[PackFile, ...] = field(repr=False)
    course: "Course | None" = None
    built_by: tuple[str, ...] = ()
    names: Names = field(repr=False)

    @names.default
    def _names(self) -> Names:
        return Names.of(self.course) if self.course is not None else Names()

    @cached_property
    def changed(self) -> tuple[PackFile, ...]:
        """Return the files that somebody changed or added, as far as they open."""
        return tuple(one for one in self.files if one.changed and not one.refused)

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Return what stands in the files that somebody changed or added."""
        return tuple(text for one in self.changed for text in one.texts)


def composed(
    path: str,
    made: "Document | Deck | Leaflet | Poster",
    names: Names = Names(),  # noqa: B008  (frozen)
) -> PackFile:
    """Return a file that we composed and nobody wrote yet."""
    # Late: a pack on disk has no blocks.
    from herstelkit.blocks.outlined import outline_of  # noqa: PLC0415

    return PackFile(
        path=path, audience=audience_of(path, names), outline=outline_of(made)
    )


def changed_files(
    root: Path,
    paths: Iterable[str],
    names: Names = Names(),  # noqa: B008  (frozen)
) -> Iterator[PackFile]:
    """Yield files of a pack on disk that somebody changed or added, by their paths.

    What is no .docx or .pptx, and what cannot be read, is passed over. A file that
    does not open as it should is there too, with the reason.
    """
    for path in paths:
        data = _data(root / path) if path.lower().endswith(READABLE) else None
        if data is not None:
            yield _opened(path, data, names)


def _opened(path: str, data: bytes, names: Names) -> PackFile:
    # Late: this loads lxml, which a course file alone needs nothing of.
    from herstelkit.reading.outline import read_outline  # noqa: PLC0415

    audience = audience_of(path, names)
    try:
        outline, refused = read_outline(data, path), ""
    except ContentError as error:
        outline, refused = Outline(), error.problems[0].what
    return PackFile(
        path=path, audience=audience, outline=outline, changed=True, refused=refused
    )


def _data(path: Path) -> bytes | None:
    """Return what is in a file; None for a link, a pipe or what cannot be read."""
    try:
        if path.is_symlink() or not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(_LARGEST + 1)
    except OSError:
        return None


def audience_of(
    path: str,
    names: Names = Names(),  # noqa: B008  (frozen)
) -> Audience:
    """Return for whom a file of a pack is, by its folder.

    For letters, lists and forms `names` say it; without them they may go to anybody.
    """
    folder, _, name = path.partition("/")
    if folder == _PAPERS:
        stem = name.partition("-")[2].rpartition(".")[0]
        for paper, audience in names.readers.items():
            if stem == paper or stem.startswith(f"{paper}-"):
                return audience
    return _AUDIENCES.get(folder, Audience.LEADER)
