"""The line of these tests counts right, also when ssh ends the programs that count."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from line import Line

PLENTY = 1 << 40


def test_all_lines_together_carry_what_was_allowed(tmp_path: Path) -> None:
    line = Line(tmp_path / "line")
    line.breaks_after(100, "kill")
    assert [line.take(60), line.take(60), line.take(60)] == [(60, "kill"), (40, "kill"), (0, "kill")]


def test_a_program_that_is_ended_while_it_counts_leaves_a_count(tmp_path: Path) -> None:
    line = Line(tmp_path / "line")
    line.breaks_after(PLENTY)
    for turn in range(40):
        counter = os.fork()
        if counter == 0:
            while True:
                line.take(1)
        time.sleep(0.002 + turn * 0.0003)
        os.kill(counter, signal.SIGKILL)
        os.waitpid(counter, 0)
        line.left()
    assert line.left() < PLENTY
