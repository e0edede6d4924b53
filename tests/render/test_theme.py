"""Text can be read on every ground that we print it on."""

import pytest

from herstelkit.render import theme

PAIRS = [
    (theme.INK, theme.PAPER),
    (theme.INK, theme.MIST),
    (theme.INK, theme.SAND),
    (theme.MUTED, theme.PAPER),
    (theme.MUTED, theme.MIST),
    (theme.MUTED, theme.SAND),
    (theme.DEEP, theme.PAPER),
    (theme.DEEP, theme.MIST),
    (theme.DEEP, theme.SAND),
    (theme.ACCENT, theme.PAPER),
    (theme.ACCENT, theme.SAND),
    (theme.ACCENT, theme.MIST),
    (theme.PAPER, theme.DEEP),
    (theme.PAPER, theme.ACCENT),
]


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_contrast_is_at_least_four_and_a_half(text, ground):
    """WCAG 2.1, success criterion 1.4.3."""
    low, high = sorted((luminance(text), luminance(ground)))
    assert (high + 0.05) / (low + 0.05) >= 4.5


def test_type_is_large_enough():
    assert theme.BODY_SIZE >= 12
    assert theme.SLIDE_BODY_SIZE >= 24
    assert theme.WRITING_LINE >= 25.5  # nine millimetres
