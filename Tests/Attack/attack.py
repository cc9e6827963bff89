"""Attacks a binary of Dossier, prints what was tried and what held, and ends with 1 unless all of it held.

    python3 Tests/Attack/attack.py --dossier .build/debug/dossier [--seconds 60] [--size 1] [--seed 1] [GROUP …]
"""

import argparse
import pathlib
import random
import sys
import tempfile
import time

import content
import disks
import editor
import faults
import fuzz
import growth
import kills
import preview
import spec
from bench import Bench

GROUPS = {
    "content": (content, "hostile articles, records, settings and media: no script reaches a page"),
    "spec": (spec, "Markdown without annotations: pages say what cmark-gfm makes of it"),
    "growth": (growth, "repetitive and large inputs: time grows with the input, and has a limit"),
    "faults": (faults, "one failing system call at a time: files stay whole, and the next run heals"),
    "kills": (kills, "killed at any moment: files stay whole, and the next run heals"),
    "disks": (disks, "full disks, limits, changing content, two at once, wrong clocks: files stay whole, and the next run heals"),
    "preview": (preview, "hostile requests to the preview: it goes on, and serves nothing else"),
    "editor": (editor, "a client of the language server that lies or vanishes, and failing calls: it goes on, and no file changes"),
    "fuzz": (fuzz, "random changes of every kind of file: no crash, no hang"),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=", ".join(GROUPS))
    parser.add_argument("--dossier", type=pathlib.Path, required=True)
    parser.add_argument("--seconds", type=float, default=60, help="for each of the groups that could go on for ever")
    parser.add_argument("--size", type=float, default=1, help="of the repetitive inputs; below 1 for a debug build")
    parser.add_argument("--seed", type=int, default=None)
    arguments = parser.parse_args()
    unknown = [name for name in arguments.groups if name not in GROUPS]
    if unknown:
        parser.error(f"no group {', '.join(unknown)}; there are {', '.join(GROUPS)}")
    seed = arguments.seed if arguments.seed is not None else time.time_ns() % 1_000_000
    print(f"seed {seed}", flush=True)
    benches = []
    with tempfile.TemporaryDirectory(prefix="dossier-attack-") as folder:
        for name in arguments.groups or GROUPS:
            group, promise = GROUPS[name]
            bench = Bench(
                name, promise, arguments.dossier.resolve(), pathlib.Path(folder) / name, random.Random(seed),
                arguments.seconds, arguments.size)
            group.attack(bench)
            benches.append(bench)
            print(bench.row(), flush=True)
    for bench in benches:
        for fault in bench.fallen[:20]:
            print(f"\n{bench.name}: {fault}")
    return 0 if all(bench.tried and not bench.fallen for bench in benches) else 1


if __name__ == "__main__":
    sys.exit(main())
