"""A line that breaks, and a deploy that is killed: visitors see one whole release, the old or the new."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Iterator

import pytest

from conftest import PROJECT, Site
from machine import Host, WebHost, web_host
from visitor import Visitor, snapshot

POINTS = 10
PLENTY = 1 << 40


@pytest.fixture(scope="module")
def stage(folder: Path, host: Host) -> Iterator[Stage]:
    """A site whose old edition is shown, and whose new one is built."""
    root = folder / "cut"
    for name in ["content", "templates"]:
        shutil.copytree(PROJECT / name, root / name)
    site, target = Site(root), root / "target"
    site.deploy(f"desk:{target}", "--ssh-config", host.config)
    old = snapshot(target / "current")
    site.title("Another title")
    site.run("build")
    with web_host(root / "nginx", target / "current") as web:
        yield Stage(site, target, host, web, old, snapshot(site.root / "public"))


class Stage:
    def __init__(self, site: Site, target: Path, host: Host, web: WebHost, old: dict, new: dict) -> None:
        self.site, self.target, self.host, self.web = site, target, host, web
        self.visitor = lambda: Visitor(web.port, {"old": old, "new": new})

    def deploy(self, status: int | None = 0) -> None:
        self.site.deploy(f"desk:{self.target}", "--no-build", "--ssh-config", self.host.cut_config, status=status)

    def back(self) -> None:
        """Shows the old edition again, with the new one gone."""
        self.site.deploy(f"desk:{self.target}", "--rollback", "--ssh-config", self.host.config)
        for kind in ["releases", "manifests"]:
            newest = max((self.target / kind).iterdir())
            shutil.rmtree(newest) if newest.is_dir() else newest.unlink()

    def whole(self) -> int:
        """How many bytes go to the host in a deploy that is left alone."""
        self.host.line.breaks_after(PLENTY)
        with self.visitor().reading() as visitor:
            self.deploy()
        assert not visitor.faults
        assert visitor.seen == ["old", "new"]
        self.back()
        return PLENTY - self.host.line.left()


@pytest.fixture(scope="module")
def length(stage: Stage) -> int:
    return stage.whole()


@pytest.mark.parametrize("point", range(POINTS))
def test_visitors_see_one_whole_release_when_the_line_breaks(stage: Stage, length: int, point: int) -> None:
    fail(stage, length, point, "cut", 69)


@pytest.mark.parametrize("point", range(1, POINTS, 3))
def test_visitors_see_one_whole_release_when_the_deploy_is_killed(stage: Stage, length: int, point: int) -> None:
    fail(stage, length, point, "kill", -9)


def fail(stage: Stage, length: int, point: int, deed: str, status: int) -> None:
    """Deploys over a line that ends at one of ten points of what is sent."""
    # The switch is in the last thousand bytes; the points lie before it.
    stage.host.line.breaks_after(length * (2 * point + 1) // (2 * POINTS) - 200, deed)
    with stage.visitor().reading() as visitor:
        stage.deploy(status)
    assert not visitor.faults
    assert visitor.seen == ["old"]
    assert visitor.count >= 3


def test_after_all_that_the_next_deploy_goes_through(stage: Stage, length: int) -> None:
    stage.host.line.breaks_after(PLENTY)
    with stage.visitor().reading() as visitor:
        stage.deploy()
    assert not visitor.faults
    assert visitor.seen == ["old", "new"]
    assert len(list((stage.target / "releases").iterdir())) == 2
    assert not (stage.target / ".dossier-lock").exists()
