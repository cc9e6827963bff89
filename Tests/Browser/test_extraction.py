"""What other programs take from an article: its title, byline, date and text, and nothing else."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from trafilatura import bare_extraction

from visit import visit

# Firefox's own reader, which lies in the archive of its parts.
FIREFOX = [Path("/usr/lib/firefox-esr/omni.ja"), Path("/usr/lib/firefox/omni.ja")]
READABILITY = "moz-src/toolkit/components/reader/readability/Readability.js"
# The text of an article as its author wrote it: what lies in its blocks, without numbers of notes.
WRITTEN = """() => {
  const article = document.querySelector("article").cloneNode(true);
  article.querySelectorAll(".side, .fn, .p").forEach((e) => e.remove());
  return article.textContent;
}"""
COPIED = """() => {
  const blocks = [...document.querySelectorAll("article > :not(.side)")];
  getSelection().setBaseAndExtent(blocks[0], 0, blocks[3], blocks[3].childNodes.length);
  return getSelection().toString();
}"""


@pytest.fixture(scope="module")
def reader() -> str:
    """The source of Firefox's reader."""
    for archive in FIREFOX:
        if archive.exists():
            with zipfile.ZipFile(archive) as parts:
                return parts.read(READABILITY).decode()
    pytest.fail("no Firefox here: install firefox-esr, whose reader this tests")


@pytest.fixture
def article(browser, website):
    with visit(browser, website.url(website.path("article"))) as opened:
        yield opened.page


def test_firefox_s_reader_finds_the_title_the_byline_and_the_text_alone(article, reader):
    written = article.evaluate(WRITTEN)
    title, byline = article.locator("h1").text_content(), article.locator(".author").text_content()
    found = article.evaluate("(source) => new (new Function(source + ';return Readability')())(document.cloneNode(true)).parse()", reader)
    assert found["title"] == title
    assert found["byline"] == byline
    assert difference(found["textContent"], written) == ("", "")


def test_trafilatura_finds_the_title_the_author_the_date_and_the_text_alone(article, website):
    # It takes no captions of pictures.
    written = article.evaluate(WRITTEN.replace(".side,", ".side, figcaption,"))
    date = article.locator("header time").first.get_attribute("datetime")
    page = website.documents[website.path("article")].source.decode()
    found = bare_extraction(page, favor_precision=False, include_tables=True, with_metadata=True)
    assert found.title == article.locator("h1").text_content()
    assert found.author == article.locator(".author").text_content()
    assert found.date == date
    assert difference(found.text, written) == ("", "")


def test_copied_text_is_what_the_author_wrote(article):
    copied = article.evaluate(COPIED)
    assert copied and squeezed(copied) in squeezed(article.evaluate(WRITTEN))
    assert "¶" not in copied


def difference(found: str, written: str) -> tuple[str, str]:
    """The lines that only a program's text has, and the ones that only the author's has; numbers of notes aside."""
    mine, theirs = lines(written), lines(found)
    return "\n".join(line for line in theirs if squeezed(line) not in squeezed(written)), \
        "\n".join(line for line in mine if squeezed(line) not in squeezed(found))


def lines(text: str) -> list[str]:
    return [line for line in (line.strip(" -|") for line in text.splitlines()) if line]


def squeezed(text: str) -> str:
    """The letters alone, since a number may be that of a note."""
    return re.sub(r"[\W\d_]+", "", text).casefold()
