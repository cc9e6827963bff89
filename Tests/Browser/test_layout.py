"""Pages fit the screen, and stay where they are once they are drawn."""

import re

import pytest

from server import LatePictures, served
from visit import visit
from written import png, written_website

# At 200 %, a screen 1280 wide has room for 640; 320 is a small phone, or 400 % (WCAG 1.4.10).
SCREENS = {"on a phone": 390, "on a small phone": 320, "on a laptop": 1024, "on a laptop at 200 %": 640}
# What reaches over the right edge of a page that scrolls sideways.
TOO_WIDE = """() => {
  const root = document.documentElement, edge = root.clientWidth;
  if (root.scrollWidth <= edge) return [];
  const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > edge + 0.5);
  return [`${root.scrollWidth} of ${edge}`, ...wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 160))];
}"""


def test_nothing_scrolls_sideways(subject):
    found = {}
    with subject.open() as visit:
        for screen, width in SCREENS.items():
            visit.page.set_viewport_size({"width": width, "height": 640})
            found[screen] = visit.page.evaluate(TOO_WIDE)
    assert {screen: wide for screen, wide in found.items() if wide} == {}, subject.path


def test_nothing_moves_after_it_is_drawn(opening):
    assert opening.shifts == []


def test_nothing_moves_after_it_is_drawn_on_a_phone(subject):
    with subject.open(width=390) as visit:
        visit.settle()
        assert visit.shifts() == [], subject.path


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("kind", ["home", "article", "actor", "event", "articles", "timeline"])
def test_nothing_moves_while_it_arrives(browser, website, slow_host, kind, width):
    with visit(browser, slow_host + website.path(kind), width=width) as page:
        # Where a piece ends within a balanced line, the line is set anew, by a pixel or two.
        assert [shift for shift in page.shifts() if not re.fullmatch(r"0\.00\d\d #text\.|0\.0000 .*", shift)] == []


ILLUSTRATED = {
    "site.yaml": "title: Site\n",
    "articles/a.md": "---\ntitle: A\ndate: 2014-12-16\nimage: media/lead.png\n---\n"
    "One.\n\n![A map](media/wide.png \"The coast. Photo: Ada Byron\")\n\nTwo.\n\n![A view](media/high.png)\n\n"
    "Three with ![a mark](media/small.png \"A mark\") in it.\n\n![A plan](media/plan.svg)\n\n" + "Four.\n\n" * 12,
    "media/lead.png": png(1600, 900),
    "media/wide.png": png(1200, 700),
    "media/high.png": png(300, 500),
    "media/small.png": png(60, 40),
    "media/plan.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 300'><path d='M0 0h400v300z'/></svg>",
}


@pytest.fixture(scope="module")
def illustrated(sites_folder):
    """A site with pictures, on a host that sends them late."""
    website = written_website(sites_folder, "illustrated", ILLUSTRATED)
    with served(website.root, LatePictures) as address:
        yield address


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_moves_when_a_picture_arrives_late(browser, illustrated, width):
    with visit(browser, illustrated + "articles/a.html", width=width, height=3000) as opened:
        opened.page.evaluate("""async () => {
          const isHere = (image) => image.complete && image.naturalWidth;
          while (![...document.images].every(isHere)) await new Promise((done) => setTimeout(done, 50));
        }""")
        opened.settle()
        # Chromium rounds a side to the 64th of a pixel, once by the attributes and once by the file.
        assert [shift for shift in opened.shifts() if not shift.startswith("0.0000 ")] == []
        wrong = opened.page.locator("img").evaluate_all(
            "(all) => all.map((i) => [i.width / i.height, i.naturalWidth / i.naturalHeight, i.src]).filter(([a, b]) => Math.abs(a - b) > .02)")
        assert wrong == []


@pytest.mark.parametrize("width", [1440, 390])
def test_a_caption_stands_below_its_picture(browser, illustrated, width):
    with visit(browser, illustrated + "articles/a.html", width=width) as opened:
        caption = opened.page.locator("figcaption").bounding_box()
        picture = opened.page.locator("figure:has(figcaption) img").bounding_box()
        assert caption["y"] >= picture["y"] + picture["height"]
        assert opened.page.locator("p img").get_attribute("title") == "A mark"
