"""The pocket card: one sheet, eight panels with room for what is on them."""

import datetime as dt
import io
import re
import shutil
import subprocess
import zipfile

import docx
import pytest
from hypothesis import given, settings
from openxml_audit import OpenXmlValidator

from herstelkit.audit import audit
from herstelkit.blocks import plain, text_of
from herstelkit.blocks.cards import Card, CardPanel
from herstelkit.materials.pocket_card import months_later, pocket_card
from herstelkit.render._docx.card import EDGE, PANEL_HEIGHT, PANEL_WIDTH, ROOM, SIDE
from herstelkit.render._docx.heights import extent
from herstelkit.render._docx.metrics import CAUTIOUS, Metrics
from herstelkit.render._docx.xml import name
from herstelkit.render.card import render
from herstelkit.testing.strategies import wraps
from herstelkit.wrap import (
    CrisisPlan,
    Entry,
    HandedOverTask,
    NotInvolved,
    Supporter,
    numbered,
)
from word_values import flow

DAY = dt.date(2026, 11, 22)
MORE = "Verder: zie mijn plan"
A4 = (11906, 16838)
SPARE = 400
"""A line or two of the notice: Word may break it elsewhere."""


def entries(ids, texts):
    return tuple(Entry(id=next(ids), text=text) for text in texts)


def crisis(times=1, length=1):
    """A crisis plan with something for every panel, a little or very much."""
    ids = numbered("e")
    long = " en nog wat" * (length - 1)
    supporters = [
        Supporter(id=next(ids), name=f"Anne {n}", role="zus", phone=f"06 {n}")
        for n in range(times)
    ]
    return CrisisPlan(
        dated=dt.date(2026, 9, 3),
        supporters=tuple(supporters),
        signs_take_over=entries(ids, [f"Ik slaap niet{long}"] * times),
        what_helps=entries(ids, [f"Even naar buiten{long}"] * times),
        what_does_not_help=entries(ids, [f"Veel vragen{long}"] * times),
        not_involved=(NotInvolved(id=next(ids), name="Riet", why="geheim"),) * 1,
        tasks=(HandedOverTask(id=next(ids), task="Hond", who="Kofi", phone="06 9"),),
        danger=entries(ids, [f"Blijf bij me\nen bel{long}"] * times),
    )


FULL = [crisis(), crisis(times=6), crisis(times=40), crisis(2, 200), CrisisPlan()]
LARGEST = FULL[2:4]


def opened(content):
    return docx.Document(io.BytesIO(content))


def cells(content):
    """The panels of a card, in the order in which they are read on the sheet."""
    return [*opened(content).element.body.iter(name("tc"))]


def words(cell):
    paragraphs = cell.iter(name("p"))
    return ["".join(t.text for t in p.iter(name("t"))) for p in paragraphs]


def height(elements, metrics, width):
    found = extent(flow(elements), metrics, width)
    return found.before + found.height + found.after


def is_hair(paragraph):
    """Tell whether a paragraph only parts two rows; its height counts with those."""
    white = paragraph.find(f"{name('pPr')}/{name('spacing')}")
    return white is not None and white.get(name("line")) == "20"


class TestFitting:
    """A card is one page, and on each panel there is room for what is on it."""

    @pytest.mark.parametrize("plan", FULL)
    def test_each_panel_has_room(self, plan):
        content = render(pocket_card(plan, DAY))
        metrics = Metrics(opened(content).styles.element, CAUTIOUS)
        panels = cells(content)
        assert len(panels) == 8
        for cell in panels:
            paragraphs = cell.findall(name("p"))
            assert height(paragraphs, metrics, PANEL_WIDTH - 300) <= ROOM

    @pytest.mark.parametrize("plan", FULL)
    def test_rows_are_as_high_as_a_bank_card(self, plan):
        body = opened(render(pocket_card(plan, DAY))).element.body
        rows = [*body.iter(name("trHeight"))]
        assert {row.get(name("hRule")) for row in rows} == {"exact"}
        high = [int(row.get(name("val"))) for row in rows]
        assert sum(high) + 3 * 20 == 4 * PANEL_HEIGHT
        assert round(PANEL_HEIGHT / 1440 * 25.4, 1) == 54.0
        assert round(PANEL_WIDTH / 1440 * 25.4, 1) == 85.0

    @pytest.mark.parametrize("plan", FULL)
    def test_all_of_it_is_one_page(self, plan):
        package = opened(render(pocket_card(plan, DAY)))
        metrics = Metrics(package.styles.element, CAUTIOUS)
        around = [p for p in package.element.body.findall(name("p")) if not is_hair(p)]
        used = height(around, metrics, A4[0] - 2 * SIDE) + 4 * PANEL_HEIGHT
        assert used + SPARE <= A4[1] - 2 * EDGE

    @pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
    def test_one_page_in_libreoffice(self, tmp_path):
        paths = [tmp_path / f"{number}.docx" for number, _ in enumerate(LARGEST)]
        for path, plan in zip(paths, LARGEST, strict=True):
            path.write_bytes(render(pocket_card(plan, DAY)))
        profile = f"-env:UserInstallation=file://{tmp_path}/profile"
        call = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir"]
        subprocess.run(  # noqa: S603 (our own words)
            [*call, str(tmp_path), *map(str, paths)],
            check=True,
            capture_output=True,
            timeout=120,
        )
        for path in paths:
            pdf = path.with_suffix(".pdf").read_bytes()
            assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1

    @given(wraps(most=20))
    @settings(max_examples=12)
    def test_in_any_script(self, plan):
        content = render(pocket_card(plan.crisis, DAY))
        metrics = Metrics(opened(content).styles.element, CAUTIOUS)
        for cell in cells(content):
            paragraphs = cell.findall(name("p"))
            assert height(paragraphs, metrics, PANEL_WIDTH - 300) <= ROOM


