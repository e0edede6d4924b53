"""What the page for app developers shows works, and so does the example app."""

import re
import subprocess
import sys
from pathlib import Path

import herstelkit
from herstelkit import wrap

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "plan.md").read_text(encoding="utf-8")
APP = ROOT / "voorbeelden" / "app" / "mijn_plan.py"


class TestThePage:
    """Every block of code runs, one after the other."""

    def test_the_code(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
        assert len(blocks) >= 9
        names = {"__name__": "plan"}
        for block in blocks:
            exec(compile(block, "docs/plan.md", "exec"), names)  # noqa: S102

    def test_the_table_names_what_exists(self):
        rows = re.findall(r"^\| .* \| (.*?) \| .* \|$", PAGE, re.MULTILINE)
        named = {name for row in rows for name in re.findall(r"`([A-Z]\w+)`", row)}
        assert len(named) > 10
        assert all(hasattr(wrap, name) for name in named)


class TestTheExampleApp:
    """It keeps a plan in under a hundred lines."""

    def run(self, folder, *typed):
        return subprocess.run(  # noqa: S603 (our own example)
            [sys.executable, "-X", "utf8", str(APP), "plan.json"],
            cwd=folder,
            input="\n".join(typed),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def test_it_is_short_and_needs_nothing_else(self):
        code = APP.read_text(encoding="utf-8")
        assert len(code.splitlines()) < 100
        needs = {*re.findall(r"^(?:from|import) (\w+)", code, re.MULTILINE)}
        assert needs == {"sys", "pathlib", "attrs", "herstelkit"}

    def test_it_keeps_what_is_typed(self, tmp_path):
        self.run(tmp_path, "1", "thee 🍵", "2", "drukte", "3", "zitten", "1 9 x", "5")
        plan = herstelkit.load_plan(tmp_path / "plan.json")
        (tool,) = plan.toolbox.used
        (action,) = plan.triggers.action_plan
        assert tool.text == "thee 🍵"
        assert plan.triggers.events[0].text == "drukte"
        assert action.tools == (tool.id,)
        said = self.run(tmp_path, "1", "de hond", "4")
        assert "zitten (thee 🍵)" in said.stdout
        assert "Je plan is bewaard" in said.stdout
        assert len(herstelkit.load_plan(tmp_path / "plan.json").toolbox.used) == 2

    def test_it_leaves_a_faulty_plan_alone_and_says_why(self, tmp_path):
        path = tmp_path / "plan.json"
        path.write_text('{"schema": "herstelkit/plan", "version": 9}')
        said = self.run(tmp_path, "1", "thee", "5")
        assert said.returncode == 1
        assert "nieuwere versie" in said.stderr
        assert "Traceback" not in said.stderr
        assert '"version": 9' in path.read_text()
