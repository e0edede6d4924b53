"""A pack of which nothing has to be built again."""

from pathlib import Path

from herstelkit.archive import write_zip
from herstelkit.errors import ContentError, OutputError
from herstelkit.pack.before import Before, content_of, holds
from herstelkit.pack.compare import compare
from herstelkit.pack.manifest import MANIFEST
from herstelkit.pack.place import sweep
from herstelkit.pack.target import check_target
from herstelkit.pack.write import Pack, archive_of


def untouched_pack(target: Path, recipe: str, *, zipped: bool = False) -> Pack | None:
    """Return the pack in a place that a build of this recipe would only repeat.

    None when there is another pack or none, when people changed something in it, and
    when the zip that is asked for is not there as it should be.
    """
    try:
        place = check_target(target)
        before = Before.at(place)
        if before.recipe != recipe or compare(place):
            return None
    except (ContentError, OutputError):
        return None
    names = tuple(sorted({*before.files, MANIFEST}))
    archive = archive_of(place) if zipped else None
    if archive is not None and not _is_zip_of(place, names, archive):
        return None
    sweep(place)
    sweep(archive_of(place))
    return Pack(root=place, files=names, kept=None, zipped=archive, written=())


def _is_zip_of(place: Path, names: tuple[str, ...], archive: Path) -> bool:
    contents = [(name, content_of(place / name) or b"") for name in names]
    return holds(archive, write_zip(contents))
