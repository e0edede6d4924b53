"""What a real terminal, a pipe and a script get to see."""

import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from herstelkit.cli.progress import Progress

HERSTELKIT = [sys.executable, "-c", "from herstelkit.cli import main; main()"]
QUICK = ("--alleen", "werkbladen", "--formaat", "html")
NOT_UTF8 = {"PYTHONIOENCODING": "ascii", "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"}

pty = pytest.importorskip("pty", reason="no terminals here")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch, students):
    shutil.copy(students, tmp_path / "cursus.toml")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(*arguments, **options):
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.run(  # noqa: S603 (our own program)
        [*HERSTELKIT, *arguments],
        check=False,
        timeout=60,
        env=os.environ | options.pop("env", {}),
        **options,
    )


class Terminal:
    """A program that runs in a terminal of a certain width."""

    def __init__(self, *arguments, columns=80, **more):
        master, slave = pty.openpty()
        self.master = master
        environment = {
            name: value
            for name, value in os.environ.items()
            if name not in {"COLUMNS", "NO_COLOR"}
        } | more
        os.set_blocking(master, True)
        subprocess.run(["stty", "cols", str(columns)], stdin=slave, check=True)  # noqa: S603, S607
        self.process = subprocess.Popen(  # noqa: S603 (our own program)
            [*HERSTELKIT, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
        )
        os.close(slave)
        self.seen = ""

    def read_until(self, text):
        """Read until a text has been seen; None for all there is."""
        end = time.monotonic() + 30
        while (text is None or text not in self.seen) and time.monotonic() < end:
            ready, _, _ = select.select([self.master], [], [], 1)
            try:
                piece = os.read(self.master, 4096) if ready else b"\0"
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            self.seen += piece.strip(b"\0").decode("utf-8", "replace")
        return self.seen

    def finish(self):
        self.read_until(None)
        os.close(self.master)
        return self.process.wait(30)


class TestATerminal:
    """Who looks sees one line that moves, and a clean screen when it is done."""

    def test_the_progress_fits_the_width_and_is_wiped(self):
        terminal = Terminal("bouw", "cursus.toml", *QUICK, columns=50)
        assert terminal.finish() == 0
        frames = terminal.seen[: terminal.seen.index("Klaar")].split("\r")
        assert any(re.match("Bouwen [█░]{24} 1 van ", frame) for frame in frames)
        assert all(len(frame) < 50 for frame in frames)
        assert not frames[-1]
        assert not frames[-2].strip()
        assert "\x1b" not in terminal.seen

    def test_many_packs_are_one_line_too(self):
        shutil.copy("cursus.toml", "twee.toml")
        terminal = Terminal("bouw", "cursus.toml", "twee.toml", "uit", *QUICK)
        assert terminal.finish() == 0
        frames = terminal.seen[: terminal.seen.index("Klaar")].split("\r")
        assert frames[1:2] == ["0 van 2 klaar"]
        assert re.match("1 van 2 klaar · (cursus|twee) *$", frames[2])
        assert not frames[-1]
        assert not frames[-2].strip()

    @pytest.mark.parametrize(
        ("environment", "coloured"),
        [({}, True), ({"NO_COLOR": ""}, True), ({"NO_COLOR": "1"}, False)],
        ids=["usual", "empty", "no colours"],
    )
    def test_colours_for_who_wants_them(self, environment, coloured):
        terminal = Terminal("regel", "HW012", **environment)
        assert terminal.finish() == 0
        seen = terminal.seen
        assert "HW012 twee-begeleiders" in seen
        assert ("\x1b[" in seen) is coloured

    def test_a_stop_from_the_keyboard(self, folder):
        terminal = Terminal("bouw", "cursus.toml")
        terminal.read_until("Bouwen")
        terminal.process.send_signal(signal.SIGINT)
        assert terminal.finish() == 4
        assert terminal.seen.endswith("\r\nGestopt.\r\n")
        assert "Traceback" not in terminal.seen
        assert [path.name for path in folder.iterdir()] == ["cursus.toml"]

    def test_questions_and_the_end_of_the_input(self, folder):
        terminal = Terminal("nieuw", "wrap", "-o", "nieuw.toml")
        terminal.read_until("Hoe heet de cursus?")
        os.write(terminal.master, b"\x04")
        assert terminal.finish() == 4
        assert terminal.seen.endswith("\r\nGestopt.\r\n")
        assert not (folder / "nieuw.toml").exists()


class TestNoTerminal:
    """A file or a pipe gets the result, and nothing that moves."""

    def test_no_progress(self):
        made = call("bouw", "cursus.toml", *QUICK)
        assert made.returncode == 0
        assert made.stderr == b""
        assert b"\r" not in made.stdout

    @pytest.mark.parametrize("env", [NOT_UTF8, {"PYTHONIOENCODING": "latin-1"}])
    def test_dutch_letters_survive_any_setting(self, env):
        shown = call("methodes", env=env)
        assert shown.returncode == 0
        assert "wrap  ·  WRAP" in shown.stdout.decode("utf-8")
        refused = call("bouw", "café.toml", env=env)
        assert refused.returncode == 3
        assert "dit bestand is er niet" in refused.stderr.decode("utf-8")

    @pytest.mark.parametrize(
        "arguments", [["methodes"], ["--help"], ["controleer", "cursus.toml"]]
    )
    def test_a_reader_who_leaves_early(self, arguments):
        reader, writer = os.pipe()
        os.close(reader)
        made = call(*arguments, stdout=writer)
        os.close(writer)
        assert made.returncode == 4
        assert made.stderr == b""

    def test_nobody_reads_the_complaint(self):
        reader, writer = os.pipe()
        os.close(reader)
        made = call("bouw", "weg.toml", stderr=writer)
        os.close(writer)
        assert made.returncode == 3

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
    def test_a_disk_that_is_full(self):
        with Path("/dev/full").open("wb") as full:
            made = call("methodes", stdout=full)
        assert made.returncode == 4
        assert made.stderr.decode() == "dit lukt niet: de schijf is vol.\n"

    def test_no_streams_at_all(self, folder):
        line = f"{' '.join(map(repr, HERSTELKIT))} bouw cursus.toml {' '.join(QUICK)}"
        made = subprocess.run(  # noqa: S602 (our own line)
            f"{line} <&- >&- 2>&-", shell=True, check=False, timeout=60
        )
        assert made.returncode == 0
        assert (folder / "cursus" / "LEESMIJ.html").is_file()


class TestProgress:
    """The line is silent where nobody looks."""

    def test_without_a_stream(self, monkeypatch):
        monkeypatch.setattr("sys.stderr", None)
        with Progress() as progress:
            progress(1, 2, "een.docx")
