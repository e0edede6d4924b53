import re
from importlib import import_module
from pathlib import Path

import pytest

from herstelkit.content import SHIPPED
from herstelkit.findings import Severity
from herstelkit.lint import HEADINGS, Stage, all_rules, rule
from herstelkit.lint.profiles import PROFILES
from herstelkit.lint.registry import GONE
from herstelkit.sources import Source

FIXTURES = Path(__file__).parent / "fixtures"
FAMILIES = {"HW", "HC", "HL", "HA", "HX", "HP"}
CODES = [*all_rules()]


def cases(kind):
    """Every fixture of a kind: the code of its rule, its name, what makes it."""
    return [
        pytest.param(code, make, id=f"{code}-{name}")
        for code in CODES
        if (FIXTURES / f"{code.lower()}.py").is_file()
        for name, make in getattr(fixtures(code), kind, {}).items()
    ]


def fixtures(code):
    return import_module(f"fixtures.{code.lower()}")


def finds(code, make):
    return [*all_rules()[code].look(make())]


class TestFixtures:
    """Each rule sees what is wrong, and leaves alone what is right or only looks so."""

    @pytest.mark.parametrize("code", CODES)
    def test_every_rule_has_its_fixtures(self, code):
        module = fixtures(code)
        assert module.BAD
        assert module.GOOD
        assert module.LOOKS_BAD

    @pytest.mark.parametrize(("code", "make"), cases("BAD"))
    def test_bad_is_found(self, code, make):
        assert finds(code, make)

    @pytest.mark.parametrize(("code", "make"), cases("GOOD"))
    def test_good_is_left_alone(self, code, make):
        assert finds(code, make) == []

    @pytest.mark.parametrize(("code", "make"), cases("LOOKS_BAD"))
    def test_what_only_looks_bad_is_left_alone(self, code, make):
        assert finds(code, make) == []

    @pytest.mark.parametrize(("code", "make"), cases("FALSE_ALARMS"))
    def test_a_known_false_alarm_is_still_one(self, code, make):
        assert finds(code, make)


class TestMessages:
    """What a trainer reads: whole Dutch sentences that say what can be done."""

    @pytest.mark.parametrize(("code", "make"), cases("BAD"))
    def test_a_message_is_made_of_whole_sentences(self, code, make):
        for found in finds(code, make):
            message = found.message
            assert message[0].isupper() or message[0] in "‘“" or message[0].isdigit()
            assert message.endswith((".", "?", "!", "’", "”"))
            assert "  " not in message
            assert "\n" not in message

    @pytest.mark.parametrize(("code", "make"), cases("BAD"))
    def test_a_message_blames_and_scores_nobody(self, code, make):
        words = r"\b(verboden|mislukt|slecht|score|punten van|moet je|fout!)\b"
        for found in finds(code, make):
            assert not re.search(words, found.message.lower())


class TestNumbers:
    """A number belongs to one rule for good."""

    def test_holes_in_the_numbering_are_named(self):
        last = {code[:2]: int(code[2:]) for code in sorted(CODES)}
        every = {f"{name}{n:03}" for name, most in last.items() for n in range(1, most)}
        assert every - {*CODES} == {*GONE}

    def test_a_number_without_a_rule_gets_no_other_one(self):
        with pytest.raises(ValueError, match="never comes back"):
            rule(GONE[0], "nieuw", Severity.HINT, Stage.RUN, source=Source(key="SRW24"))

    def test_every_profile_is_known(self):
        used = {profile for one in all_rules().values() for profile in one.profiles}
        ours = {SHIPPED.course(method).profile for method in SHIPPED.methods()}
        assert used | ours == {*PROFILES}


class TestPages:
    """Each rule says what it is, why, and where it comes from."""

    def test_there_are_enough_rules_in_every_family(self):
        assert len(CODES) >= 45
        assert {code[:2] for code in CODES} == FAMILIES

    @pytest.mark.parametrize("code", CODES)
    def test_a_rule_tells_all_there_is_to_tell(self, code):
        found = all_rules()[code]
        assert tuple(found.page) == HEADINGS
        assert all(len(text.split()) >= 3 for text in found.page.values())
        assert found.claim.endswith((".", "?"))
        assert found.source.key

    def test_a_rule_without_a_page_cannot_be_declared(self):
        declare = rule(
            "HX999", "leeg", Severity.HINT, Stage.PACK, source=Source(key="SRW24")
        )
        with pytest.raises(ValueError, match="docstring"):
            declare(lambda _subject: [])

    def test_a_rule_without_a_source_cannot_be_declared(self):
        with pytest.raises(ValueError, match="leeg"):
            Source(key="")

    def test_every_fixture_belongs_to_a_rule(self):
        codes = {path.stem.upper() for path in FIXTURES.glob("h*.py")}
        assert codes == set(CODES)
