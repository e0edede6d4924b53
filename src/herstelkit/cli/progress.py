"""Progress while building: one line that changes, or nothing where nobody looks."""

import shutil
import sys
from types import TracebackType
from typing import Final, Self

_WIDTH: Final = 24


class Progress:
    """A line on the terminal; silent when the output goes to a file or a pipe."""

    def __init__(self) -> None:
        """Look whether anybody is watching."""
        self._stream = sys.stderr
        self._seen = self._stream is not None and self._stream.isatty()
        self._length = 0

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
        self._show("")  # once more, to leave the cursor at its beginning

    def __call__(self, done: int, total: int, path: str) -> None:
        """Show that `done` of `total` files are made, the last of them `path`."""
        filled = _WIDTH * done // total
        bar = "█" * filled + "░" * (_WIDTH - filled)
        self._show(f"Bouwen {bar} {done} van {total}  {path}")

    def many(self, done: int, total: int, name: str) -> None:
        """Show that `done` of `total` packs are ready, `name` the last of them."""
        self._show(f"{done} van {total} klaar{name and f' · {name}'}")

    def _show(self, line: str) -> None:
        """Write over the line before, with spaces: not every terminal can erase.

        A line that is wider than the terminal would leave its first half behind.
        """
        if self._seen:
            line = line[: shutil.get_terminal_size().columns - 1]
            self._stream.write(f"\r{line.ljust(self._length)}")
            self._stream.flush()
            self._length = len(line)
