"""Custom properties of a file: texts that programs carry along unseen."""

from collections.abc import Mapping
from typing import Final

from lxml import etree

_PART: Final = "docProps/custom.xml"
_TYPES: Final = "[Content_Types].xml"
_RELATIONS: Final = "_rels/.rels"
_OF_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OF_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PROPERTIES: Final = f"{_OF_OFFICE}/custom-properties"
_RELATION: Final = f"{_OF_OFFICE}/relationships/custom-properties"
_VALUES: Final = f"{_OF_OFFICE}/docPropsVTypes"
_KIND: Final = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""What Office gives all properties that people add themselves."""
_FIRST: Final = 2
"""Lower numbers have a meaning of their own."""


def with_properties(
    parts: Mapping[str, bytes], values: Mapping[str, str]
) -> dict[str, bytes]:
    """Return parts that have no custom properties with these, or else as they are."""
    if not values:
        return dict(parts)
    override = {"PartName": f"/{_PART}", "ContentType": _KIND}
    kind = f"{{{_OF_PACKAGE}/content-types}}Override"
    types = _with(parts[_TYPES], kind, override)
    relation = {"Id": "rIdCustom", "Type": _RELATION, "Target": _PART}
    kind = f"{{{_OF_PACKAGE}/relationships}}Relationship"
    relations = _with(parts[_RELATIONS], kind, relation)
    return {**parts, _PART: _part(values), _TYPES: types, _RELATIONS: relations}


def _part(values: Mapping[str, str]) -> bytes:
    root = etree.fromstring(f'<Properties xmlns="{_PROPERTIES}" xmlns:vt="{_VALUES}"/>')
    for number, (name, text) in enumerate(values.items(), start=_FIRST):
        one = etree.SubElement(
            root,
            f"{{{_PROPERTIES}}}property",
            {"fmtid": _FORMAT, "pid": str(number), "name": name},
        )
        etree.SubElement(one, f"{{{_VALUES}}}lpwstr").text = text
    return _bytes(root)


def _with(content: bytes, tag: str, attributes: Mapping[str, str]) -> bytes:
    root = etree.fromstring(content)
    etree.SubElement(root, tag, dict(attributes))
    return _bytes(root)


def _bytes(root: "etree._Element") -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
