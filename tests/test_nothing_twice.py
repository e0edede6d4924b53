"""Building again makes and writes only what changed, whatever it was that changed."""

import copy
import datetime as dt
import json
import re
import shutil
import subprocess
import sys
import tempfile
from enum import Enum
from pathlib import Path

import attrs
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from awkward import png
from herstelkit import build, made_from
from herstelkit.build import Format, Material, build_pack, load_course
from herstelkit.content import SHIPPED, Catalogue
from herstelkit.courses import HouseStyle
from herstelkit.errors import ContentError
from herstelkit.findings import Finding, Report, Severity
from herstelkit.items import Item, items
from herstelkit.made_from import Stamp, digest_of, recipe_of
from herstelkit.materials import CoursePlan
from herstelkit.pack import MANIFEST, compare
from herstelkit.pack.manifest import digest, origin_in
from herstelkit.render.palette import USUAL, Look, palette_of
from herstelkit.wanted import ALL_MATERIALS, OFFICE

EXAMPLES = Path(__file__).parent.parent / "voorbeelden"
OWN = EXAMPLES / "inhoudspakket"
FEW = frozenset({Material.WORKSHEETS, Material.LEAFLETS})
PAGES = frozenset({Format.HTML})
LEAST = frozenset({Material.LEAFLETS})
LEAST_SAID = ("--alleen", "folders")


@pytest.fixture(scope="module")
def run():
    return load_course(
        EXAMPLES / "huiskamerbijeenkomst.toml", Catalogue.with_packs([OWN])
    )


def quickly(plan, *_):
    """One rule, that looks at the title: all of them take longer than a build."""
    message = f"De titel is {plan.run.title}."
    finding = Finding(code="HX000", severity=Severity.HINT, message=message)
    return Report(findings=(finding,))


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(build, "check_pack_of", quickly)


@pytest.fixture
def made(monkeypatch):
    """The paths of the files that were made, not taken over."""
    paths = []
    make = Item.make
    monkeypatch.setattr(
        Item, "make", lambda item, look: (paths.append(item.path), make(item, look))[1]
    )
    return paths


def found(root):
    files = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def manifest_of(root):
    return json.loads((root / MANIFEST).read_bytes())


def stamps(root):
    """Which file each path is, and when it was written."""
    return {
        name: ((root / name).stat().st_ino, (root / name).stat().st_mtime_ns)
        for name in found(root)
    }


@attrs.define
class Asked:
    """What somebody asks for, and what lies on the disk."""

    run: object
    folder: Path
    formats: frozenset = PAGES
    only: frozenset = FEW
    version: str = "1.0"

    def __attrs_post_init__(self):
        shutil.copytree(OWN, self.pack)
        self.logo.write_bytes(png(40, 40))

    @property
    def pack(self):
        return self.folder / "inhoud"

    @property
    def logo(self):
        return self.folder / "logo.png"

    @property
    def root(self):
        return self.folder / "map"

    def build(self, target=None):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(made_from, "own_version", lambda: self.version)
            patch.setattr(build, "own_version", lambda: self.version)
            return build_pack(
                self.run,
                target or self.root,
                catalogue=Catalogue.with_packs([self.pack]),
                formats=self.formats,
                only=self.only,
                zipped=True,
            )

    def build_afresh(self):
        """Build somewhere else, and return that folder."""
        elsewhere = self.folder / "elders"
        shutil.rmtree(elsewhere, ignore_errors=True)
        return self.build(elsewhere / "map").root


@pytest.fixture
def asked(run, tmp_path):
    return Asked(run, tmp_path)


# What can change between two builds.


def retitle(asked, number):
    asked.run = evolve(asked.run, title=f"Groep {number}")


def move(asked, number):
    asked.run = evolve(asked.run, start=dt.date(2027, 1, 4 + number), dates=())


def restyle(asked, number):
    style = HouseStyle(
        main=f"#1B5E{number}0", logo=str(asked.logo) if number % 2 else None
    )
    asked.run = evolve(asked.run, house_style=style)


def redraw(asked, number):
    """Other bytes in a file of the house style, under the same name."""
    asked.logo.write_bytes(png(40, 40 + number))


