"""The size of a picture, from the first bytes of the file itself."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from herstelkit.render._house.files import UnfitError, read_bytes
from herstelkit.render.palette import Logo

MAX_LOGO: Final = 5_000_000
"""Bytes: the logo goes into every file of a pack."""
MAX_PIXELS: Final = 50_000_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_FRAMES: Final = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Marks in a jpeg of a header with the size in it."""
_ALONE: Final = {0x01, *range(0xD0, 0xD9)}
"""Marks without a length."""


def read_logo(path: Path, alt: str) -> Logo:
    """Return a picture with its size; UnfitError when it is none that we can use."""
    data = read_bytes(path, MAX_LOGO)
    kind, (width, height) = _measured(data)
    if width * height > MAX_PIXELS:
        what = f"dit logo telt {width} bij {height} beeldpunten, dat is veel te groot"
        raise UnfitError(
            what=what, fix="Maak het kleiner; 1000 beeldpunten breed is genoeg"
        )
    return Logo(data=data, kind=kind, alt=alt, width=width, height=height)


def _measured(data: bytes) -> tuple[str, tuple[int, int]]:
    try:
        if data.startswith(_PNG):
            return "png", _png_size(data)
        if data.startswith(_JPEG):
            return "jpeg", _jpeg_size(data)
    except (struct.error, ValueError, IndexError):
        what = "deze afbeelding is beschadigd"
        raise UnfitError(
            what=what, fix="Open haar in Paint en bewaar haar opnieuw"
        ) from None
    raise UnfitError(
        what="dit is geen png of jpg", fix="Bewaar het logo als png of jpg"
    )


def _png_size(data: bytes) -> tuple[int, int]:
    chunks = [*_chunks(data)]
    names = [name for name, _ in chunks]
    if names[0] != b"IHDR" or names[-1] != b"IEND" or b"IDAT" not in names:
        raise ValueError
    return _some(struct.unpack(">II", chunks[0][1][:8]))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the pieces of a png up to its end; ValueError when one is damaged."""
    at = len(_PNG)
    name = b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", data, at)
        content = data[at + 8 : at + 8 + length]
        (found,) = struct.unpack_from(">I", data, at + 8 + length)
        if found != zlib.crc32(name + content):
            raise ValueError
        yield name, content
        at += length + 12


def _jpeg_size(data: bytes) -> tuple[int, int]:
    if b"\xff\xd9" not in data[-4096:]:  # cut off
        raise ValueError
    at = 2
    while True:
        mark = data[at + 1]
        if data[at] != 0xFF:  # noqa: PLR2004 (every mark begins with this)
            raise ValueError
        if mark in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return _some((width, height))
        if mark == 0xFF or mark in _ALONE:  # noqa: PLR2004 (fill before a mark)
            at += 1 if mark == 0xFF else 2  # noqa: PLR2004
        else:
            at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])


def _some(size: tuple[int, ...]) -> tuple[int, int]:
    width, height = size
    if not width or not height:
        raise ValueError
    return width, height
