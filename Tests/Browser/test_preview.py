"""`dossier serve` as an editor sees it: the page follows the files, and the reader's place is kept."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from visit import visit
from website import DOSSIER, PROJECT

PARAGRAPH = "This is paragraph {}, which says what it says at some length so that it takes a line or two of the page.\n\n"
ARTICLE = "---\ntitle: A long article\ndate: 2014-12-16\n---\n" + "".join(map(PARAGRAPH.format, range(1, 80)))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two articles with the project's templates."""
    articles = tmp_path / "content" / "articles"
    articles.mkdir(parents=True)
    (tmp_path / "content" / "site.yaml").write_text("title: Preview\n", encoding="utf-8")
    (articles / "long.md").write_text(ARTICLE, encoding="utf-8")
    (articles / "other.md").write_text("---\ntitle: Another\ndate: 2015\n---\nWords.\n", encoding="utf-8")
    shutil.copytree(PROJECT / "templates", tmp_path / "templates")
    return tmp_path


@pytest.fixture
def page(site: Path, browser) -> Iterator[Page]:
    """The long article in the preview."""
    server = subprocess.Popen(
        [DOSSIER, "serve", "-C", site, "-p", "0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        for line in server.stdout:
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                break
        with visit(browser, found[0] + "articles/long.html", height=700) as opened:
            yield opened.page
    finally:
        server.terminate()
        server.wait(10)


def edit(site: Path, path: str, old: str, new: str) -> None:
    file = site / path
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def mark(page: Page) -> None:
    """Marks the page, so that it shows whether it was loaded anew."""
    page.evaluate("window.isOld = true")


def until(holds: Callable[[], bool]) -> None:
    """Waits until something holds; the page's own policy lets no condition be evaluated in it again and again."""
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_an_edit_above_is_shown_and_what_was_being_read_stays_where_it_was(site, page):
    reading = page.get_by_text("This is paragraph 60,")
    reading.evaluate("(element) => element.scrollIntoView({block: 'start', behavior: 'instant'})")
    top = reading.bounding_box()["y"]
    mark(page)
    edit(site, "content/articles/long.md", "This is paragraph 5,", "First new words. " * 40 + "\n\nThis is paragraph 5,")
    expect(page.get_by_text("First new words.").first).to_be_attached()
    page.wait_for_load_state()
    assert page.evaluate("window.isOld") is None
    until(lambda: abs(reading.bounding_box()["y"] - top) < 3)


def test_a_mistake_is_shown_over_the_last_good_page_and_goes_away_when_it_is_mended(site, page):
    mark(page)
    edit(site, "content/articles/long.md", "date: 2014-12-16", "date: 2014-13-16")
    findings = page.get_by_role("region", name="Findings")
    expect(findings).to_be_visible()
    expect(findings).to_contain_text("content/articles/long.md:3:7")
    expect(findings).to_contain_text("date: 2014-13-16")
    expect(page.get_by_text("This is paragraph 1,")).to_be_attached()
    page.keyboard.press("Escape")
    expect(findings).to_be_hidden()
    edit(site, "content/articles/long.md", "date: 2014-13-16", "date: 2014-12-17")
    expect(page.locator("main")).to_contain_text("17 December 2014")
    expect(findings).to_be_hidden()


def test_an_edit_elsewhere_leaves_the_page_alone(site, page):
    mark(page)
    edit(site, "content/articles/other.md", "Words.", "Other words.")
    page.wait_for_timeout(700)
    assert page.evaluate("window.isOld") is True


def test_a_style_sheet_is_swapped_without_a_reload(site, page):
    mark(page)
    edit(site, "templates/assets/style.css", "@media print", "h1 { letter-spacing: 7px !important }\n@media print")
    until(lambda: page.evaluate("getComputedStyle(document.querySelector('h1')).letterSpacing") == "7px")
    assert page.evaluate("window.isOld") is True
