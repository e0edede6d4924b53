"""A plan that is too long for one book is told so, before anything is written."""

import datetime as dt
import re
import time
import zipfile

import pytest
from test_books import SOFFICE, saved_by_libreoffice

from herstelkit.cli.main import run
from herstelkit.codec import save_plan
from herstelkit.errors import OutputError
from herstelkit.plan_book import answers_of, plan_courses, read_books, write_book
from herstelkit.plan_book.room import _PRINTED, _size, shows
from herstelkit.plan_sharing import share_plan
from herstelkit.wrap import (
    ConceptMeaning,
    CrisisPlan,
    Entry,
    Note,
    NoteRow,
    Supporter,
    Tool,
    Toolbox,
    Triggers,
    Wrap,
)

READ = re.compile("word/(document|header.*|footer.*|footnotes|endnotes).xml|.*rels")
"""The parts of a file that `reading` opens."""


def listed(count):
    texts = (f"regel {n} van mij" for n in range(count))
    entries = (Entry(id=f"e{n}", text=text) for n, text in enumerate(texts))
    return Wrap(triggers=Triggers(events=tuple(entries)))


def ruled(count):
    return Wrap(hope=ConceptMeaning(meaning="\n".join(map(str, range(count)))))


def broken(count):
    """One entry that somebody pasted, with ends of lines and tabs."""
    text = "\n".join(f"{n}\tx" for n in range(count // 2))
    return Wrap(triggers=Triggers(events=(Entry(id="e", text=text),)))


def tabled(count):
    people = (
        Supporter(id=f"s{n}", name=f"n{n}", role="zus", phone="06", task="kat")
        for n in range(count // 4)
    )
    return Wrap(crisis=CrisisPlan(supporters=tuple(people)))


def noted(count):
    rows = tuple(NoteRow(cells=(f"r{n}",)) for n in range(count))
    return Wrap(notes=(Note(id="n", rows=rows),))


def pointing(count):
    """Hardly anything to be seen, and pointers that take more than is kept."""
    tools = tuple(Tool(id=f"gereedschap-{n}", text=f"t{n}") for n in range(100))
    every = tuple(tool.id for tool in tools)
    plans = (Entry(id=f"a{n}", text="x", tools=every) for n in range(count // 4))
    return Wrap(
        toolbox=Toolbox(used=tools), triggers=Triggers(action_plan=tuple(plans))
    )


MADE = {"list": listed, "lines": ruled, "breaks": broken, "table": tabled, "n": noted}


def largest(make):
    """How many lines there is room for."""
    low, high = 0, 60_000
    while high - low > 1:
        middle = (low + high) // 2
        fits = shows(answers_of(make(middle), plan_courses()[0]))
        low, high = (middle, high) if fits else (low, middle)
    return low


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
class TestTheLargest:
    """What there is room for comes back soon; what is more is not written."""

    def test_comes_back(self, make, tmp_path):
        book, plan = tmp_path / "werkmap.docx", make(largest(make))
        write_book(plan, None, book)
        begun = time.process_time()
        assert read_books([book]).plan == plan
        assert time.process_time() - begun < 5

    def test_holds_more_than_anybody_writes(self, make):
        assert largest(make) >= 4_000

    def test_a_little_more_is_not_written(self, make, tmp_path):
        book = tmp_path / "werkmap.docx"
        with pytest.raises(OutputError, match="meer dan er in één werkmap past"):
            write_book(make(largest(make) + 4), None, book)
        assert not book.exists()


class TestTooLong:
    """It is said kindly, and what there was stays."""

    @pytest.mark.parametrize("plan", [listed(12_000), pointing(5_000)])
    def test_at_the_command_line(self, plan, tmp_path, capsys):
        path, book = tmp_path / "plan.json", tmp_path / "werkmap.docx"
        save_plan(plan, path)
        assert run(["plan", "werkmap", str(path), "-o", str(book)]) == 4
        out, said = capsys.readouterr()
        assert out == ""
        assert "Je plan zelf blijft zoals het is" in said
        assert "herstelkit plan deel" in said
        assert not book.exists()

    def test_and_then_a_part_can_be_shared(self, tmp_path, capsys):
        path, folder = tmp_path / "plan.json", tmp_path / "gedeeld"
        save_plan(listed(12_000), path)
        call = ["plan", "deel", str(path), "--onderdelen", "triggers"]
        assert run([*call, "-o", str(folder)]) == 0
        assert "Dit zit erin: Triggers." in capsys.readouterr().out

    def test_a_part_that_never_ends(self, tmp_path):
        folder = tmp_path / "gedeeld"
        with pytest.raises(OutputError, match="meer dan er in één document past"):
            share_plan(ruled(200_000), ["hope"], "", folder, dt.date(2027, 1, 12))
        assert not folder.exists()


def nodes(path):
    """What `reading` counts in a file."""
    with zipfile.ZipFile(path) as file:
        parts = [file.read(name) for name in file.namelist() if READ.fullmatch(name)]
    return sum(part.count(b"<") + part.count(b"=") for part in parts)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not there")
def test_what_another_program_makes_of_it_is_counted(tmp_path):
    """Each line and cell is counted as large as it is when LibreOffice saved it."""
    plans = {"leeg": Wrap()} | {name: make(600) for name, make in MADE.items()}
    books = [tmp_path / f"{name}.docx" for name in plans]
    for plan, book in zip(plans.values(), books, strict=True):
        write_book(plan, None, book)
    saved = saved_by_libreoffice(*books)
    empty = nodes(saved[0])
    assert empty <= _PRINTED
    for plan, book in zip(plans.values(), saved, strict=True):
        answers = answers_of(plan, plan_courses()[0])
        assert nodes(book) - empty <= sum(map(_size, answers.values()))
        assert read_books([book]).plan == plan
