"""What stands in a Word file or presentation on disk, whoever changed it."""

from herstelkit.blocks.outline import Outline
from herstelkit.reading._outline_slides import slides_outline
from herstelkit.reading._outline_word import word_outline


def read_outline(data: bytes, name: str) -> Outline:
    """Return a .docx or .pptx file in outline; `name` is what the reader calls it.

    ContentError when it is no ordinary, whole file of its sort, or too large.
    """
    read = slides_outline if name.lower().endswith(".pptx") else word_outline
    return read(data, name)
