"""Every kind of page in Firefox and in WebKit: it has its look, stays within the window, and its shortcuts work."""

from __future__ import annotations

import pytest

import engines
from website import KINDS
from written import right_to_left, written_website

# A page as a browser shows it: what could not be loaded, what sticks out, and what can be seen first.
STATE = """
  const root = document.documentElement, main = document.querySelector('main'), box = document.querySelector('h1').getBoundingClientRect();
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')];
  return {
    unstyled: sheets.filter((link) => !link.sheet).map((link) => link.href),
    wide: root.scrollWidth - root.clientWidth, heading: [box.width > 0, box.top < innerHeight],
    font: getComputedStyle(main).fontFamily, text: main.innerText.length,
    undefined: main.innerText.includes('undefined') || main.innerText.includes('NaN'),
  }"""
OVERLAPPING = """
  const seen = (t) => t.getClientRects().length && getComputedStyle(t).visibility != 'hidden' && t.textContent.trim();
  const labels = [...document.querySelectorAll('.drawing text')].filter(seen).map((t) => [t.textContent, t.getBoundingClientRect()]);
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
  return labels.flatMap(([one, a], i) => labels.slice(i + 1).filter(([, b]) => meet(a, b)).map(([other]) => one + ' / ' + other)).slice(0, 5)"""
# A wide screen of which everything is shown at 200 % has room for half as many pixels.
WIDTHS = {"wide": 1440, "laptop": 1280, "200 %": 720, "phone": 460}

# The kinds of page that a small site has.
SMALL_KINDS = ["home", "article", "actor", "event", "footnote", "source", "timeline", "a-z", "disputed", "changes", "search", "data"]


@pytest.fixture(scope="session", params=["firefox", "webkit"])
def engine(request: pytest.FixtureRequest):
    """A browser other than Chromium; a machine without it skips its tests and says so."""
    if lacking := engines.missing(request.param):
        pytest.skip(f"there is no {lacking}")
    with engines.browser(request.param) as browser:
        yield browser


@pytest.fixture
def page(engine, website):
    """The browser, wide, and a way to open a page of the site from disk."""
    def opened(path: str, width: str = "wide"):
        engine.size(WIDTHS[width], 900)
        engine.go("about:blank")
        engine.go(website.url(path))
        return engine
    return opened


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("redirect", "not found")])
def test_a_page_has_its_look_and_stays_within_the_window(page, website, kind, width):
    path = website.path(kind)
    if path is None:
        pytest.skip(f"the {website.name} site has no page of the kind '{kind}'")
    state = page(path, width).until(f"const state = (() => {{{STATE}}})(); return state.unstyled.length ? null : state")
    assert state["wide"] <= 0
    assert state["heading"] == [True, True]
    assert state["text"] > 20 and not state["undefined"]


def test_the_search_finds_a_name_and_leads_to_it(page, website):
    browser = page("index.html")
    name = next(iter(website.written("actors").values()))["name"]
    browser.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}))")
    browser.until("return document.querySelector('dialog.search input')")
    browser.run("const input = document.querySelector('dialog.search input'); input.value = arguments[0]; input.oninput()", name)
    first = browser.until("return document.querySelector('.search [role=option] b')?.textContent")
    assert first == name


def test_a_link_to_an_actor_opens_its_card_and_escape_closes_it(page, website):
    browser = page(website.path("article"))
    browser.run("""const link = document.querySelector('article > p a[href*="actors/"]');
      link.scrollIntoView({block: 'center'}); link.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}))""")
    box = browser.until("const box = document.querySelector('.card')?.getBoundingClientRect(); return box && [box.left, box.top, box.right, box.bottom, innerWidth, innerHeight]")
    left, top, right, bottom, width, height = box
    assert 0 <= left < right <= width and 0 <= top < bottom <= height + 1
    browser.run("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))")
    browser.until("return !document.querySelector('.card')")


