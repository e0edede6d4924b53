"""The example packs with all formats, each built once in a test process."""

import tempfile
from functools import cache
from pathlib import Path

from herstelkit.audit import audit, kind_of
from herstelkit.build import Format, build_pack, load_course
from herstelkit.content import methods

FOLDER = Path(__file__).parent.parent.parent / "voorbeelden"
WRAP = ("studenten", "wijkteam")
"""Those of the four that differ: one with large print too, one without."""
OTHERS = tuple(name for name in methods() if name != "wrap")
"""The other methods have an example each, with the name of the method."""
EXAMPLES = (*WRAP, *OTHERS)


@cache
def pack(name):
    """The files of an example pack that can be audited, by their path in the pack."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "pack")
        run = load_course(FOLDER / f"{name}.toml")
        build_pack(run, root, formats=frozenset(Format))
        paths = (path for path in sorted(root.rglob("*")) if path.is_file())
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in paths
            if kind_of(path.name)
        }


@cache
def faults(name, path):
    """What is wrong with a file of an example pack."""
    return audit(path, pack(name)[path])
