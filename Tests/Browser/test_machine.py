"""What the tests use, compared with what the Makefile installs: what passes on this machine must pass on a new one."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Iterable

import pytest

from website import PROJECT, Website

SBIN = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
PACKAGES = {
    name: words.split()
    for name, words in re.findall(r"^(DEBIAN|BROWSER|HOSTING|ATTACK|EDITORS)\s*:=(.*)$", (PROJECT / "Makefile").read_text(), re.MULTILINE)
}
# What the README asks for.
GIVEN = ["git", "make", "apt"]

on_debian = pytest.mark.skipif(not shutil.which("dpkg-query"), reason="only Debian knows to which package a file belongs")


@on_debian
def test_each_program_that_the_tests_start_is_in_a_package_that_make_installs():
    owner = owners(programs().values())
    outside = {name: owner[path] for name, path in programs().items() if not owner[path] & supplied()}
    assert outside == {}


@on_debian
def test_each_letter_on_the_pages_is_in_a_font_that_make_installs(website: Website):
    text = " ".join(re.sub(r"<[^>]*>", "", path.read_text(encoding="utf-8")) for path in website.root.rglob("*.html"))
    missing = sorted(letter for letter in set(filter(str.isalpha, text)) - drawable())
    assert missing == []


@pytest.mark.parametrize("target, package", [(name, package) for name in ["browser", "hosting", "attack", "editors"] for package in PACKAGES[name.upper()]])
def test_make_installs_what_is_missing_whatever_else_is_there(target: str, package: str, tmp_path: Path):
    answers = {
        "dpkg-query": f"""for name; do case "$name" in -*|*'$'*) ;; {package}) echo "no packages found matching $name" >&2;;
            *) echo "$name installed";; esac; done""",
        "apt-get": f'echo "$@" >>{tmp_path}/log',
        "sudo": 'exec "$@"',
    }
    for name, script in answers.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    make = ["make", "-s", f"{target}-deps", f"POLICY={tmp_path}/policy"]
    subprocess.run(make, cwd=PROJECT, env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}, check=True)
    assert package in (tmp_path / "log").read_text().split()


def programs() -> dict[str, str]:
    """The programs that the tests name, as far as this machine has them, and their paths."""
    names = set(GIVEN[:2])
    for path in [*(PROJECT / "Tests").glob("*/*.py")]:
        names |= {name for node in ast.walk(ast.parse(path.read_text())) for name in started(node)}
    for path in [*(PROJECT / "Tests").rglob("*.swift"), *(PROJECT / "Sources").rglob("*.swift")]:
        names |= set(re.findall(r'(?:Program\(\s*|filePath: )"([\w./-]+)"', path.read_text()))
    found = {name: shutil.which(name, path=SBIN) for name in names - commands()}
    return {name: path for name, path in found.items() if path}


def started(node: ast.AST) -> list[str]:
    """What a piece of a test starts: the first word of a list, or what `program` is asked for."""
    match node:
        case ast.List(elts=[ast.Constant(value=str(name)), *_]) | ast.Call(func=ast.Name(id="program"), args=[ast.Constant(value=str(name))]):
            return [name]
    return []


def commands() -> set[str]:
    """The commands of Dossier: a list that begins with one is what Dossier is given, whatever program of that name a machine has."""
    return {name for path in (PROJECT / "Sources/dossier").rglob("*.swift") for name in re.findall(r'commandName: "(\w+)"', path.read_text())}


@cache
def supplied() -> frozenset[str]:
    """The packages that a new machine has once `make test` has installed its own: theirs, what they depend on, and the system's."""
    form = "${Package}\t${Priority}\t${Essential}\t${Pre-Depends}, ${Depends}\t${Provides}\n"
    rows = [line.split("\t") for line in query("-W", "-f", form).splitlines()]
    bearers: dict[str, set[str]] = {}
    for package, _, _, _, provides in rows:
        for name in [package, *names(provides)]:
            bearers.setdefault(name, set()).add(package)
    depends = {package: names(depends) for package, _, _, depends, _ in rows}
    found: set[str] = set()
    ahead = [package for package, priority, essential, _, _ in rows if priority == "required" or essential == "yes"]
    ahead += GIVEN + [name for listed in PACKAGES.values() for name in listed]
    while ahead:
        for package in bearers.get(ahead.pop(), set()) - found:
            found.add(package)
            ahead += depends[package]
    return frozenset(found)


def names(dependencies: str) -> list[str]:
    return re.findall(r"(?:^|[,|])\s*([a-z0-9][a-z0-9+.-]+)", dependencies)


def owners(paths: Iterable[str]) -> dict[str, set[str]]:
    """The packages of each file; a package may know a file by its path before `/usr` was merged."""
    real = {path: os.path.realpath(path) for path in paths}
    found: dict[str, set[str]] = {}
    for line in query("-S", *sorted({*real.values(), *(path.removeprefix("/usr") for path in real.values())})).splitlines():
        packages, file = line.rsplit(": ", 1)
        found.setdefault(file, set()).update(name.strip().split(":")[0] for name in packages.split(","))
    return {path: found.get(file, set()) | found.get(file.removeprefix("/usr"), set()) for path, file in real.items()}


def query(*arguments: str) -> str:
    return subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True).stdout


@cache
def drawable() -> frozenset[str]:
    """The characters that some installed font of a supplied package has."""
    lines = subprocess.run(["fc-list", "-f", "%{file}\t%{charset}\n"], capture_output=True, text=True, check=True).stdout.splitlines()
    fonts = [line.split("\t") for line in lines]
    owner = owners(file for file, _ in fonts)
    characters: set[str] = set()
    for file, ranges in fonts:
        if owner[file] & supplied():
            for first, last in (part.split("-") if "-" in part else (part, part) for part in ranges.split()):
                characters |= set(map(chr, range(int(first, 16), int(last, 16) + 1)))
    return frozenset(characters)