def test_the_timeline_filters_and_no_label_is_written_over_another(page):
    browser = page("timeline.html")
    assert browser.run(OVERLAPPING) == []
    total = browser.run("return document.querySelectorAll('li[data-kind]').length")
    browser.run("document.querySelector('[name=kind]').click()")
    shown = browser.until("const shown = document.querySelectorAll('li[data-kind]:not(.out)').length; return location.hash && shown")
    assert 0 < shown < total
    assert browser.run(OVERLAPPING) == []
    browser.run("document.querySelector('[name=lanes]').click()")
    browser.until("return document.querySelector('.lane')")
    assert browser.run(OVERLAPPING) == []
    browser.run("document.querySelector('[aria-label=\"Zoom in\"]').click()")
    browser.until("return document.querySelector('.canvas').clientWidth > 1.5 * document.querySelector('.view').clientWidth")


def test_a_mark_of_the_timeline_opens_its_card(page):
    browser = page("timeline.html")
    browser.run("""const mark = document.querySelector('.plot > a .sure, .plot > a .may');
      mark.scrollIntoView({block: 'center'}); mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}))""")
    assert browser.until("return document.querySelector('.card')?.innerText")


def test_an_article_begins_on_the_first_screen(page, website):
    browser = page(website.path("article"))
    assert browser.run("""const text = document.querySelector('article > p:not(.meta)') ?? document.querySelector('article p');
      return text.getBoundingClientRect().top < innerHeight""")


@pytest.fixture(scope="session")
def small_site(sites_folder):
    """A site that runs from right to left, with English names and words."""
    return written_website(sites_folder, "right to left in other browsers", right_to_left())


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_from_right_to_left_begin_at_the_right_and_do_not_scroll_sideways(engine, small_site, width):
    engine.size(WIDTHS[width], 900)
    for kind in SMALL_KINDS:
        engine.go(small_site.url(small_site.path(kind)))
        state = engine.until(f"const state = (() => {{{STATE}}})(); return state.unstyled.length ? null : state")
        assert state["wide"] <= 0 and state["heading"] == [True, True], kind
        right, edge = engine.run("""const text = document.createRange();
          text.selectNodeContents(document.querySelector('h1'));
          return [text.getBoundingClientRect().right, document.querySelector('h1').getBoundingClientRect().right]""")
        assert abs(right - edge) < 12, kind
        assert engine.run("scrollTo(-5000, 0); return scrollX") == 0, kind


def test_an_english_sentence_ends_at_its_end_on_a_page_from_right_to_left(engine, small_site):
    engine.size(1440, 900)
    engine.go(small_site.url("events/attack.html"))
    first, last = engine.until("""const words = document.querySelector('.verdict').firstChild, edges = (at) => {
        const sign = document.createRange();
        sign.setStart(words, at);
        sign.setEnd(words, at + 1);
        return sign.getBoundingClientRect().left;
      };
      return [edges(0), edges(words.data.length - 1)]""")
    assert first < last


@pytest.fixture(scope="module")
def forced():
    """Firefox for a reader whose system chooses the colours."""
    if lacking := engines.missing("forced colours"):
        pytest.skip(f"there is no {lacking}")
    with engines.browser("forced colours") as browser:
        yield browser


def test_what_is_chosen_or_marked_is_seen_in_forced_colours(forced, small_site):
    forced.size(1280, 800)
    forced.go(small_site.url("timeline.html"))
    assert forced.run("return matchMedia('(forced-colors: active)').matches")
    forced.run("document.querySelectorAll('[name=kind]')[1].click()")
    looks = forced.run("""return [...document.querySelectorAll('.filter fieldset span')].map((e) => getComputedStyle(e))
      .map((s) => [s.backgroundColor, s.color, s.outlineStyle].join(' '))""")
    chosen = looks.pop(1)
    assert chosen not in looks and len(set(looks)) == 1
    forced.go(small_site.url("events/attack.html"))
    assert forced.run("return getComputedStyle(document.querySelector('.matrix .differ')).outlineStyle") == "solid"
    for kind in SMALL_KINDS:
        forced.go(small_site.url(small_site.path(kind)))
        state = forced.until(f"const state = (() => {{{STATE}}})(); return state.unstyled.length ? null : state")
        assert state["wide"] <= 0 and state["heading"] == [True, True], kind
