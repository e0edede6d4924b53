"""Progress while building: one line that changes, or nothing where nobody looks."""

import sys
from types import TracebackType
from typing import Final, Self

_WIDTH: Final = 24


class Progress:
    """A line on the terminal; silent when the output goes to a file or a pipe."""

    def __init__(self) -> None:
        """Look whether anybody is watching."""
        self._stream = sys.stderr
        self._seen = self._stream.isatty()

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Wipe the line."""
        self._show("")

    def __call__(self, done: int, total: int, path: str) -> None:
        """Show that `done` of `total` files are made, the last of them `path`."""
        filled = _WIDTH * done // total
        bar = "█" * filled + "░" * (_WIDTH - filled)
        self._show(f"Bouwen {bar} {done} van {total}  {path}")

    def _show(self, line: str) -> None:
        if self._seen:
            self._stream.write(f"\r\x1b[2K{line}")
            self._stream.flush()
