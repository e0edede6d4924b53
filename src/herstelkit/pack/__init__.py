"""A pack on disk: a folder with a manifest, there as a whole or not at all.

The files are written beside the folder and change places with it in one step, so that
whoever looks (or pulls the plug) finds the old pack or the new one, never a mix. What
people changed in an old pack is never thrown away: it is kept beside the new one.
"""

from herstelkit.pack.before import Before
from herstelkit.pack.compare import (
    Added,
    Change,
    Changed,
    Missing,
    compare,
    manifest_of,
)
from herstelkit.pack.compare import is_pack as is_built
from herstelkit.pack.manifest import MANIFEST, Origin
from herstelkit.pack.target import check_target
from herstelkit.pack.untouched import untouched_pack
from herstelkit.pack.write import Pack, write_pack

__all__ = [
    "MANIFEST",
    "Added",
    "Before",
    "Change",
    "Changed",
    "Missing",
    "Origin",
    "Pack",
    "check_target",
    "compare",
    "is_built",
    "manifest_of",
    "untouched_pack",
    "write_pack",
]
