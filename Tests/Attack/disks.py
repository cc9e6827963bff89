"""Disks, limits and neighbours: full and read-only disks, limits of size, content and output that change during a run, two at once, clocks."""

import errno
import os
import resource
import shutil
import threading
import time

import faults
from bench import starter


def attack(bench):
    library = faults.compiled(bench)
    tries = [small_files, changing_content, vanishing_output, two_at_once]
    for scenario in faults.scenarios(bench):
        end = bench.elapsed + bench.seconds / (len(faults.SCENARIOS) + 1)
        for attempt in bench.random.sample(tries, len(tries)):
            if bench.elapsed < end:
                attempt(scenario)
        if library:
            lasting(scenario, library, end)
    clocks(bench)


def lasting(scenario, library, end):
    """From some call on the disk is full, or read-only."""
    count = len(scenario.calls(library))
    while scenario.bench.elapsed < end:
        error = scenario.bench.random.choice([errno.ENOSPC, errno.EROFS, errno.EDQUOT])
        scenario.attempt(library, scenario.bench.random.randrange(count), error, FAULT_LASTS="1")


def small_files(scenario):
    """No file may grow beyond a limit: what a limit refuses is an error, and no signal ends the program."""
    for size in (0, 100, 2000, 20_000):
        scenario.restore()
        run = limited(scenario, size)
        scenario.judge(run, errno.EFBIG, f"files of {size} bytes")


def limited(scenario, size):
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))
    try:
        return scenario.run_in(scenario.root, scenario.arguments)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)


def during(scenario, change):
    """Runs a scenario while something else is done again and again."""
    done = threading.Event()

    def go_on():
        while not done.wait(0.005):
            change()

    other = threading.Thread(target=go_on)
    other.start()
    run = scenario.run_in(scenario.root, scenario.arguments)
    done.set()
    other.join()
    return run


def changing_content(scenario):
    """An editor saves an article again and again; in the end it is as it was."""
    scenario.restore()
    path = scenario.root / "content/articles/dam.md"
    text = path.read_bytes()

    def change():
        if path.exists():
            path.write_bytes(text + b"\nMore.\n")
            time.sleep(0.002)
            path.write_bytes(text)

    run = during(scenario, change)
    again = scenario.run_in(scenario.root, scenario.arguments)
    expected = {path: bytes for path, bytes in scenario.new.items() if not path.startswith("content/")}
    found = {path: bytes for path, bytes in scenario.files().items() if not path.startswith("content/")}
    scenario.bench.expect(not (run.has_crashed or run.has_hung) and found == expected, f"{scenario.name}, content that changes: {run} {again}")


def vanishing_output(scenario):
    """Somebody empties the output folder."""
    scenario.restore()
    run = during(scenario, lambda: shutil.rmtree(scenario.root / "public", ignore_errors=True))
    scenario.run_in(scenario.root, scenario.arguments)
    scenario.bench.expect(
        not (run.has_crashed or run.has_hung) and (run.code in (0, scenario.code) or run.err) and scenario.files() == scenario.new,
        f"{scenario.name}, an output that vanishes: {run}")


def two_at_once(scenario):
    """The same command twice: each makes all of it, or says why not."""
    scenario.restore()
    runs = []
    other = threading.Thread(target=lambda: runs.append(scenario.run_in(scenario.root, scenario.arguments)))
    other.start()
    runs.append(scenario.run_in(scenario.root, scenario.arguments))
    other.join()
    scenario.run_in(scenario.root, scenario.arguments)
    fallen = [run for run in runs if run.has_crashed or run.has_hung or run.code not in (0, scenario.code) and not run.err.strip()]
    scenario.bench.expect(not fallen and scenario.files() == scenario.new, f"{scenario.name}, two at once: {', '.join(map(str, runs))}")


def clocks(bench):
    """An edit of the same length, saved while the clock was wrong."""
    for hours in (-24 * 365 * 30, -1, 0, 24 * 365 * 30):
        for _ in range(2):
            root = bench.site("clock", starter())
            bench.run(*faults.BUILD, cwd=root)
            path = root / "content/articles/flood.md"
            path.write_text(path.read_text().replace("12 people", "13 people"))
            moment = time.time() + hours * 3600
            os.utime(path, (moment, moment))
            run = bench.run(*faults.BUILD, cwd=root)
            bench.expect(run.code == 0 and "13 people" in (root / "public/articles/flood.html").read_text(), f"a clock that is wrong by {hours} hours: {run}")
