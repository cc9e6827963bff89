"""How far a line to a host carries: a file that holds how many bytes it still takes, and what ends then."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

WIDTH = 32


@dataclass(frozen=True)
class Line:
    """A count of bytes, and `cut` or `kill`: whether only the line goes then, or the program that deploys with it.

    ssh ends the programs of its lines whenever it likes; so what they count is written over in one step, never emptied.
    """

    file: Path

    def breaks_after(self, count: int, deed: str = "cut") -> None:
        with self._alone() as file:
            self._write(file, count, deed)

    def left(self) -> int:
        with self._alone() as file:
            return self._read(file)[0]

    def take(self, count: int) -> tuple[int, str]:
        """Takes bytes off what is left, for all lines together; how many may still go, and what ends if they are too few."""
        with self._alone() as file:
            left, deed = self._read(file)
            allowed = min(count, left)
            self._write(file, left - allowed, deed)
        return allowed, deed

    @contextmanager
    def _alone(self) -> Iterator[int]:
        file = os.open(self.file, os.O_RDWR | os.O_CREAT)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file
        finally:
            os.close(file)

    def _read(self, file: int) -> tuple[int, str]:
        left, deed = os.pread(file, WIDTH, 0).split()
        return int(left), deed.decode()

    def _write(self, file: int, count: int, deed: str) -> None:
        os.pwrite(file, f"{count} {deed}".ljust(WIDTH).encode(), 0)
