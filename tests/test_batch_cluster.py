"""The same jobs on a Dask cluster: whatever happens there, each pack is there, once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from clusters import NAMES, VICTIM
from herstelkit.pack import compare
from packs import names_in

pytest.importorskip("distributed", reason="needs the extra ‘cluster’")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("cluster")


@pytest.fixture(scope="module")
def told(folder, students):
    script = Path(__file__).parent / "clusters.py"
    call = [sys.executable, str(script), str(folder), str(students)]
    done = subprocess.run(call, check=True, timeout=120, capture_output=True)  # noqa: S603
    return json.loads(done.stdout)


class TestAWorkerIsKilled:
    """A machine drops out in the middle of a pack, and nobody notices."""

    def test_every_job_is_done_and_told_once(self, told):
        assert sorted(told["outcomes"]) == sorted([name, None, 4] for name in NAMES)

    def test_nothing_is_built_twice(self, told):
        begun = [note for note in told["notes"] if note.startswith("begun")]
        done = [note for note in told["notes"] if note.startswith("done")]
        assert sorted(begun) == sorted(f"begun-{name}" for name in (*NAMES, VICTIM))
        assert sorted(done) == sorted(f"done-{name}" for name in NAMES)

    @pytest.mark.usefixtures("told")
    def test_every_pack_is_whole_and_no_half_one_is_left(self, folder):
        for name in NAMES:
            assert compare(folder / name) == ()
            assert len(names_in(folder / name)) == 3
        courses = [f"{name}.toml" for name in (*NAMES, "zesde")]
        assert names_in(folder) == sorted([*NAMES, *courses, "notes"])


class TestTheCommand:
    """``bouw --via`` says what ``bouw`` says, and tells when there is no cluster."""

    def test_nothing_has_changed(self, told):
        said = "Klaar: 5 van 5 pakketten, waarvan 5 niet veranderd\n"
        assert told["again"] == [0, said]

    def test_one_course_is_wrong(self, told):
        code, said = told["wrong"]
        assert code == 3
        first, second, *_ = said.splitlines()
        assert first.endswith("5 niet veranderd. Niet gelukt: zesde")
        assert second.startswith("Er klopt iets niet in ")
        assert second.endswith("zesde.toml")

    def test_no_scheduler_and_no_worker(self, told):
        assert "antwoordt geen Dask" in told["gone"]
        assert "heeft nog niemand die bouwt" in told["nobody"]
