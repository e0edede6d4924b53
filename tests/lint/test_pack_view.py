"""A pack as rules see it: composed, or on disk after people worked in it."""

import io

import docx as library
import pytest
from attrs import evolve
from fixtures.seen import document
from lint_subjects import group

from herstelkit.blocks import Heading, Paragraph, Role, plain
from herstelkit.blocks.outlined import outline_of
from herstelkit.build import build_pack
from herstelkit.checks_on_disk import check_built
from herstelkit.colours import contrast
from herstelkit.content import SHIPPED
from herstelkit.courses import HouseStyle, as_chosen
from herstelkit.items import items
from herstelkit.lint import Audience, Stage, all_rules, findings_of
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import (
    PackView,
    audience_of,
    changed_files,
    composed,
)
from herstelkit.materials import CoursePlan
from herstelkit.pack import Changed, compare
from herstelkit.render.palette import READABLE, readable
from herstelkit.wanted import OFFICE, Material, usual_materials
from runs import a_run

REFERENCES = {"HX003", "HX004"}


def plan(method="wrap", **changes):
    course = SHIPPED.course(method)
    run = a_run(method=method, **changes)
    return CoursePlan.of(course, run, SHIPPED.next_steps(course.id))


def as_composed(method):
    """Every file of a pack, composed and not written."""
    chosen = plan(method)
    found = items(chosen, OFFICE, usual_materials(chosen.run))
    names = Names.of(chosen.course)
    return [composed(item.path, item.compose(), names) for item in found]


class TestWhoReadsAFile:
    """For whom a file is, its folder says, and for papers the course."""

    def test_every_folder_of_a_pack_is_known(self):
        folders = {member.value for member in Material} - {"groteletters", "stukken"}
        for folder in folders - {"draaiboek"}:
            assert audience_of(f"{folder}/x.docx") is not Audience.LEADER
        assert audience_of("draaiboek/draaiboek.docx") is Audience.LEADER
        assert audience_of("werkbladen-groteletters/x.docx") is Audience.PARTICIPANT

    @pytest.mark.parametrize("method", SHIPPED.methods())
    def test_papers_are_for_whom_the_course_says(self, method):
        course = as_chosen(SHIPPED.course(method), a_run(method=method))
        readers = {"leader": Audience.LEADER, "participant": Audience.PARTICIPANT}
        for number, paper in enumerate(course.papers, start=1):
            path = f"stukken/{number:02}-{paper.id}.docx"
            wanted = readers.get(paper.reader.value)
            assert wanted is None or audience_of(path, Names.of(course)) is wanted

    def test_a_paper_of_a_course_that_we_do_not_know_may_go_to_anybody(self):
        assert audience_of("stukken/01-brief.docx") is Audience.OUTWARD

    def test_what_a_leader_says_is_heard_not_read(self):
        spoken = Paragraph(text=plain("Welkom."), role=Role.SPOKEN)
        made = composed("draaiboek/draaiboek.docx", document(spoken))
        assert [text.audience for text in made.texts] == [Audience.SPOKEN]
        assert not any(text.ours for text in made.texts)


class TestShippedCourses:
    """Untouched packs of all nine methods have nothing to remark on."""

    @pytest.mark.parametrize("method", SHIPPED.methods())
    def test_nothing_is_found_in_what_we_compose(self, method):
        files = as_composed(method)
        chosen = plan(method)
        pack = PackView(
            files=tuple(files),
            course=chosen.course,
            built_by=(chosen.run.organisation,),
        )
        assert [*findings_of(pack, Stage.PACK, chosen.course.profile)] == []

    @pytest.mark.parametrize("method", SHIPPED.methods())
    def test_nothing_is_found_in_what_somebody_merely_saved(self, method):
        files = [evolve(file, changed=True) for file in as_composed(method)]
        names = Names.of(plan(method).course)
        pack = PackView(files=tuple(files), names=names)
        found = {one.code for one in findings_of(pack, Stage.PACK, names.profile)}
        assert found <= {"HX005"}  # on disk a title is a line as well


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    root = tmp_path_factory.mktemp("pack") / "map"
    build_pack(a_run(), root, only=frozenset({Material.WORKSHEETS, Material.LEAFLETS}))
    return root


