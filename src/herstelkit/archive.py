"""Zip files that are the same, byte for byte, whenever and wherever they are made."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from attrs import frozen

_CONTENT_TYPES: Final = "[Content_Types].xml"  # Office wants to meet this part first
_VERSION: Final = 20  # of the format: the one that knows deflate
_UNIX: Final = 3  # else a file tells Windows from the rest
_EPOCH: Final = 1 << 5 | 1  # 1 January 1980, the earliest day that a zip file can hold
_UTF_8: Final = 1 << 11
_MODE: Final = 0o644 << 16
_OFTEN_EQUAL: Final = 32_768
"""Bytes: no more is in the parts that file after file has, as styles and layouts."""
_OWN: Final = ("word/document.xml", "ppt/slides/slide", "ppt/notesSlides/notesSlide")
"""Parts that no other file has, and that may hold what a person wrote: never kept."""


_BARE: Final = -15
"""As zips hold it: without a head or a sum of its own."""


@frozen
class _Entry:
    """A file in a zip: how it stands there, and what the list of files says of it."""

    local: bytes
    listed: bytes
    name: bytes


def write_zip(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip file of `members` (name, content), in the order given.

    `zipfile` writes the same bytes. A pack has thousands of parts, most of which are in
    other files as well: those are compressed once.
    """
    target, listed = io.BytesIO(), []
    for name, content in members:
        often = len(content) <= _OFTEN_EQUAL and not name.startswith(_OWN)
        entry = (_packed_once if often else _packed)(name, content)
        listed.append(entry.listed + struct.pack("<I", target.tell()) + entry.name)
        target.write(entry.local)
    start = target.tell()
    size = target.write(b"".join(listed))
    counts = len(listed), len(listed)
    target.write(struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, *counts, size, start, 0))
    return target.getvalue()


def _packed(name: str, content: bytes) -> _Entry:
    data = zlib.compress(content, wbits=_BARE)  # seven times as quick as an object
    known = name.encode()
    head = struct.pack(
        "<HHHHHIIIHH",
        _VERSION,
        0 if name.isascii() else _UTF_8,
        zipfile.ZIP_DEFLATED,
        0,  # midnight
        _EPOCH,
        zlib.crc32(content),
        len(data),
        len(content),
        len(known),
        0,
    )
    made_by = struct.pack("<4sBB", b"PK\1\2", _VERSION, _UNIX)
    rest = struct.pack("<HHHI", 0, 0, 0, _MODE)
    return _Entry(b"PK\3\4" + head + known + data, made_by + head + rest, known)


_packed_once: Final = lru_cache(maxsize=1024)(_packed)


def parts_of(package: bytes) -> dict[str, bytes]:
    """Return what is in a zip file, by name."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """Return an Office package with its parts in a fixed order and without times."""
    names = sorted(parts, key=lambda name: (name != _CONTENT_TYPES, name))
    return write_zip((name, parts[name]) for name in names)
