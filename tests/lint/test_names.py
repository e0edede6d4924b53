"""The names in a manifest, to compare files on disk with."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lint_subjects import course

from herstelkit.content import methods
from herstelkit.courses import as_chosen
from herstelkit.lint import Stage, findings_of
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import PackView
from runs import a_run


@pytest.mark.parametrize("method", methods())
def test_names_survive_a_manifest(method):
    names = Names.of(as_chosen(course(method), a_run(method=method)))
    assert names.meetings
    written = json.loads(json.dumps(names.for_manifest()))
    assert Names.in_manifest(written) == names


def test_an_older_manifest_holds_none():
    assert Names.in_manifest({}) == Names()


@given(
    st.dictionaries(
        st.sampled_from(
            ["meetings", "sheets", "papers", "readers", "numbers", "profile"]
        ),
        st.recursive(
            st.none() | st.integers() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        ),
    )
)
def test_whatever_stands_in_a_manifest(values):
    names = Names.in_manifest(values)
    for titles in (names.meetings, names.sheets, names.papers):
        assert all(map(str.isprintable, titles.values()))
    pack = PackView(files=(), names=names)
    assert [*findings_of(pack, Stage.PACK, names.profile)] == []
