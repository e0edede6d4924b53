"""The files of a content pack: its label, and the text of each of its files."""

from pathlib import Path

from herstelkit.codec.files import CONTENT_FILE, read_text
from herstelkit.codec.labels import PackLabel
from herstelkit.codec.strict import CONVERTER, RefusedError
from herstelkit.codec.toml import parse
from herstelkit.errors import ContentError


def read_content_file(path: Path) -> str:
    """Return the text of a content file; ContentError when it is not one."""
    return read_text(path, CONTENT_FILE)


def read_pack_label(path: Path) -> PackLabel:
    """Read the label of a content pack; ContentError with every problem."""
    values = parse(str(path), read_text(path, CONTENT_FILE))
    try:
        label: PackLabel = CONVERTER.structure(values, PackLabel)
    except RefusedError as refused:
        raise ContentError(str(path), refused.problems) from None
    return label
