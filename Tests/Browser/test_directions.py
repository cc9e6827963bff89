"""Sites in Arabic script: nothing reaches over the edge, and what is in another language keeps its own order."""

import pytest

from test_layout import TOO_WIDE
from visit import visit
from website import KINDS
from written import right_to_left, written_website

# The kinds of page that a small site has.
PAGES = [kind for kind in KINDS if kind not in ("further part of a list", "topic", "topics", "places", "picture credits", "redirect", "not found")]
# Where phrases of an element are drawn, in the order of the text: for each the left edges of its words and signs.
EDGES = """([selector, phrases]) => {
  for (const element of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), found = [];
    for (let node; (node = walker.nextNode()) && found.length < phrases.length;)
      for (let at = 0; found.length < phrases.length && (at = node.data.indexOf(phrases[found.length], at)) >= 0;) {
        const phrase = phrases[found.length], start = at;
        found.push([...phrase.matchAll(/[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]/gu)].map((word) => {
          const range = new Range();
          range.setStart(node, start + word.index);
          range.setEnd(node, start + word.index + word[0].length);
          return range.getBoundingClientRect().left;
        }));
        at += phrase.length;
      }
    if (found.length === phrases.length) return found;
  }
  return null;
}"""

UNFOLD = "document.querySelectorAll('details').forEach((fold) => (fold.open = true))"


@pytest.fixture(scope="module", params=["ur", "ar"])
def site(request, sites_folder):
    return written_website(sites_folder, f"right to left in {request.param}", right_to_left(request.param))


@pytest.fixture(scope="module")
def left_to_right(sites_folder):
    return written_website(sites_folder, "left to right with names in Urdu", right_to_left("en"))


@pytest.mark.parametrize("kind", PAGES)
def test_nothing_scrolls_sideways(site, browser, kind):
    path = site.path(kind)
    assert path, kind
    with visit(browser, site.url(path)) as opened:
        for width in (1440, 1024, 390):
            opened.page.set_viewport_size({"width": width, "height": 640})
            assert opened.page.evaluate("document.documentElement.dir") == "rtl"
            assert opened.page.evaluate(TOO_WIDE.replace("right > edge + 0.5", "left < -0.5")) == [], f"{path} at {width}"
            opened.page.evaluate("scrollTo(-5000, 0)")
            assert opened.page.evaluate("scrollX") == 0, f"{path} at {width}"


@pytest.mark.parametrize("dir", ["ltr", "rtl"])
def test_the_way_to_the_text_is_hidden_until_it_has_the_focus(site, left_to_right, browser, dir):
    website = site if dir == "rtl" else left_to_right
    with visit(browser, website.url("index.html")) as opened:
        skip = opened.page.locator("body > .skip")
        hidden = "(e) => document.elementFromPoint(...((r) => [r.x + r.width / 2, r.y + r.height / 2])(e.getBoundingClientRect())) !== e"
        assert skip.evaluate(hidden)
        opened.page.keyboard.press("Tab")
        assert not skip.evaluate(hidden)
        assert skip.evaluate("(e) => ((r) => r.left >= 0 && r.right <= innerWidth)(e.getBoundingClientRect())")


# The page, what part of it, and a phrase that reads from left to right.
ORDERS = {
    "a date": ("articles/karachi.html", ".meta", "28 January 2019"),
    "the time to read": ("articles/karachi.html", ".meta", "1 min"),
    "an author": ("articles/karachi.html", ".meta", "Ada Byron"),
    "where it first appeared": ("articles/karachi.html", ".strip p", "18 December 2014"),
    "a card's date": ("index.html", ".cards .kind", "28 January 2019"),
    "a card's time": ("index.html", ".cards .meta", "1 min"),
    "figures in a line": ("events/index.html", ".what small", "31 killed"),
    "an event's date": ("events/index.html", ".when", "8 June 2014"),
    "the mix of sources": ("articles/karachi.html", ".mixed li", "1 press"),
    "a period": ("timeline.html", ".events .when", "from 2001 to 2014"),
    "the end of a sentence": ("data/index.html", ".standfirst", "managers."),
    "a licence": ("index.html", ".foot p", "CC BY 4.0"),
    "a source's date": ("sources/index.html", ".lines li", "18 Dec 2014"),
    "a count": ("actors/index.html", ".lines small", "1 event"),
    "a fact": ("sources/essay.html", ".facts dd", "18 December 2014"),
    "what a footnote says": ("footnotes/karachi/1.html", ".standfirst p", "2014."),
    "a verdict": ("events/attack.html", ".verdict", "29 to 31."),
    "what a table holds": ("data/index.html", ".set p", "newest first."),
    "a note's quotation": ("articles/karachi.html", ".notes blockquote", "They met."),
    "a range of years": ("timeline.html", ".filter p", "From"),
    "a quotation": ("footnotes/karachi/1.html", ".facts dd", "They met."),
    "an address": ("sources/essay.html", ".facts dd", "example.org"),
}


@pytest.mark.parametrize("name", ORDERS)
def test_english_keeps_its_order_among_words_from_right_to_left(site, browser, name):
    path, selector, phrase = ORDERS[name]
    with visit(browser, site.url(path), width=1440) as opened:
        opened.page.evaluate(UNFOLD)
        edges = opened.page.evaluate(EDGES, [selector, [phrase]])
        assert edges, f"'{phrase}' is nowhere in {selector}"
        assert edges[0] == sorted(edges[0]), phrase


LINES = {
    ".meta": ["Ada Byron", "28 January 2019", "1 min"],
    ".strip p": ["Based on", "The essay", "China Power", "18 December 2014"],
}


def test_parts_of_a_line_follow_one_another_from_right_to_left(site, browser):
    with visit(browser, site.url("articles/karachi.html"), width=1440) as opened:
        opened.page.evaluate(UNFOLD)
        for selector, parts in LINES.items():
            edges = [words[0] for words in opened.page.evaluate(EDGES, [selector, parts])]
            assert edges == sorted(edges, reverse=True), dict(zip(parts, edges))


def test_urdu_does_not_turn_what_follows_it_on_an_english_page(left_to_right, browser):
    with visit(browser, left_to_right.url("events/index.html"), width=1440) as opened:
        parts = ["Attack", "کراچی", "confirmed", "31 killed", "پاکستان", "ہدف", "NATO"]
        edges = [words[0] for words in opened.page.evaluate(EDGES, [".what small", parts])]
        assert edges == sorted(edges), dict(zip(parts, edges))
