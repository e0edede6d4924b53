"""What the README shows works as it stands there."""

import re
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pptx

from herstelkit import blocks, courses, pack, wrap

ROOT = Path(__file__).parent.parent


def test_the_six_lines_of_python_build_a_deck(tmp_path, monkeypatch):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(code.splitlines()) == 6
    (tmp_path / "voorbeelden").symlink_to(ROOT / "voorbeelden")
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102
    assert len(pptx.Presentation("bijeenkomst-01.pptx").slides) >= 15


def test_the_glossary_names_what_exists():
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    rooms = {"wrap": wrap, "courses": courses, "blocks": blocks, "pack": pack}
    for room, name in re.findall(r"`(wrap|courses|blocks|pack)\.(\w+)", glossary):
        with suppress(ImportError):  # a module is there once it was imported
            import_module(f"herstelkit.{room}.{name}")
        assert hasattr(rooms[room], name), f"{room}.{name}"
