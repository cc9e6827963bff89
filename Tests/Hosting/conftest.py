"""What the tests share: a copy of the project's own site, a host that is reached by ssh, and the command."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Iterator

import pytest

from machine import Host, ssh_host

PROJECT = Path(__file__).resolve().parents[2]
DOSSIER = Path(os.environ.get("DOSSIER", PROJECT / ".build" / "debug" / "dossier"))


@dataclass(frozen=True)
class Site:
    """A site that may be edited."""

    root: Path

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.root / "content" / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} does not say {old!r}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def title(self, title: str) -> None:
        """Every page says it."""
        file = self.root / "content" / "site.yaml"
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("title:")]
        file.write_text("\n".join([f"title: {title}", *lines]) + "\n", encoding="utf-8")

    def run(self, *arguments: str | Path, status: int = 0) -> subprocess.CompletedProcess:
        """Runs the command in the site's folder, as the leader of a group of its own, and expects how it ends."""
        result = subprocess.run(
            [DOSSIER, *arguments], cwd=self.root, capture_output=True, text=True, start_new_session=True, timeout=300
        )
        assert result.returncode == status, f"{' '.join(map(str, arguments))}: {result.returncode}\n{result.stdout}{result.stderr}"
        return result

    def deploy(self, *arguments: str | Path, status: int = 0) -> subprocess.CompletedProcess:
        return self.run("deploy", *arguments, status=status)


@pytest.fixture(scope="session")
def folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="dossier-hosting-") as path:
        yield Path(path).resolve()


@pytest.fixture(scope="session")
def host(folder: Path) -> Iterator[Host]:
    with ssh_host(folder / "desk") as host:
        yield host


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The project's own site, a copy for each test."""
    root = tmp_path / "site"
    for name in ["content", "templates"]:
        shutil.copytree(PROJECT / name, root / name)
    return Site(root)
