"""Pages fit the screen, and stay where they are once they are drawn."""

import pytest

from visit import visit

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
        assert page.shifts() == []
