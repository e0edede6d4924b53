"""Every part of a Word file is what it was before the last change of our code."""

import pytest
from fixed_documents import (
    ANSWERS,
    DOCUMENTS,
    GUIDE,
    HOUSE,
    card,
    document,
    every_space,
    leaflet,
    letterhead,
    poster,
)

from herstelkit.blocks import DocumentKind
from herstelkit.render import card as pocket
from herstelkit.render.docx import render, render_leaflet, render_poster
from herstelkit.render.palette import USUAL, Look
from same_parts import changed_parts

FILLED_IN = {
    "workbook": every_space(),
    "large-print": every_space(large_print=True),
    "worksheet": every_space(DocumentKind.WORKSHEET),
    "guide": every_space(DocumentKind.GUIDE),
}
HOUSE_STYLES = {
    "guide": GUIDE,
    "workbook": document(DocumentKind.WORKBOOK, seed=13),
    "worksheet": document(DocumentKind.WORKSHEET, seed=14, details=()),
    "large-print": every_space(large_print=True),
}
LOOKS = pytest.mark.parametrize("look", [USUAL, HOUSE], ids=["usual", "house"])


class TestSameParts:
    """Fixed documents give the files that they gave before."""

    @pytest.mark.parametrize("name", DOCUMENTS)
    def test_documents(self, name):
        assert not changed_parts(f"docx-{name}", render(DOCUMENTS[name]))

    @pytest.mark.parametrize("name", FILLED_IN)
    def test_answers(self, name):
        carried = {"een": "waarde"} if name == "workbook" else {}
        made = render(FILLED_IN[name], answers=ANSWERS, properties=carried)
        assert not changed_parts(f"docx-{name}-answers", made)

    @pytest.mark.parametrize("name", HOUSE_STYLES)
    def test_house_styles(self, name):
        made = render(HOUSE_STYLES[name], look=HOUSE)
        assert not changed_parts(f"docx-{name}-house", made)

    @pytest.mark.parametrize("name", ["guide", "worksheet"])
    def test_templates(self, name):
        made = render(HOUSE_STYLES[name], look=Look(document=letterhead()))
        assert not changed_parts(f"docx-{name}-template", made)

    @LOOKS
    def test_leaflets(self, look):
        made = render_leaflet(leaflet(), look=look)
        assert not changed_parts(f"docx-leaflet{'-house' * (look is HOUSE)}", made)

    @LOOKS
    def test_posters(self, look):
        made = render_poster(poster(), look=look)
        assert not changed_parts(f"docx-poster{'-house' * (look is HOUSE)}", made)

    @LOOKS
    def test_cards(self, look):
        made = pocket.render(card(), look=look)
        assert not changed_parts(f"docx-card{'-house' * (look is HOUSE)}", made)
