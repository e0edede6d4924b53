"""One folder taking the place of another, in one step and in two."""

import errno
import sys
from pathlib import Path

import pytest

from herstelkit import _exchange
from herstelkit._exchange import exchange, take_over

in_one_step = pytest.mark.skipif(
    sys.platform not in {"linux", "darwin"}, reason="no exchange of names here"
)


@pytest.fixture(params=["één map", "map [1]", "🌿", "-o"])
def three(request, tmp_path):
    """Names of a new folder, of the place that it takes, and of where the old goes."""
    new, target, old = (tmp_path / f"{request.param} {word}" for word in "abc")
    for folder in (new, target):
        folder.mkdir()
        folder.joinpath("naam").write_text(folder.name, encoding="utf-8")
    return new, target, old


def name_in(folder):
    return folder.joinpath("naam").read_text(encoding="utf-8")


@in_one_step
class TestExchange:
    """Two names change places in one step, whatever they are the names of."""

    def test_two_folders(self, three):
        new, target, _ = three
        assert exchange(new, target)
        assert (name_in(new), name_in(target)) == (target.name, new.name)

    def test_two_files(self, three):
        new, target, _ = three
        assert exchange(new / "naam", target / "naam")
        assert (name_in(new), name_in(target)) == (target.name, new.name)

    def test_relative_paths(self, three, monkeypatch):
        new, target, _ = three
        monkeypatch.chdir(new.parent)
        assert exchange(Path(new.name), Path(target.name))
        assert name_in(target) == new.name

    def test_a_name_that_is_not_there(self, three):
        new, _, old = three
        assert not exchange(new, old)
        assert name_in(new) == new.name


class TestWithoutExchange:
    """Where names cannot be exchanged, that is said and nothing happens."""

    def test_on_windows(self, three, monkeypatch):
        monkeypatch.setattr(sys, "platform", "win32")
        self.nothing_happens(three)

    def test_with_an_older_c_library(self, three, monkeypatch):
        monkeypatch.setattr("ctypes.CDLL", lambda _: object())
        self.nothing_happens(three)

    def test_with_a_python_without_ctypes(self, three, monkeypatch):
        monkeypatch.setitem(sys.modules, "ctypes", None)
        self.nothing_happens(three)

    def nothing_happens(self, three):
        new, target, _ = three
        assert not exchange(new, target)
        assert (name_in(new), name_in(target)) == (new.name, target.name)


@pytest.fixture(params=["in one step", "in two steps"])
def steps(request, monkeypatch):
    if request.param == "in two steps":
        monkeypatch.setattr(_exchange, "exchange", lambda *_: False)


@pytest.fixture
def stumble(monkeypatch):
    """Let the renaming of a path to another raise an error."""
    rename = Path.rename

    def at(source, goal, error):
        def stumbling(path, to):
            if (path, to) == (source, goal):
                raise error
            return rename(path, to)

        monkeypatch.setattr(_exchange, "exchange", lambda *_: False)
        monkeypatch.setattr(Path, "rename", stumbling)

    return at


class TestTakingOver:
    """The new takes the place; the old is under the name that was given for it."""

    @pytest.mark.usefixtures("steps")
    def test_what_was_there_is_under_the_third_name(self, three):
        new, target, old = three
        take_over(new, target, old)
        assert (name_in(target), name_in(old)) == (new.name, target.name)
        assert not new.exists()

    @pytest.mark.usefixtures("steps")
    def test_without_anything_there_all_stays_as_it_was(self, three):
        new, target, old = three
        missing = target.with_name("weg")
        with pytest.raises(FileNotFoundError):
            take_over(new, missing, old)
        assert name_in(new) == new.name
        assert not old.exists()

    def test_a_file_that_is_open_on_windows_keeps_all_as_it_was(self, three, stumble):
        new, target, old = three
        stumble(target, old, PermissionError(errno.EACCES, "in use"))
        with pytest.raises(PermissionError):
            take_over(new, target, old)
        self.all_is_as_it_was(three)

    @pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
    def test_the_old_goes_back_when_the_new_cannot_come(self, three, stumble, error):
        new, target, old = three
        stumble(new, target, error())
        with pytest.raises(error):
            take_over(new, target, old)
        self.all_is_as_it_was(three)

    def all_is_as_it_was(self, three):
        new, target, old = three
        assert (name_in(new), name_in(target)) == (new.name, target.name)
        assert not old.exists()
