"""The methods that herstelkit knows, as content files; the code knows none by name."""

from herstelkit.content.catalogue import load_method, methods

__all__ = ["load_method", "methods"]
