"""The same course file gives the same bytes, whoever builds it, where and when."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from herstelkit.content import methods

# Runs the command line on another day: all clocks of this Python are set forward.
LATER = """
import datetime, sys, time

shift = 400 * 24 * 3600 + 12345
clock, local, universal = time.time, time.localtime, time.gmtime
time.time = lambda: clock() + shift
time.time_ns = lambda: int(time.time() * 1e9)
time.localtime = lambda moment=None: local(time.time() if moment is None else moment)
time.gmtime = lambda moment=None: universal(time.time() if moment is None else moment)

class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + datetime.timedelta(seconds=shift)

    @classmethod
    def utcnow(cls):
        return cls.now(datetime.UTC).replace(tzinfo=None)

datetime.datetime = Later
assert datetime.datetime.now().timestamp() - clock() > shift - 60
from herstelkit.cli import main
main(sys.argv[1:])
"""
NOW = "import sys; from herstelkit.cli import main; main(sys.argv[1:])"

ALL = """
import sys
from pathlib import Path
from herstelkit.build import Material, build_pack, load_course
# The books take long, and are made as those of the test above are.
PARTS = {Material.DECKS, Material.PAPERS, Material.LEAFLETS}
for source in map(Path, sys.argv[1:]):
    build_pack(load_course(source), source.stem, only=PARTS)
"""


def build(source, folder, script, **environment):
    folder.mkdir(parents=True)
    shutil.copy(source, folder / "cursus.toml")
    subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-c", script, "bouw", "cursus.toml", "-o", "map", "--zip"],
        cwd=folder,
        env={**os.environ, **environment},
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=60,
    )
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def digests(sources, folder, **environment):
    """What the manifests say of the packs of some course files."""
    folder.mkdir(parents=True)
    subprocess.run(  # noqa: S603 (our own code)
        [sys.executable, "-c", ALL, *map(str, sources)],
        cwd=folder,
        env={**os.environ, **environment},
        check=True,
        timeout=120,
    )
    return {path.parent.name: path.read_bytes() for path in folder.glob("*/manifest*")}


class TestSameBytes:
    """Day, clock, folder, time zone, locale and hash seed leave no trace in a pack."""

    def test_elsewhere_and_later(self, students, tmp_path):
        here = build(
            students,
            tmp_path / "hier",
            NOW,
            TZ="Europe/Amsterdam",
            LC_ALL="C.UTF-8",
            PYTHONHASHSEED="1",
        )
        there = build(
            students,
            tmp_path / "een heel andere plek" / "één 🌿",
            LATER,
            TZ="Pacific/Kiritimati",
            LANG="tr_TR",
            LC_ALL="POSIX",
            PYTHONHASHSEED="4321",
            PYTHONCOERCECLOCALE="0",
            PYTHONUTF8="0",
        )
        assert {"cursus.toml", "map.zip", "map/manifest.json"} < here.keys()
        assert here.keys() == there.keys()
        assert [name for name, content in here.items() if there[name] != content] == []

    def test_every_method(self, tmp_path):
        """Each file of a pack stands in its manifest with a digest."""
        folder = Path(__file__).parent.parent / "voorbeelden"
        sources = [folder / f"{name}.toml" for name in methods() if name != "wrap"]
        here = digests(sources, tmp_path / "hier", PYTHONHASHSEED="1", TZ="Asia/Tokyo")
        there = digests(sources, tmp_path / "d" / "ar", PYTHONHASHSEED="77", LANG="C")
        assert len(here) == len(sources)
        assert here == there
