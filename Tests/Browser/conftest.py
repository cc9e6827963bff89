"""What the tests share: Chromium, the two websites, and one page of each kind of either."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from server import SlowHost, served
from visit import visit
from website import KINDS, Website, generated_website, project_website

CHROMIUMS = ["chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
BUILDERS = {"project": project_website, "generated": generated_website}


@pytest.fixture(scope="session")
def chromium() -> str:
    """The program to drive: $CHROMIUM, or what the system has."""
    for name in filter(None, [os.environ.get("CHROMIUM"), *CHROMIUMS]):
        if path := shutil.which(name):
            return path
    pytest.exit("no Chromium here: install it, or give its path in CHROMIUM", returncode=1)


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def sites_folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="dossier-browser-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def websites(sites_folder: Path) -> Callable[[str], Website]:
    """Builds each website once."""
    return cache(lambda name: BUILDERS[name](sites_folder))


@pytest.fixture(scope="session", params=BUILDERS)
def website(request: pytest.FixtureRequest, websites: Callable[[str], Website]) -> Website:
    """The project's own site, then a large one."""
    return websites(request.param)


@pytest.fixture(scope="session")
def host(website: Website) -> Iterator[str]:
    """The address of a web host with the site on it."""
    with served(website.root) as address:
        yield address


@pytest.fixture(scope="session")
def slow_host(website: Website) -> Iterator[str]:
    """The same on a slow line."""
    with served(website.root, SlowHost) as address:
        yield address


@dataclass(frozen=True)
class Subject:
    """The page that stands for its kind, and how it is opened in a browser."""

    kind: str
    path: str
    url: str
    open: Callable


@pytest.fixture(params=KINDS)
def subject(request: pytest.FixtureRequest, website: Website, browser: Browser) -> Subject:
    """One page of each kind, opened from disk; the one for addresses that do not exist, from a host."""
    kind = request.param
    path = website.path(kind)
    if path is None:
        pytest.skip(f"the {website.name} site has no page of the kind '{kind}'")
    on_disk = kind != "not found"
    url = website.url(path) if on_disk else request.getfixturevalue("host") + "no/such/page"
    return Subject(kind, path, url, partial(visit, browser, url, stay=kind == "redirect"))


@dataclass(frozen=True)
class Opening:
    """What a page does when it is opened on a wide screen, and its text then."""

    faults: list[str]
    requests: list[str]
    shifts: list[str]
    text: str


@pytest.fixture(scope="session")
def openings() -> dict[str, Opening]:
    """The pages that have been opened, so that each is opened once."""
    return {}


@pytest.fixture
def opening(subject: Subject, openings: dict[str, Opening]) -> Opening:
    if subject.url not in openings:
        with subject.open() as visit:
            visit.settle()
            text = visit.page.locator("main").text_content()
            openings[subject.url] = Opening(visit.faults, visit.requests, visit.shifts(), text)
    return openings[subject.url]
