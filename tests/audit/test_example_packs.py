"""No rule finds a fault in any file of any example pack, nor does openxml-audit."""

import pytest
from built_packs import EXAMPLES, faults, pack
from openxml_audit import OpenXmlValidator


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_faults(name):
    found = [fault for path in pack(name) for fault in faults(name, path)]
    assert [str(fault) for fault in found] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_kind_of_file_is_looked_at(name):
    kinds = [path.rpartition(".")[2] for path in pack(name)]
    assert {*kinds} == {"docx", "pptx", "html"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_openxml_audit(name, tmp_path):
    validator = OpenXmlValidator()
    found = []
    for path, data in pack(name).items():
        if not path.endswith(".html"):
            target = tmp_path / path.replace("/", "-")
            target.write_bytes(data)
            errors = validator.validate(target).errors
            found += [(path, e.part_uri, e.path, e.description) for e in errors]
    assert found == []
