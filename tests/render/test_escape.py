"""Texts stand in XML as the standard library would write them."""

from xml.sax import saxutils

from hypothesis import given
from hypothesis import strategies as st

from herstelkit.render._escape import escape, quoteattr

TEXTS = st.text("ab&<>'\"\n\r\t é🙂", max_size=20) | st.text()


@given(TEXTS)
def test_between_tags(text):
    assert escape(text) == saxutils.escape(text)


@given(TEXTS)
def test_in_attributes(text):
    assert quoteattr(text) == saxutils.quoteattr(text)
