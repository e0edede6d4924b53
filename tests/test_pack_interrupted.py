"""Builds that are killed at any moment, and builds that run at the same time."""

import os
import shutil
import subprocess
import sys
import time
import zipfile

import pytest

from herstelkit.pack import MANIFEST, Added, compare, place
from packs import NEW, OLD, found, is_whole, names_in, write

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def run(script, *arguments):
    call = [sys.executable, "-c", script, *arguments]
    subprocess.run(call, check=True, timeout=60)  # noqa: S603 (our own script)


@pytest.fixture
def hours_later(monkeypatch):
    now = time.time() + 2 * 3600
    monkeypatch.setattr(place.time, "time", lambda: now)


# Builds in a child process, again and again, and has it killed: at each call that
# touches the disk in turn, or from outside after a while.
KILLER = """
import ctypes, os, random, shutil, signal, sys, time
from itertools import count
from pathlib import Path
from herstelkit import _exchange
from herstelkit.pack import write_pack

folder, how, steps = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
size = 1 if how == "at each step" else 100_000
if steps == "two":
    _exchange.exchange = lambda *_: False

def die_at(step):
    calls = count(1)
    def hook(event, _):
        if event == "open" or event.startswith(("os.", "shutil.", "ctypes.dlsym")):
            if next(calls) == step:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(hook)

def build(target):
    content = b"nieuw" * size
    files = [(f"{n}/{n}", content) for n in range(2)]
    files.append(("LEESMIJ.html", b"oud"))  # as in the old pack
    write_pack(target, files, {}, zipped=True)

for step in count(1) if how == "at each step" else range(1, 31):
    root = shutil.copytree(folder / "0", folder / str(step))
    child = os.fork()
    if not child:
        if how == "at each step":
            die_at(step)
        build(root / "map")
        os._exit(0)
    if how != "at each step":
        time.sleep(random.Random(step).uniform(0, 0.02))
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if how == "at each step" and os.WIFEXITED(status):
        sys.exit(os.WEXITSTATUS(status))
"""


class TestKilled:
    """Killed at any moment, a build leaves the old pack in its place or the new one.

    Work in the old pack is there or beside it, and the next build clears up the rest.
    Where names cannot be exchanged, the place may be empty for a moment.
    """

    @pytest.fixture(params=["untouched", "edited"])
    def edited(self, request):
        return request.param == "edited"

    @pytest.fixture(params=["one", "two"])
    def steps(self, request):
        return request.param

    @pytest.fixture(params=["at each step", "after a while"])
    def left(self, request, tmp_path, edited, steps):
        """Return the folders that killed builds left."""
        start = tmp_path / "0" / "map"
        write(start, OLD, zipped=True)
        if edited:
            (start / "erbij").write_bytes(b"van mij")
        run(KILLER, tmp_path, request.param, steps)
        shutil.rmtree(start.parent)
        return sorted(tmp_path.iterdir())

    @pytest.mark.usefixtures("hours_later")
    def test_the_old_or_the_new_pack_is_there(self, left, edited, steps):
        assert len(left) >= 30
        states = {self.state(root / "map") for root in left}
        assert states <= {"old", "new", *(["nothing"] if steps == "two" else [])}
        for root in left:
            self.zip_is_whole(root / "map.zip", steps)
            if edited:
                self.work_is_there(root)
            write(root / "map", NEW, zipped=True)
            self.all_is_cleared_up(root, edited)

    def state(self, target):
        if not target.exists():
            return "nothing"
        content = found(target)
        edited = content.pop("erbij", None)
        assert compare(target) == ((Added("erbij"),) if edited else ())
        if content == dict(OLD):
            return "old"
        assert edited is None
        assert set(content) == {"0/0", "1/1", "LEESMIJ.html"}
        return "new"

    def zip_is_whole(self, path, steps):
        if path.exists() or steps == "one":
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None
                assert MANIFEST in archive.namelist()

    def work_is_there(self, root):
        places = [root / "map", *root.glob("map-vorige-1")]
        whole = [place for place in places if (place / "erbij").exists()]
        assert [found(place) for place in whole] == [{**dict(OLD), "erbij": b"van mij"}]

    def all_is_cleared_up(self, root, edited):
        assert is_whole(root / "map", NEW)
        kept = {path for path in root.iterdir() if "-vorige-" in path.name}
        assert {*names_in(root)} - {each.name for each in kept} == {"map", "map.zip"}
        assert bool(kept) == edited
        assert any((each / "erbij").exists() for each in kept) == edited


AT_ONCE = """
import os, sys
from contextlib import suppress
from pathlib import Path
from herstelkit.errors import OutputError
from herstelkit.pack import write_pack

target = Path(sys.argv[1])
for name in ("een", "twee"):
    if not os.fork():
        files = [(f"{name}/{n}", name.encode() * 1000) for n in range(5)]
        for _ in range(25):
            with suppress(OutputError):  # both chose one name to keep the old under
                write_pack(target, files, {}, zipped=True)
        os._exit(0)
failed = [status for status in (os.wait()[1], os.wait()[1]) if status]
sys.exit(bool(failed))
"""


class TestTwoAtATime:
    """Two builds of one target spoil nothing of each other's, and lose no work."""

    def test_what_stands_is_whole(self, tmp_path):
        old_pack = write(tmp_path / "map", OLD).root
        (old_pack / "erbij").write_bytes(b"van mij")
        edited = found(old_pack)
        run(AT_ONCE, old_pack)
        (name,) = (path.name for path in old_pack.iterdir() if path.is_dir())
        files = [(f"{name}/{number}", name.encode() * 1000) for number in range(5)]
        assert is_whole(old_pack, files)
        assert edited in map(found, old_pack.parent.glob("map-vorige-*"))
        assert not list(old_pack.parent.glob(".*"))
