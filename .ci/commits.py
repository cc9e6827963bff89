#!/usr/bin/env python3
"""Checks the subjects of commits, as 'make lint' does; .github/CONTRIBUTING.md says why.

usage: commits.py [FOLDER]     Prints each subject that breaks the rule, and exits with 1 if there is one.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# The rule holds for every commit after this one.
SINCE = "8b8f291dc1e006d3a5b687dab766092b7253e83c"
LENGTH = 72


def problems(commits: list[tuple[str, str]]) -> list[str]:
    """What is wrong with subjects, each given with the short hash of its commit."""
    return [f"{commit}: {fault}: {subject}" for commit, subject in commits for fault in faults(subject)]


def faults(subject: str) -> list[str]:
    found = []
    if len(subject) > LENGTH:
        found.append(f"{len(subject)} characters; at most {LENGTH}")
    if not subject[:1].isupper():
        found.append("begins without a capital letter")
    if subject.endswith("."):
        found.append("ends with a full stop")
    return found


def git(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)


def subjects(root: Path, since: str) -> list[tuple[str, str]]:
    """The subjects of all commits after `since`; in a clone too shallow to have it, of all commits."""
    has_it = git(root, "merge-base", "--is-ancestor", since, "HEAD").returncode == 0
    log = git(root, "log", "--no-merges", "--format=%h%x00%s", "HEAD", *([f"^{since}"] if has_it else []))
    if log.returncode:
        sys.exit(f"commits: {log.stderr.strip()}")
    return [(commit, subject) for line in log.stdout.splitlines() for commit, _, subject in [line.partition("\0")]]


def main(root: Path) -> int:
    commits = subjects(root, SINCE)
    found = problems(commits)
    print("\n".join(found + [f"commits: {len(commits)} subjects, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[1]))
