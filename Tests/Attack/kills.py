"""Kills at any system call, in each command that writes."""

import faults


def attack(bench):
    library = faults.compiled(bench)
    if library is None:
        return bench.expect(True, "the interposed library needs Linux and a C compiler; nothing was tried")
    for scenario in faults.scenarios(bench):
        moments = list(range(len(scenario.calls(library))))
        bench.random.shuffle(moments)
        end = bench.elapsed + bench.seconds / len(faults.SCENARIOS)
        for at in moments:
            if bench.elapsed > end:
                break
            scenario.attempt(library, at, faults.KILL)
