"""The command line speaks Dutch, and says what to do when it is called wrongly."""

import re

import pytest

from herstelkit.cli.main import run

COMMANDS = ("bouw", "controleer", "methodes", "nieuw", "regel")
ENGLISH = re.compile(
    r"\b(usage|options?:|commands?:|arguments?|show|this|message|and|exit|the|default"
    r"|required|error|invalid|missing|no such|got|unexpected|choose|value)\b",
    re.IGNORECASE,
)


class TestHelp:
    """All help is Dutch, headings and all."""

    @pytest.mark.parametrize("call", [(), *((name,) for name in COMMANDS)], ids=str)
    def test_is_dutch(self, call, capsys):
        assert run([*call, "--help"]) == 0
        out, said = capsys.readouterr()
        assert out.startswith(f"Gebruik: {' '.join(('herstelkit', *call))} [OPTIES]")
        assert "Opties:" in out
        assert "Toon deze uitleg." in out
        assert not ENGLISH.search(out)
        assert said == ""

    def test_names_every_command(self, capsys):
        run(["--help"])
        out = capsys.readouterr().out
        assert all(f"  {name}  " in out for name in COMMANDS)

    def test_without_a_command_there_is_help_and_a_wrong_call(self, capsys):
        assert run([]) == 2
        out, said = capsys.readouterr()
        assert out == ""
        assert said.startswith("Gebruik: herstelkit")

    def test_the_version(self, capsys):
        assert run(["--versie"]) == 0
        assert re.fullmatch(r"herstelkit \d+\.\d+\.\d+\S*\n", capsys.readouterr().out)


class TestWrongCalls:
    """A wrong call gives exit code 2, a reason, and where to read more."""

    @pytest.mark.parametrize(
        ("call", "reason"),
        [
            (["bow", "x"], "De opdracht ‘bow’ ken ik niet. Bedoel je ‘bouw’?"),
            (["cursus.toml"], "Kies uit: bouw, controleer, huisstijl, methodes, nieuw"),
            (["\x1b[31m" * 99], "De opdracht ‘·[31m"),
            (["bouw"], "Er ontbreekt iets: CURSUS.toml… [MAP]."),
            (["nieuw"], "Er ontbreekt iets: METHODE."),
            (["controleer"], "Er ontbreekt iets: BESTAND…."),
            (["bouw", "mijn", "cursus.toml"], 'Zet er dan "aanhalingstekens" omheen'),
            (["bouw", "x", "--formaat"], "Achter de optie --formaat hoort een waarde."),
            (["bouw", "x", "-o"], "Achter de optie -o hoort een waarde."),
            (["methodes", "--json=3"], "Achter de optie --json hoort niets."),
            (["methodes", "--jsn"], "De optie --jsn bestaat niet. Bedoel je --json?"),
            (["bouw", "x", "-z"], "De optie -z bestaat niet."),
            (["--help", "--kleur"], "De optie --kleur bestaat niet."),
            (["bouw", "x", "--formaat", "pdf"], "--formaat: ‘pdf’ ken ik niet."),
            (["bouw", "x", "--formaat", "doxc"], "Bedoel je ‘docx’?"),
            (["bouw", "x", "--formaat", " , ,"], "--formaat: noem er minstens één"),
            (["bouw", "x", "--alleen", "werkmpa"], "Bedoel je ‘werkmap’?"),
            (
                ["bouw", "x", "--alleen", "presentaties", "--formaat", "docx"],
                "Presentaties zijn er als pptx en html",
            ),
            (
                ["bouw", "x", "--alleen", "groteletters", "--formaat", "html,pptx"],
                "Grote letters zijn er alleen als docx.",
            ),
            (
                ["bouw", "x", "--alleen", "werkmap", "--formaat", "pptx"],
                "de rest is er als docx en html",
            ),
            (["nieuw", "warp"], "‘warp’ ken ik niet. Bedoel je ‘wrap’?"),
            (["nieuw", "wrap,wrap"], "ken ik niet"),
            (["nieuw", "../x"], "‘../x’ ken ik niet. Kies uit:"),
            (["nieuw", ""], "‘’ ken ik niet."),
        ],
        ids=lambda value: " ".join(value)[:30] if isinstance(value, list) else "",
    )
    def test_is_explained(self, call, reason, capsys, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        assert run(call) == 2
        out, said = capsys.readouterr()
        assert out == ""
        assert reason in said
        assert re.search(r"\nKijk met: herstelkit( \w+)? --help\n$", said)
        assert not ENGLISH.search(said)
        assert "\x1b" not in said
        assert not [*tmp_path.iterdir()]
