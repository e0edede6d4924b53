"""Sharing by choice: what was chosen goes along, of the rest there is no trace."""

import datetime as dt
import io
import itertools
import json
import random
import re
import stat
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
import pytest
from hypothesis import given, settings
from openxml_audit import OpenXmlValidator
from plan_documents import Maker

import herstelkit
from herstelkit import private
from herstelkit.audit import audit
from herstelkit.blocks.walk import document_texts
from herstelkit.codec import dump_plan
from herstelkit.codec.plan_file import plan_from_values
from herstelkit.errors import OutputError
from herstelkit.materials.dutch import date_label
from herstelkit.materials.plan_share import shared_document
from herstelkit.plan_sharing import NothingToShareError, share_plan
from herstelkit.testing.strategies import wraps
from herstelkit.wrap import (
    PARTS,
    ConceptMeaning,
    CrisisPlan,
    Entry,
    Medication,
    OneSheet,
    Preference,
    Supporter,
    Tool,
    Toolbox,
    Wrap,
)
from herstelkit.wrap.sharing import (
    SHAREABLE,
    UnknownPartError,
    is_written,
    left_out,
    part_named,
    shared,
)

DAY = dt.date(2026, 11, 22)
PLANS = 500


def marked_plan(seed):
    """A plan in which every text and every id is one that occurs nowhere else."""
    rng = random.Random(seed)  # noqa: S311 (no secrets)
    texts = (f"merk{number:05}x" for number in itertools.count(1))
    maker = Maker(rng, lambda: next(texts), fullness=0.25)
    maker.ids = (f"stuk{number:05}y" for number in itertools.count(1))
    plan, _ = plan_from_values("plan", maker.plan())
    chosen = rng.sample(SHAREABLE, rng.randint(1, 8))
    return plan, [part.id for part in chosen]