def rewrite(asked, number):
    (path,) = asked.pack.glob("huis*/werkbladen/*.toml")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"Komt er', f'"Komt {"nu " * number}er'), "utf-8")


def relabel(asked, number):
    path = asked.pack / "pakket.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub("versie = .*", f'versie = "{number}"', text), "utf-8")


def upgrade(asked, number):
    asked.version = f"{number}.0"


def choose(asked, number):
    asked.only = [FEW, frozenset({Material.LEAFLETS})][number % 2]
    asked.formats = [PAGES, frozenset({Format.HTML, Format.DOCX})][number // 2 % 2]


def edit(asked, number):
    names = sorted({*found(asked.root)} - {MANIFEST})
    (asked.root / names[number % len(names)]).write_bytes(b"van mij")


def delete(asked, number):
    names = sorted({*found(asked.root)} - {MANIFEST})
    (asked.root / names[number % len(names)]).unlink()


def add(asked, number):
    (asked.root / f"mijn blad {number}.txt").write_bytes(b"van mij")


def unzip(asked, _number):
    asked.root.with_name("map.zip").unlink()


def nothing(_asked, _number):
    pass


KINDS = (
    retitle,
    move,
    restyle,
    redraw,
    rewrite,
    relabel,
    upgrade,
    choose,
    edit,
    delete,
    add,
    unzip,
    nothing,
)
CHANGES = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(1, 4)), min_size=3, max_size=4
)


class TestAnyChange:
    """After any change a pack is what a build in an empty place gives, byte for byte.

    And only what has other content is another file: the rest has not been written.
    """

    @settings(max_examples=12)
    @given(changes=CHANGES)
    def test_the_pack_is_as_a_fresh_one(self, run, changes):
        with (
            tempfile.TemporaryDirectory() as folder,
            pytest.MonkeyPatch.context() as patch,
        ):
            patch.setattr(build, "check_pack_of", quickly)
            asked = Asked(run, Path(folder))
            asked.build()
            for change, number in changes:
                self.after(asked, change, number)

    def after(self, asked, change, number):
        change(asked, number)
        before, then = found(asked.root), stamps(asked.root)
        edited = {type(one).__name__ for one in compare_or_none(asked.root)}
        pack = asked.build()
        fresh = asked.build_afresh()
        now, after = found(asked.root), stamps(asked.root)
        assert now == found(fresh)
        assert asked.root.with_name("map.zip").read_bytes() == (
            fresh.with_name("map.zip").read_bytes()
        )
        other = {name for name in now if before.get(name) != now[name]}
        assert {*pack.written} == other
        for name in now.keys() - other:
            assert after[name][1] == then[name][1], name
            if edited <= {"Missing"}:
                assert after[name] == then[name], name
        for kept in asked.folder.glob("map-vorige-*"):
            assert not {ino for ino, _ in stamps(kept).values()} & {
                ino for ino, _ in after.values()
            }


def compare_or_none(root):
    try:
        return compare(root)
    except ContentError:
        return ()


