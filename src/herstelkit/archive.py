"""Zip files that are the same, byte for byte, whenever and wherever they are made."""

import io
import zipfile
from collections.abc import Iterable

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file can hold
_CONTENT_TYPES = "[Content_Types].xml"  # Office wants to meet this part first


def write_zip(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip file of `members` (name, content), in the order given."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # else it tells Windows from the rest
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return target.getvalue()


def normalise(package: bytes) -> bytes:
    """Return an Office package with its parts in a fixed order and without times."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        names = sorted(
            archive.namelist(), key=lambda name: (name != _CONTENT_TYPES, name)
        )
        return write_zip([(name, archive.read(name)) for name in names])
