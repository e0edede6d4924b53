"""What is not used is not loaded: help and a look at the model should not wait."""

import subprocess
import sys

import pytest

import herstelkit.codec
import herstelkit.wrap

OFFICE = ("docx", "pptx", "lxml", "jinja2")


def loaded(code):
    """The names of the modules at hand after some code has run."""
    show = "import sys; print('\\n' + ' '.join(sys.modules))"
    made = subprocess.run(  # noqa: S603 (our own code)
        [sys.executable, "-c", f"{code}\n{show}"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return {*made.stdout.rpartition("\n\n")[2].split()}


class TestImports:
    """The Office libraries take longer to import than everything else together."""

    def test_the_package_loads_nothing(self):
        modules = loaded("import herstelkit")
        assert modules.isdisjoint({*OFFICE, "cattrs", "attrs", "click", "tomli"})

    @pytest.mark.parametrize(
        "command",
        [
            [],
            ["bouw"],
            ["nieuw"],
            ["controleer"],
            ["plan"],
            ["plan", "toon"],
            ["plan", "deel"],
            ["plan", "lees"],
            ["plan", "werkmap"],
            ["schema"],
        ],
        ids=str,
    )
    def test_help_needs_click_alone(self, command):
        modules = loaded(
            f"from herstelkit.cli.main import run; run({[*command, '--help']})"
        )
        assert "click" in modules
        assert modules.isdisjoint(
            {*OFFICE, "cattrs", "attrs", "tomli", "herstelkit.build"}
        )

    def test_a_plan_is_read_without_the_office_libraries(self, tmp_path):
        plan = str(tmp_path / "plan.json")
        calls = (["plan", "nieuw", "-o", plan], ["plan", "toon", plan])
        runs = "; ".join(f"assert run({call}) == 0" for call in calls)
        modules = loaded(f"from herstelkit.cli.main import run; {runs}")
        assert modules.isdisjoint(OFFICE)

    @pytest.mark.parametrize("room", ["wrap", "courses", "blocks", "errors"])
    def test_the_domain_needs_attrs_alone(self, room):
        modules = loaded(f"import herstelkit.{room}")
        assert modules.isdisjoint({*OFFICE, "cattrs", "click", "tomli", "tomli_w"})

    @pytest.mark.parametrize("package", [herstelkit, herstelkit.codec, herstelkit.wrap])
    def test_every_public_name_is_loaded_when_asked(self, package):
        assert {*package.__all__} <= {*dir(package)}
        for name in package.__all__:
            assert getattr(package, name) is not None
        with pytest.raises(AttributeError, match="no attribute 'nothing'"):
            package.nothing  # noqa: B018

    def test_a_pack_is_built_without_the_classes_of_a_plan(self, students, tmp_path):
        call = ["bouw", str(students), "-o", str(tmp_path / "pakket")]
        modules = loaded(
            f"from herstelkit.cli.main import run; assert run({call}) == 0"
        )
        assert modules.isdisjoint(
            {"pptx", "herstelkit.wrap.own", "herstelkit.codec.plan_file"}
        )

    def test_a_course_file_is_checked_without_the_office_libraries(self, students):
        call = ["controleer", str(students)]
        modules = loaded(
            f"from herstelkit.cli.main import run; assert run({call}) == 0"
        )
        assert modules.isdisjoint({"docx", "pptx", "lxml"})