class TestWhatIsLeftOut:
    """What does not fit is left out from the end, and the panel says so."""

    def test_nothing_when_it_fits(self):
        said = "\n".join("\n".join(words(c)) for c in cells(FULL_CARD))
        assert MORE not in said
        for text in ("Anne 0 (zus) 06 0", "Even naar buiten", "Hond: Kofi 06 9"):
            assert text in said

    def test_the_first_lines_stay(self):
        panels = {
            words(c)[0]: words(c) for c in cells(render(pocket_card(crisis(40), DAY)))
        }
        people = panels["Bel"]
        assert people[1] == "Anne 0 (zus) 06 0"
        assert people[2] == "Anne 1 (zus) 06 1"
        assert people[-1] == MORE

    def test_a_line_that_is_longer_than_a_panel(self):
        panels = {
            words(c)[0]: words(c)
            for c in cells(render(pocket_card(crisis(1, 400), DAY)))
        }
        _, first, last = panels["Wat helpt"]
        assert first.startswith("Even naar buiten en nog wat")
        assert first.endswith("…")
        assert len(first) > 100
        assert last == MORE

    def test_one_word_without_an_end(self):
        plan = CrisisPlan(what_helps=entries(numbered("e"), ["a" * 5000]))
        content = render(pocket_card(plan, DAY))
        (panel,) = [words(c) for c in cells(content) if words(c)[0] == "Wat helpt"]
        assert set(panel[1]) == {"a", "…"}
        assert panel[2] == MORE

    def test_an_empty_panel_has_room_to_write(self):
        for cell in cells(render(pocket_card(CrisisPlan(), DAY)))[1:7]:
            assert words(cell)[1:] == [""] * 4


FULL_CARD = render(pocket_card(crisis(), DAY))


class TestWhatItSays:
    """It says when it was made, until when it holds, and what it is not."""

    def test_its_name(self):
        card = pocket_card(crisis(), DAY)
        assert card.title == "Mijn zakkaart"
        assert card.panels[0].title == "Mijn zakkaart"
        said = "\n".join(
            text
            for panel in card.panels
            for text in (panel.title, *map(text_of, panel.lines))
        )
        assert "crisiskaart" not in said.lower()

    def test_it_is_never_called_by_the_name_of_another_card(self):
        with zipfile.ZipFile(io.BytesIO(FULL_CARD)) as package:
            every = b"\n".join(package.read(part) for part in package.namelist())
        said = every.decode("utf-8", errors="replace").lower()
        assert said.count("crisiskaart") == 2  # what it is not, and where to find it
        assert "dit is geen crisiskaart." in said
        assert "www.crisiskaart.nl." in said

    def test_when_to_look_again(self):
        said = {text_of(line) for line in pocket_card(crisis(), DAY).panels[7].lines}
        assert "Gemaakt op 22 november 2026" in said
        assert "Kijk opnieuw voor 22 mei 2028" in said
        assert "Uit mijn crisisplan van 3 september 2026" in said

    def test_when_to_look_again_sooner(self):
        card = pocket_card(crisis(), DAY, dt.date(2027, 1, 1))
        said = {text_of(line) for line in card.panels[7].lines}
        assert "Kijk opnieuw voor 1 januari 2027" in said

    @pytest.mark.parametrize("day", [DAY, dt.date(2028, 5, 23), dt.date(2020, 1, 1)])
    def test_a_day_that_cannot_be(self, day):
        with pytest.raises(ValueError, match="anderhalf jaar"):
            pocket_card(crisis(), DAY, day)

    @pytest.mark.parametrize(
        ("day", "later"),
        [("2026-08-31", "2028-02-29"), ("2026-01-01", "2027-07-01")],
    )
    def test_months_later(self, day, later):
        assert months_later(dt.date.fromisoformat(day), 18).isoformat() == later

    def test_reasons_stay_at_home(self):
        assert b"geheim" not in zipfile.ZipFile(io.BytesIO(FULL_CARD)).read(
            "word/document.xml"
        )


class TestTheFile:
    """The file is one that Word opens and a screen reader reads."""

    @pytest.mark.parametrize("plan", FULL)
    def test_no_faults(self, plan, tmp_path):
        content = render(pocket_card(plan, DAY))
        assert [str(fault) for fault in audit("zakkaart.docx", content)] == []
        path = tmp_path / "zakkaart.docx"
        path.write_bytes(content)
        assert OpenXmlValidator().validate(path).errors == []

    def test_the_same_bytes(self):
        assert render(pocket_card(crisis(), DAY)) == FULL_CARD

    def test_a_card_has_eight_panels(self):
        with pytest.raises(ValueError, match="8 panels"):
            Card(
                title="x", more="y", panels=(CardPanel(title="z", lines=(plain("a"),)),)
            )
