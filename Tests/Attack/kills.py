"""Kills at any system call, in each command that writes."""

import os
import subprocess
import time

import faults
from bench import starter


def attack(bench):
    library = faults.compiled(bench)
    if library is None:
        return bench.expect(True, "the interposed library needs Linux and a C compiler; nothing was tried")
    share = bench.seconds / (len(faults.SCENARIOS) + 1)
    for scenario in faults.scenarios(bench):
        moments = list(range(len(scenario.calls(library))))
        bench.random.shuffle(moments)
        end = bench.elapsed + share
        for at in moments:
            if bench.elapsed > end:
                break
            scenario.attempt(library, at, faults.KILL)
    watch(bench, library, share)


def watch(bench, library, seconds):
    """`build --watch`, while an article is edited."""
    scenario = faults.Scenario(bench, "watch", starter(), faults.BUILD, faults.BUILD, faults.edited)
    first = len(faults.Scenario(bench, "watched", starter(), faults.BUILD).calls(library))
    end = bench.elapsed + seconds
    while bench.elapsed < end:
        at = bench.random.randrange(2 * first)
        killed = watched(scenario, scenario.environment(library, FAULT_AT=str(at), FAULT_ERROR=str(faults.KILL)))
        fallen = [path for path, bytes in scenario.files().items() if bytes not in (scenario.old.get(path), scenario.new.get(path))]
        fallen = [path for path in fallen if not faults.is_working_file(path)]
        again = scenario.run_in(scenario.root, faults.BUILD)
        bench.expect(not fallen and scenario.files() == scenario.new, f"--watch, {killed} at call {at}: {fallen[:4]} {again}")


def watched(scenario, environment):
    """Runs `build --watch` from nothing, edits, and ends it by its fault, or else some time after the edit; says which."""
    bench = scenario.bench
    root = bench.site("watch/site", starter())
    process = subprocess.Popen([bench.dossier, *faults.BUILD, "--watch"], cwd=root, env={**os.environ, **environment}, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 30
    while process.poll() is None and not (root / "public/sitemap.xml").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    faults.edited(root)
    try:
        process.wait(bench.random.random() * 3)
        return "killed"
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return "stopped; not yet"

