"""No rule finds a fault in any file of any example pack, nor does openxml-audit."""

import pytest
from built_packs import EXAMPLES, WRAP, faults, pack
from openxml_audit import OpenXmlValidator

SAMPLE = 8
"""Files of a kind, in every format: four of a kind that is made in two."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_faults(name):
    found = [fault for path in pack(name) for fault in faults(name, path)]
    assert [str(fault) for fault in found] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_kind_of_file_is_looked_at(name):
    kinds = [path.rpartition(".")[2] for path in pack(name)]
    assert {*kinds} == {"docx", "pptx", "html"}


def validated(name):
    """The files of a pack; of another method some decks and sheets stand for the rest.

    They are all made alike, and our own rules look at every one of them.
    """
    files = pack(name)
    if name in WRAP:
        return files
    kinds = [path.rpartition("/")[0] for path in files]
    seen = {path: kinds[:place].count(kinds[place]) for place, path in enumerate(files)}
    return {path: data for path, data in files.items() if seen[path] < SAMPLE}


@pytest.mark.parametrize("name", EXAMPLES)
def test_openxml_audit(name, tmp_path):
    validator = OpenXmlValidator()
    found = []
    for path, data in validated(name).items():
        if not path.endswith(".html"):
            target = tmp_path / path.replace("/", "-")
            target.write_bytes(data)
            errors = validator.validate(target).errors
            found += [(path, e.part_uri, e.path, e.description) for e in errors]
    assert found == []
