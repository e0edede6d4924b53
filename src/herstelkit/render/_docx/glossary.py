"""Placeholders that Word puts back when somebody empties a field: blanks, no prompt.

Without these Word would show a sentence of its own there, and print it.
"""

import uuid
from typing import Final

from herstelkit.render._docx.controls import (
    BLANK,
    BLANK_PART,
    DATE_PART,
    LINE_PLACEHOLDER,
)
from herstelkit.render._docx.package import Package
from herstelkit.render._docx.styles import Style

_NAME: Final = "word/glossary/document.xml"
_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml"
    ".document.glossary+xml"
)
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BLANKS: Final = f'<w:t xml:space="preserve">{BLANK * (LINE_PLACEHOLDER // 4)}</w:t>'
"""Fewer than on a line: the same part serves the cells of tables."""


def _part(name: str, content: str) -> str:
    ident = str(uuid.uuid5(uuid.NAMESPACE_URL, f"herstelkit:{name}")).upper()
    return (
        f'<w:docPart><w:docPartPr><w:name w:val="{name}"/>'
        '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/>'
        '</w:category><w:behaviors><w:behavior w:val="content"/></w:behaviors>'
        f'<w:guid w:val="{{{ident}}}"/></w:docPartPr><w:docPartBody><w:p><w:r><w:rPr>'
        f'<w:rStyle w:val="{Style.PLACEHOLDER}"/></w:rPr>{content}</w:r></w:p>'
        "</w:docPartBody></w:docPart>"
    )


_GLOSSARY: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<w:glossaryDocument xmlns:w="{_W}"><w:docParts>'
    f"{_part(BLANK_PART, _BLANKS)}{_part(DATE_PART, '<w:tab/>')}"
    "</w:docParts></w:glossaryDocument>"
)


def add_glossary(package: Package) -> None:
    """Give a file the placeholders that its controls name."""
    package.relate(_NAME, "glossaryDocument", _GLOSSARY.encode())
    package.add_type(_TYPE, PartName=f"/{_NAME}")
