"""What stands in the place of a pack before it is built, and need not be made again."""

import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Self

from attrs import field, frozen

from herstelkit.pack.manifest import (
    LARGEST,
    MANIFEST,
    digest,
    digests_in,
    origin_in,
)

_NOTHING: Final[Mapping[str, str]] = {}


@frozen(kw_only=True)
class Before:
    """A pack as an earlier build left it, or nothing.

    Its manifest is believed when it is whole, and then only of a file that still has
    the digest in it.
    """

    root: Path
    recipe: str | None = None
    files: Mapping[str, str] = field(default=_NOTHING, repr=False)
    made_from: Mapping[str, str] = field(default=_NOTHING, repr=False)

    @classmethod
    def at(cls, root: Path) -> Self:
        """Return what stands in a place; it may be anything, or not be there."""
        manifest = content_of(root / MANIFEST, most=LARGEST)
        origin = None if manifest is None else origin_in(manifest)
        if manifest is None or origin is None:
            return cls(root=root)
        return cls(
            root=root,
            recipe=origin.recipe,
            files=digests_in(manifest),
            made_from=origin.made_from,
        )

    def content(self, name: str, made_from: str) -> bytes | None:
        """Return the content of a file that was made from the same; else None."""
        if self.made_from.get(name) != made_from:
            return None
        content = content_of(self.root / name)
        whole = content is not None and digest(content) == self.files.get(name)
        return content if whole else None


def content_of(path: Path, most: int | None = None) -> bytes | None:
    """Return what a file holds; None for no file, a link, a pipe, or one too large."""
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode):
            return None
        too_large = most is not None and found.st_size > most
        return None if too_large else path.read_bytes()
    except (OSError, ValueError):
        return None


def holds(path: Path, content: bytes) -> bool:
    """Tell whether a file holds this and nothing else."""
    return content_of(path, most=len(content)) == content