class TestNoChange:
    """What would come out the same is left alone, down to the folder itself."""

    def test_nothing_is_made_and_nothing_is_touched(self, asked, made):
        asked.build()
        made.clear()
        before = stamps(asked.root), asked.root.stat(), stamps(asked.folder)
        pack = asked.build()
        assert made == []
        assert pack.written == ()
        assert {*pack.files} == {*found(asked.root)}
        assert pack.zipped == asked.root.with_name("map.zip")
        assert before == (stamps(asked.root), asked.root.stat(), stamps(asked.folder))

    def test_another_way_of_asking_for_the_same(self, student_plan):
        usual = ALL_MATERIALS - {Material.LARGE_PRINT}
        catalogue = Catalogue()
        recipes = {
            recipe_of(student_plan.run, given, OFFICE, materials)
            for given in (SHIPPED, catalogue)
            for materials in (usual, sorted(usual))
        }
        assert len(recipes) == 1

    def test_a_call_needs_none_of_what_building_needs(self, tmp_path):
        build_pack(load_course(EXAMPLES / "studenten.toml"), tmp_path / "p", only=LEAST)
        script = (
            "import sys; from herstelkit.cli.main import run; code = run(sys.argv[1:]);"
            "print(code, *sorted({name.partition('.')[0] for name in sys.modules}"
            " & {'docx', 'pptx', 'lxml', 'jinja2'}),"
            " *sorted({'herstelkit.materials', 'herstelkit.lint'} & {*sys.modules}))"
        )
        course = EXAMPLES / "studenten.toml"
        said = subprocess.run(  # noqa: S603 (our own command)
            [sys.executable, "-c", script, "bouw", str(course), "-o", "p", *LEAST_SAID],
            cwd=tmp_path,
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout.splitlines()
        assert said[0] == "Er was niets veranderd: het pakket in p is nog goed"
        assert said[-1] == "0"


class TestOneChange:
    """One change makes the files in which it shows, and none besides."""

    def test_one_sheet(self, asked, made):
        asked.build()
        made.clear()
        rewrite(asked, 1)
        pack = asked.build()
        assert made == ["werkbladen/01-wat-zou-jij-willen.html"]
        assert pack.written == (MANIFEST, *made)

    def test_what_comes_out_the_same_after_all_is_not_written(self, asked, made):
        """Another version makes everything again; few files say which it was."""
        asked.build()
        before = stamps(asked.root)
        made.clear()
        upgrade(asked, 2)
        assert asked.build().written == (MANIFEST,)
        assert {*made, MANIFEST} == before.keys()
        after = stamps(asked.root)
        assert {name for name in after if after[name] != before[name]} == {MANIFEST}

    def test_a_deleted_file_comes_back_alone(self, asked, made):
        asked.build()
        made.clear()
        (asked.root / "LEESMIJ.html").unlink()
        assert asked.build().written == ("LEESMIJ.html",)
        assert made == ["LEESMIJ.html"]

    def test_a_zip_that_is_asked_for_later(self, asked, made):
        asked.build()
        made.clear()
        before = stamps(asked.root)
        unzip(asked, 1)
        assert asked.build().written == ()
        assert asked.root.with_name("map.zip").is_file()
        assert (made, stamps(asked.root)) == ([], before)


def written(values):
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode()


def sealed(values):
    """A manifest by somebody who knows how we seal."""
    values = {name: value for name, value in values.items() if name != "seal"}
    return written(values | {"seal": digest(written(values))})


STRANGE = (None, 7, "x", [], {}, {"a": []}, [{"a": 1}], "\ud800", 1e999, True)


class TestHostileManifests:
    """Whatever a manifest claims, what is built is right and nothing breaks."""

    def rebuilt(self, asked, manifest):
        (asked.root / MANIFEST).write_bytes(manifest)
        asked.build()
        assert found(asked.root) == found(asked.build_afresh())

    def lie(self, asked):
        """Claim of one sheet that it was made from what it will be made from."""
        asked.build()
        old = manifest_of(asked.root)
        rewrite(asked, 1)
        new = manifest_of(asked.build_afresh())
        return {**old, "made_from": new["made_from"]}, {**old, "recipe": new["recipe"]}

    def test_a_lie_about_what_a_file_was_made_from(self, asked):
        for values in self.lie(asked):
            self.rebuilt(asked, written(values))

    def test_a_seal_that_somebody_worked_out_fools_whoever_did(self, asked):
        lie, _ = self.lie(asked)
        (asked.root / MANIFEST).write_bytes(sealed(lie))
        asked.build()
        assert found(asked.root) != found(asked.build_afresh())

    def test_a_file_and_its_digest_changed_together(self, asked):
        asked.build()
        values = manifest_of(asked.root)
        (asked.root / "LEESMIJ.html").write_bytes(b"van mij")
        values["files"]["LEESMIJ.html"] = digest(b"van mij")
        self.rebuilt(asked, written(values))

    def test_another_way_of_writing_the_same(self, asked):
        asked.build()
        values = manifest_of(asked.root)
        for content in (json.dumps(values).encode(), written(values) + b"\n"):
            assert origin_in(content) is None
            self.rebuilt(asked, content)

    @pytest.mark.parametrize("name", ["made_from", "recipe", "seal"])
    def test_strange_values(self, asked, name):
        asked.build()
        values = manifest_of(asked.root)
        for value in STRANGE:
            strange = {**values, name: value}
            assert origin_in(json.dumps(strange).encode()) is None
            if value != "\ud800":
                found_there = origin_in(sealed(strange))
                assert found_there is None or {
                    *map(type, attrs.astuple(found_there, recurse=False))
                } == {str, dict}
        self.rebuilt(asked, sealed({**values, name: {"LEESMIJ.html": []}}))

    def test_a_manifest_that_is_hard_to_read(self, asked):
        asked.build()
        right = (asked.root / MANIFEST).read_bytes()
        deep = b'"x": ' + b"[" * 900 + b"]" * 900 + b', "schema"'
        for content in (
            b"",
            b"{" * 100_000,
            right.replace(b'"schema"', deep, 1),
            right.replace(b'"version": 1', b'"version": 1' + b"0" * 5000),
        ):
            assert origin_in(content) is None

    def test_no_manifest_but_a_link_or_a_pipe(self, asked):
        asked.build()
        path = asked.root / MANIFEST
        path.rename(asked.folder / "lijst.json")
        path.symlink_to(asked.folder / "lijst.json")
        asked.build()
        assert found(asked.root) == found(asked.build_afresh())
        assert not path.is_symlink()


PLAIN = (str, int, float, bool, bytes, type(None), dt.date, dt.time, Enum)


def kinds(value):
    """Yield the types of all that a value is made of."""
    yield type(value)
    if attrs.has(type(value)):
        for name in (each.name for each in attrs.fields(type(value))):
            yield from kinds(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from kinds(one)


class TestDigests:
    """A digest says what a value says: not which object it is, nor where it was."""

    def test_equal_values_have_equal_digests(self, student_plan):
        look = Look(palette=palette_of("123456", None))
        stamp, other = Stamp.of(look), Stamp.of(evolve(look))
        again = CoursePlan.of(student_plan.whole, evolve(student_plan.run))
        pairs = zip(every(student_plan), every(again), strict=True)
        found = [
            (stamp(one.compose(), one.write), other(two.compose(), two.write))
            for one, two in pairs
        ]
        assert all(one == two for one, two in found)
        assert len({one for one, _ in found}) == len(found)

    def test_texts_count_by_what_they_say(self):
        text = "een lange tekst"
        same = text[:4] + text[4:]
        assert same is not text
        assert digest_of((text, text)) == digest_of((text, same))
        assert digest_of((text, "")) != digest_of(("", text))

    @given(st.data())
    @settings(max_examples=30)
    def test_every_word_counts(self, student_plan, data):
        made = data.draw(st.sampled_from(every(student_plan))).compose()
        paths = [*places(made)]
        path = data.draw(st.sampled_from(paths))
        assert digest_of(changed(made, path)) != digest_of(made)

    def test_the_look_counts_and_so_does_the_writer(self, student_plan):
        (item, *_) = (one for one in every(student_plan) if one.path.endswith("docx"))
        looks = (USUAL, Look(font="Verdana"), Look(deck=b"x"), Look(document=b"x"))
        found = {Stamp.of(look)(item.compose(), item.write) for look in looks}
        page = next(o for o in every(student_plan) if o.path.endswith("html"))
        found.add(Stamp.of(USUAL)(item.compose(), page.write))
        assert len(found) == 5

    def test_there_is_nothing_in_it_that_has_no_order(self, plan):
        found = set(kinds(plan.run))
        for item in every(plan):
            found.update(kinds(item.compose()))
        loose = {kind for kind in found if not attrs.has(kind)} - {tuple}
        assert [kind for kind in loose if not issubclass(kind, PLAIN)] == []


def every(plan):
    return items(plan, frozenset(Format), ALL_MATERIALS)


def places(value, path=()):
    """Yield where the texts are in a value."""
    if type(value) is str:
        yield path
    elif attrs.has(type(value)):
        for each in attrs.fields(type(value)):
            yield from places(getattr(value, each.name), (*path, each.name))
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from places(one, (*path, number))


def changed(value, path):
    """Return a value with one more letter at a place; unchecked, as only we would."""
    if not path:
        return value + "x"
    first, *rest = path
    if isinstance(value, tuple):
        new = changed(value[first], rest)
        return (*value[:first], new, *value[first + 1 :])
    copied = copy.copy(value)
    object.__setattr__(copied, first, changed(getattr(value, first), rest))
    return copied
