"""Where the materials of a pack are, for whoever points at them."""

from collections.abc import Callable

from attrs import frozen

from herstelkit.blocks import Inline, Run


def _nowhere(_name: str) -> str | None:
    return None


@frozen(kw_only=True)
class PackIndex:
    """Where the pack keeps each material; None where it was left out.

    `deck` takes the name of a meeting (``bijeenkomst-03``), the others that of a sheet
    (``03-hoop``).
    """

    guide: str | None
    workbook: str | None
    deck: Callable[[str], str | None]
    worksheet: Callable[[str], str | None]
    poster: Callable[[str], str | None] = _nowhere
    leaflet: Callable[[str], str | None] = _nowhere
    paper: Callable[[str], str | None] = _nowhere
    large_workbook: str | None = None
    large_worksheet: Callable[[str], str | None] = _nowhere


def link(text: str, target: str | None) -> Inline:
    """Return words that lead to a file, or just words where there is none."""
    return (Run(text=text, target=target or ""),)