def strings(value):
    """Everything in a part that could be recognised: texts, ids, days."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for member in value:
            yield from strings(member)
    elif attrs.has(type(value)):
        for member in attrs.fields(type(value)):
            if member.name != "question":  # of the book, the same in every plan
                yield from strings(getattr(value, member.name))
    elif isinstance(value, dt.date) and value.year > 1000:
        yield value.isoformat()
        yield date_label(value)


def reworded(value):
    """The same pieces with other words in them, and other days."""
    if isinstance(value, tuple):
        return tuple(map(reworded, value))
    if attrs.has(type(value)):
        members = attrs.fields_dict(type(value)).keys() - {"id", "tools", "question"}
        return attrs.evolve(value, **{n: reworded(getattr(value, n)) for n in members})
    if isinstance(value, dt.date):
        return DAY
    return f"{value}, en שלום" if type(value) is str and value else value


def secrets_of(plan, chosen):
    """Every string of the parts that stay out; pointers are those of the toolbox."""
    kept = {text for name in chosen for text in strings(getattr(plan, name))}
    if "toolbox" not in chosen:
        kept -= {*strings(plan.toolbox)}
    rest = (part.id for part in SHAREABLE if part.id not in chosen)
    every = {text for name in rest for text in strings(getattr(plan, name))}
    return {text for text in every - kept if not is_label(text)}


def is_label(text):
    """Tell whether a string is a word of a list (a preference, the name of a plan)."""
    return not re.search(r"\d", text)


def found_in(secrets, content):
    return [secret for secret in secrets if secret.encode() in content]


def unpacked(path):
    """Every part of a file: of a package its names and what is in them."""
    content = path.read_bytes()
    yield path.name.encode()
    yield content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for member in package.infolist():
                yield member.filename.encode()
                yield member.extra + member.comment
                yield package.read(member)
            yield package.comment


class TestNoTrace:
    """No string of a part left out occurs in any byte of what is written."""

    def test_in_what_is_written_down(self):
        seen = 0
        for seed in range(PLANS):
            plan, chosen = marked_plan(seed)
            rest, out = shared(plan, chosen), left_out(plan, chosen)
            document = shared_document(rest, out, "", DAY)
            secrets = secrets_of(plan, chosen)
            said = "\n".join([*document_texts(document), dump_plan(rest)]).encode()
            assert found_in(secrets, said) == []
            seen += len(secrets)
        assert seen > 20 * PLANS

    @pytest.mark.parametrize("seed", range(PLANS))
    def test_in_any_part_of_any_file(self, seed, tmp_path):
        plan, chosen = marked_plan(seed)
        if not is_written(shared(plan, chosen)):
            chosen = [*chosen, "toolbox"]  # of which there is always something
        if seed % 4 == 0 and "crisis" not in chosen:
            chosen = [*chosen, "crisis"]
        files = share_plan(plan, chosen, "Jo", tmp_path / "x", DAY, card=True)
        assert len(files) == 3 + ("crisis" in chosen)
        secrets = secrets_of(plan, chosen)
        for path in files:
            for content in unpacked(path):
                assert found_in(secrets, content) == []
                assert str(tmp_path).encode() not in content
            if path.suffix != ".json" and seed % 10 == 0:  # the audit takes long
                assert audit(path.name, path.read_bytes()) == ()

    def test_the_same_choice_gives_the_same_bytes_whatever_else_is_in_the_plan(
        self, tmp_path
    ):
        one = Wrap(hope=ConceptMeaning(meaning="lente"))
        other = attrs.evolve(one, support=ConceptMeaning(meaning="Jo"))
        titles = left_out(other, ["hope"])
        assert [part.label_nl for part in titles] == ["Steun"]
        made = [
            share_plan(plan, ["hope"], "", tmp_path / name, DAY)
            for plan, name in ((one, "a"), (other, "b"))
        ]
        assert made[0][2].read_bytes() == made[1][2].read_bytes()
        one_part, other_part = (zipfile.ZipFile(files[0]).namelist() for files in made)
        assert one_part == other_part

    @pytest.mark.parametrize("seed", range(0, PLANS, 10))
    def test_other_words_in_the_rest_leave_every_byte_as_it_was(self, seed, tmp_path):
        """Stronger than looking for words: not even a length or a digest is there."""
        plan, chosen = marked_plan(seed)
        if not is_written(shared(plan, chosen)):
            chosen = [*chosen, "toolbox"]  # of which there is always something
        rest = [part.id for part in SHAREABLE if part.id not in chosen]
        other = attrs.evolve(plan, **{n: reworded(getattr(plan, n)) for n in rest})
        assert plan == other or secrets_of(plan, chosen) != secrets_of(other, chosen)
        one, two = (
            share_plan(made, chosen, "Jo", tmp_path / name, DAY, card=True)
            for made, name in ((plan, "a"), (other, "b"))
        )
        assert [f.read_bytes() for f in one] == [f.read_bytes() for f in two]

    def test_nobody_is_named_in_the_properties(self, tmp_path):
        plan = Wrap(crisis=CrisisPlan(dated=DAY))
        made = share_plan(plan, ["crisis"], "Jo", tmp_path / "x", DAY, card=True)
        for path in (made[0], made[3]):
            core = zipfile.ZipFile(path).read("docProps/core.xml").decode()
            assert "<dc:creator></dc:creator>" in core or "<dc:creator/>" in core
            assert "Jo" not in core


class TestAllOfTheChoice:
    """What was chosen goes along whole, exactly as it was written."""

    def test_in_the_file_for_programs(self):
        for seed in range(PLANS):
            plan, chosen = marked_plan(seed)
            again = herstelkit.load_plan(dump_plan(shared(plan, chosen)))
            for part in SHAREABLE:
                wanted = getattr(plan if part.id in chosen else Wrap(), part.id)
                found = getattr(again, part.id)
                if "toolbox" in chosen:
                    assert found == wanted
                else:
                    texts = [text for text in strings(wanted) if text[:1] == "m"]
                    assert [t for t in strings(found) if t[:1] == "m"] == texts

    def test_on_paper(self):
        for seed in range(0, PLANS, 5):
            plan, chosen = marked_plan(seed)
            rest = shared(plan, chosen)
            said = "\n".join(document_texts(shared_document(rest, (), "", DAY)))
            for text in strings(rest):
                assert text in said or not text.startswith("merk")

    @given(wraps(most=12))
    @settings(max_examples=12)
    def test_in_any_script(self, plan):
        every = [part.id for part in SHAREABLE]
        if is_written(plan):
            with TemporaryDirectory() as folder:
                place = Path(folder) / "x"
                made = share_plan(plan, every, "יו", place, DAY, card=True)
                assert herstelkit.load_plan(made[2]) == plan

    def test_in_plain_words(self):
        entry = Entry(id="e1", text="Wandelen\nof\tfietsen", tools=("t1",))
        plan = Wrap(
            toolbox=Toolbox(used=(Tool(id="t1", text="Fiets"),)),
            crisis=CrisisPlan(
                dated=DAY,
                replaces_earlier=False,
                what_helps=(entry,),
                supporters=(Supporter(id="e2", name="Jo", phone="06 12"),),
                medication=(
                    Medication(
                        id="e3",
                        name="Thee",
                        preference=Preference.PREFERRED,
                        own_words="groene",
                    ),
                ),
            ),
        )
        said = [*document_texts(shared_document(plan, (), "mijn buurvrouw", DAY))]
        for words in (
            "Voor mijn buurvrouw",
            "22 november 2026",
            "Wandelen / of fietsen (Fiets)",
            "Dit plan vervangt eerdere plannen: nee",
            "06 12",
            "liever wel, groene",
        ):
            assert words in said
        assert "Wie het is" not in said  # a column in which nothing stands

    def test_what_stays_out_is_there_by_title_only(self):
        plan = Wrap(
            hope=ConceptMeaning(meaning="lente"),
            one_sheet=OneSheet(last_looked_at=DAY),
            support=ConceptMeaning(meaning="  \n"),
        )
        out = left_out(plan, ["crisis"])
        assert [part.id for part in out] == ["hope", "one_sheet"]
        said = [*document_texts(shared_document(Wrap(), out, "", DAY))]
        assert "Dit zit er niet bij" in said
        assert {"Hoop", "Mijn plan op één blad"} <= {*said}
        assert "lente" not in "".join(said)


class TestPointers:
    """Tools go along with the toolbox, never because something points at them."""

    PLAN = Wrap(
        toolbox=Toolbox(used=(Tool(id="t1", text="Thee"),)),
        crisis=CrisisPlan(what_helps=(Entry(id="e1", text="Rust", tools=("t1",)),)),
    )

    def test_without_the_toolbox(self):
        made = shared(self.PLAN, ["crisis"])
        assert made.crisis.what_helps == (Entry(id="e1", text="Rust"),)
        assert made.toolbox == Toolbox()

    def test_with_the_toolbox(self):
        assert shared(self.PLAN, ["toolbox", "crisis"]) == self.PLAN

    def test_notes_go_along_when_asked(self):
        plan, _ = marked_plan(3)
        every = [part.id for part in PARTS]
        assert shared(plan, every) == attrs.evolve(plan, notes=())
        assert shared(plan, [*every, "notes"]) == plan

    def test_an_unknown_part(self):
        with pytest.raises(KeyError):
            shared(self.PLAN, ["crisisplan"])


class TestNames:
    """A part can be named as a person would."""

    @pytest.mark.parametrize(
        ("word", "part_id"),
        [
            ("crisis", "crisis"),
            ("Crisisplan", "crisis"),
            (" crisis-plan ", "crisis"),
            ("Steun", "support"),
            ("people", "people"),
            ("mensen die ik vertrouw", "people"),
            ("één blad", "one_sheet"),
            ("koffer", "toolbox"),
            ("notities", "notes"),
            ("aantekeningen", "notes"),
        ],
    )
    def test_known(self, word, part_id):
        assert part_named(word).id == part_id

    def test_each_part_by_its_own_names(self):
        for part in SHAREABLE:
            for word in (part.id, part.label_nl, part.label_en):
                assert part_named(word) is part

    @pytest.mark.parametrize(
        ("word", "near"), [("crissisplan", "crisisplan"), ("xyz", ""), ("", "")]
    )
    def test_unknown(self, word, near):
        with pytest.raises(UnknownPartError) as caught:
            part_named(word)
        assert caught.value.near == near


class TestWriting:
    """A folder is written whole or not at all, and is its owner's alone."""

    PLAN = Wrap(crisis=CrisisPlan(dated=DAY))

    def test_the_files(self, tmp_path):
        made = share_plan(self.PLAN, ["crisis"], "", tmp_path / "x", DAY, card=True)
        assert [path.name for path in made] == [
            "gedeeld.docx",
            "gedeeld.html",
            "gedeeld.json",
            "zakkaart.docx",
        ]
        assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in made} == {0o600}
        assert json.loads(made[2].read_text())["crisis"] == {"dated": "2026-11-22"}
        assert herstelkit.load_plan(made[2]) == self.PLAN

    def test_office_can_open_them(self, tmp_path):
        plan, _ = marked_plan(1)
        every = [part.id for part in SHAREABLE]
        made = share_plan(plan, every, "Jo", tmp_path / "x", DAY, card=True)
        for path in (made[0], made[3]):
            assert OpenXmlValidator().validate(path).errors == []

    def test_what_is_there_stays_as_it_is(self, tmp_path):
        (tmp_path / "x").mkdir()
        (tmp_path / "x" / "eigen.txt").write_text("van mij")
        with pytest.raises(OutputError, match="dit is er al"):
            share_plan(self.PLAN, ["crisis"], "", tmp_path / "x", DAY)
        assert [path.name for path in tmp_path.rglob("*")] == ["x", "eigen.txt"]

    def test_nothing_half_is_left(self, tmp_path, monkeypatch):
        real = private._write_new  # noqa: SLF001 (a disk that fills up)

        def full(path, content):
            if path.suffix == ".json":
                raise OSError(28, "vol")
            real(path, content)

        monkeypatch.setattr(private, "_write_new", full)
        with pytest.raises(OutputError, match="de schijf is vol"):
            share_plan(self.PLAN, ["crisis"], "", tmp_path / "x", DAY)
        assert [*tmp_path.iterdir()] == []

    @pytest.mark.parametrize("name", ["weg/x", "a\0b", "n" * 400])
    def test_a_place_that_cannot_be(self, name, tmp_path):
        with pytest.raises(OutputError):
            share_plan(self.PLAN, ["crisis"], "", tmp_path / name, DAY)
        assert [*tmp_path.iterdir()] == []

    def test_nothing_to_share(self, tmp_path):
        with pytest.raises(NothingToShareError):
            share_plan(self.PLAN, ["hope"], "", tmp_path / "x", DAY)
        assert [*tmp_path.iterdir()] == []
