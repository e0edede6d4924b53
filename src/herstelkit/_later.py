"""Names of a package that are loaded at first use."""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any


def later(package: str, homes: Mapping[str, Iterable[str]]) -> Callable[[str], Any]:
    """Return ``__getattr__`` for a package; `homes` says where its names are from."""
    home_of = {name: home for home, names in homes.items() for name in names}

    def load(name: str) -> Any:
        if name not in home_of:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        return getattr(import_module(f"{package}.{home_of[name]}"), name)

    return load
