"""What no program that writes these files can do without: packing and writing them.

All parts of all Office files of a pack are there already, as bytes. They are deflated
into the same zip files, and those are written to a folder; nobody waits for the disk.
"""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from herstelkit.archive import write_zip

_PACKED: Final = (".docx", ".pptx")

Parts = tuple[tuple[str, bytes], ...]


def parts_of(pack: Path) -> dict[str, Parts]:
    """Return the parts of each Office file in a pack, unpacked, by a flat name."""
    found = (path for path in pack.rglob("*") if path.suffix in _PACKED)
    return {
        "-".join(path.relative_to(pack).parts): _parts(path.read_bytes())
        for path in sorted(found)
    }


def _parts(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return tuple((name, archive.read(name)) for name in archive.namelist())


def pack(files: Mapping[str, Parts], folder: Path) -> Callable[[], object]:
    """Return what packs the parts into files in a folder that is there."""

    def run() -> None:
        for name, parts in files.items():
            folder.joinpath(name).write_bytes(write_zip(parts))

    return run
