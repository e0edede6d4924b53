"""No rule finds a fault in any file of any example pack, nor does openxml-audit.

One test a pack: the suite runs in several processes, and each would build it again.
"""

import pytest
from built_packs import EXAMPLES, WRAP, faults, pack
from openxml_audit import OpenXmlValidator

WHOLE = WRAP[0]
"""The pack of which openxml-audit sees every file."""
SAMPLE = 6
"""Files of a kind, in every format: three of a kind that is made in two."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_pack_has_no_faults(name, tmp_path):
    files = pack(name)
    assert {path.rpartition(".")[2] for path in files} == {"docx", "pptx", "html"}
    found = [str(fault) for path in files for fault in faults(name, path)]
    assert found == []
    assert [*invalid(name, tmp_path)] == []


def invalid(name, folder):
    """What openxml-audit says of the files of a pack."""
    validator = OpenXmlValidator()
    for path, data in validated(name).items():
        if not path.endswith(".html"):
            target = folder / path.replace("/", "-")
            target.write_bytes(data)
            for error in validator.validate(target).errors:
                yield path, error.part_uri, error.path, error.description


def validated(name):
    """The files of one pack; of others some decks and sheets stand for the rest.

    They are all made alike, and our own rules look at every one of them.
    """
    files = pack(name)
    if name == WHOLE:
        return files
    kinds = [path.rpartition("/")[0] for path in files]
    seen = {path: kinds[:place].count(kinds[place]) for place, path in enumerate(files)}
    return {path: data for path, data in files.items() if seen[path] < SAMPLE}
