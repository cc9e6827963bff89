"""What comes out of a printer: the text, all of it, and nothing of what only a screen can use."""

import re
import subprocess
from unicodedata import normalize

import pytest

# What only a screen can use, as far as it is drawn on paper.
CHROME = """() => [...document.querySelectorAll("nav, body > header > :not(.name), .skip, button, input, select, dialog")]
  .filter((e) => e.checkVisibility() && e.textContent.trim()).map((e) => e.outerHTML.slice(0, 120))"""
# The text of the page, run by run: what is folded too, but not what it is unfolded or reached by; a note beside the text
# stands below it once more, an entry of the register is one line (and who is who is part of it), and what a drawing says stands in a list.
RUNS = """() => {
  const aside = "nav, form, svg, summary, button, .skip, .p, .more, .notes .at, .side, .modes, .strip, .only, .go, .ask, .named li > :not(.t, .kind, .meta), .named bdi";
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT), runs = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement, read = element.checkVisibility() || element.closest("details");
    if (read && !element.closest(aside)) runs.push(walker.currentNode.data);
  }
  return runs;
}"""
# Whether a run is written from right to left; on paper its letters stand the other way round.
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


@pytest.fixture
def printed(subject, tmp_path):
    """A page on paper: its text in the order in which it was drawn, what is drawn of the chrome, and the page's text."""
    with subject.open() as visit:
        runs = visit.page.evaluate(RUNS)
        visit.page.emulate_media(media="print")
        chrome = visit.page.evaluate(CHROME)
        visit.page.pdf(path=tmp_path / "page.pdf", format="A4")
    command = ["pdftotext", "-raw", "-enc", "UTF-8", tmp_path / "page.pdf", "-"]
    return squeezed(subprocess.run(command, capture_output=True, check=True).stdout.decode()), chrome, runs


def test_paper_carries_the_whole_text_and_no_chrome(printed):
    text, chrome, runs = printed
    assert chrome == []
    missing = [run for run in runs if squeezed(run)[:25] not in text and not RIGHT_TO_LEFT.search(run)]
    assert missing == []


def squeezed(text):
    """The letters and digits alone: lines, hyphens and capitals are others on paper."""
    return re.sub(r"[\W_]+", "", normalize("NFKC", text)).casefold()
