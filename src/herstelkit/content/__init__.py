"""The methods that herstelkit knows, as content files; the code knows none by name."""

from herstelkit.content.catalogue import SHIPPED, Catalogue, load_method, methods
from herstelkit.content.pack import ContentPack, is_pack, read_pack

__all__ = [
    "SHIPPED",
    "Catalogue",
    "ContentPack",
    "is_pack",
    "load_method",
    "methods",
    "read_pack",
]
