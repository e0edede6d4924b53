"""The same course file gives the same bytes, whoever builds it, where and when."""

import os
import shutil
import subprocess
import sys

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
