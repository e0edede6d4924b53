"""The custom properties of a file: names with a text, that programs carry along."""

from typing import Final

from herstelkit.reading._package import WORD, opened

_TEXT: Final = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes}lpwstr"
)


def properties(data: bytes, name: str) -> dict[str, str]:
    """Return the custom properties of a Word file that are text, by their names.

    `name` is what the reader calls the file. ContentError when it is not a whole,
    ordinary Word file.
    """
    with opened(data, name, WORD) as parts:
        place = parts.related("", "custom-properties").get("")
        if place not in parts.names:
            return {}
        return {
            one.get("name", ""): one.findtext(_TEXT) or "" for one in parts.tree(place)
        }
    return {}