def written(root, name, change):
    """Change a file of a pack as somebody would, with another program."""
    path = root / name
    kept = path.read_bytes()
    file = library.Document(io.BytesIO(kept))
    change(file)
    file.save(path)
    return kept


class TestOnDisk:
    """Of a pack on disk only what somebody changed is opened."""

    SHEET = "werkbladen/02-hoop.docx"
    LEAFLET = "folders/deelnemers.docx"

    def changed(self, root):
        names = [one.name for one in compare(root) if isinstance(one, Changed)]
        return [*changed_files(root, names)]

    def test_an_untouched_pack_has_no_files_to_look_at(self, built):
        assert self.changed(built) == []

    def test_a_changed_sheet_is_looked_at(self, built):
        def change(file):
            file.add_paragraph("Voor de begeleider: houd de tijd in de gaten.")
            file.core_properties.last_modified_by = "j.devries"

        kept = written(built, self.SHEET, change)
        try:
            (file,) = self.changed(built)
            pack = PackView(files=(file,), built_by=("Voorbeeld",))
            codes = {one.code for one in findings_of(pack, Stage.PACK)}
        finally:
            (built / self.SHEET).write_bytes(kept)
        assert file.path == self.SHEET
        assert file.changed
        assert {"HX006", "HX007"} <= codes

    @pytest.mark.parametrize(
        ("name", "text", "codes"),
        [
            (SHEET, "Na een intake hoor je of je past.", {"HW015"}),
            (SHEET, "Dat komt in bijeenkomst 9, op werkblad 60.", {"HX003"}),
            (SHEET, "Dat komt in bijeenkomst 8, op werkblad 20.", set()),
            (SHEET, "Pak het werkblad ‘Mijn fiets’.", {"HX004"}),
            (LEAFLET, "Voor mensen met een depressie.", {"HW026"}),
        ],
    )
    def test_what_its_course_says_is_in_the_pack(self, built, name, text, codes):
        kept = written(built, name, lambda file: file.add_paragraph(text))
        try:
            report = check_built(built, compare(built))
        finally:
            (built / name).write_bytes(kept)
        found = {one.code for one in report.findings if one.file == name}
        assert {one for one in found if one[1] in "LW" or one in REFERENCES} == codes

    def test_a_broken_file_is_there_with_its_reason(self, tmp_path):
        (tmp_path / "werkmap").mkdir()
        (tmp_path / "werkmap" / "werkmap.docx").write_bytes(b"PK\3\4 half")
        (file,) = changed_files(tmp_path, ["werkmap/werkmap.docx"])
        assert file.refused == "dit bestand is beschadigd"
        assert file.outline == outline_of(document()).__class__()
        assert PackView(files=(file,)).changed == ()

    def test_the_texts_of_many_files_are_gathered_once(self):
        file = evolve(composed("werkbladen/01-hoop.docx", document()), changed=True)
        pack = PackView(files=(file,) * 100)
        assert pack.texts is pack.texts
        assert pack.changed is pack.changed

    def test_what_is_no_office_file_is_passed_over(self, tmp_path):
        (tmp_path / "foto.jpg").write_bytes(b"x")
        (tmp_path / "link.docx").symlink_to(tmp_path / "foto.jpg")
        names = ["foto.jpg", "link.docx", "weg.docx", "LEESMIJ.html"]
        assert [*changed_files(tmp_path, names)] == []

    def test_an_added_file_is_for_leaders_until_it_lies_elsewhere(self):
        heading = Heading(level=1, text="Van ons")
        file = composed("van-ons.docx", document(heading))
        assert file.audience is Audience.LEADER
        assert file.folder == "van-ons.docx"


class TestColours:
    """HA007 speaks of a colour exactly when it is made darker for text."""

    @pytest.mark.parametrize("red", range(0, 256, 51))
    @pytest.mark.parametrize("green", range(0, 256, 51))
    def test_the_rule_and_the_palette_agree(self, red, green):
        rule = all_rules()["HA007"]
        for blue in range(0, 256, 17):
            colour = f"{red:02X}{green:02X}{blue:02X}"
            style = HouseStyle(main=f"#{colour}")
            near = abs(contrast(colour, "F0F0F0") - READABLE) < 0.05
            found = [*rule.look(group(house_style=style))]
            assert near or bool(found) == (readable(colour) != colour)
