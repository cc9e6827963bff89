"""Cards: what a page says of an actor, an event or a footnote, shown at the link (WCAG 1.4.13)."""

import pytest
from playwright.sync_api import expect

from test_accessibility import violations
from visit import visit

# The links in the paragraphs of the text, by what they lead to.
LINKS = {"an actor": "p[id] a.a", "an event": "p[id] a.e", "a footnote": "p[id] a.fn"}
ALL_LINKS = ", ".join(LINKS.values())
# Longer than a card waits before it opens or closes.
A_WHILE = 700
# Focuses each link at the top, in the middle and at the bottom of the screen: where its card covers it or is cut off.
MISPLACED = """(links) => {
  const wrong = [];
  for (const block of ["start", "center", "end"]) for (const link of document.querySelectorAll(links)) {
    link.scrollIntoView({block, behavior: "instant"});
    link.focus({preventScroll: true});
    const card = document.querySelector(".card")?.getBoundingClientRect();
    const covers = (r) => card.left < r.right && r.left < card.right && card.top < r.bottom && r.top < card.bottom;
    const inside = () => card.left >= 0 && card.right <= innerWidth && card.top >= -0.5 && card.bottom <= innerHeight + 0.5;
    if (!card) wrong.push(`${link.textContent}: no card`);
    else if ([...link.getClientRects()].some(covers)) wrong.push(`${link.textContent}: covered, ${block}`);
    else if (!inside()) wrong.push(`${link.textContent}: cut off, ${block}`);
    link.blur();
  }
  return wrong;
}"""


@pytest.fixture
def article(website, browser):
    """An article, open on a wide screen."""
    with visit(browser, website.url(website.path("article"))) as opened:
        yield opened.page


@pytest.fixture(params=LINKS)
def link(request, article):
    """The first link of its kind in the text."""
    return article.locator(LINKS[request.param]).first


@pytest.fixture
def card(article):
    return article.locator(".card")


def test_a_card_shows_what_the_page_itself_says(link, card, article):
    link.hover()
    expect(card).to_be_visible()
    register = article.locator(".named, .notes").all_text_contents()
    assert card.text_content().strip() in "".join(register)


def test_a_card_can_be_reached_by_the_pointer_and_stays_under_it(link, card, article):
    link.hover()
    card.hover()
    article.wait_for_timeout(A_WHILE)
    expect(card).to_be_visible()
    article.mouse.move(2, 2)
    expect(card).to_have_count(0)


def test_a_card_stays_as_long_as_the_pointer_rests_on_its_link(link, card, article):
    link.hover()
    article.wait_for_timeout(3 * A_WHILE)
    expect(card).to_be_visible()


def test_a_pointer_that_passes_by_opens_no_card(link, card, article):
    link.hover()
    article.mouse.move(2, 2)
    article.wait_for_timeout(A_WHILE)
    expect(card).to_have_count(0)


def test_escape_closes_a_card_and_it_stays_closed(link, card, article):
    link.hover()
    expect(card).to_be_visible()
    article.keyboard.press("Escape")
    article.wait_for_timeout(A_WHILE)
    expect(card).to_have_count(0)


def test_a_card_opens_at_focus_describes_its_link_and_closes_when_focus_leaves(link, card, article):
    link.focus()
    expect(card).to_be_visible()
    expect(link).to_have_attribute("aria-describedby", card.get_attribute("id"))
    article.locator("header a").first.focus()
    expect(card).to_have_count(0)
    assert link.get_attribute("aria-describedby") is None


def test_tab_passes_a_card_by(link, card, article):
    link.focus()
    expect(card).to_be_visible()
    article.keyboard.press("Tab")
    expect(article.locator(".card :focus")).to_have_count(0)


def test_the_down_arrow_leads_into_a_card_and_escape_back_to_its_link(link, card, article):
    link.focus()
    article.keyboard.press("ArrowDown")
    expect(card.locator(":focus")).to_have_count(1)
    article.keyboard.press("Escape")
    expect(card).to_have_count(0)
    expect(link).to_be_focused()


@pytest.mark.parametrize("kind", LINKS)
def test_the_first_touch_opens_a_card_and_the_second_follows_the_link(kind, website, browser):
    with visit(browser, website.url(website.path("article")), width=390, has_touch=True, is_mobile=True) as opened:
        link, address = opened.page.locator(LINKS[kind]).first, opened.page.url
        target = link.evaluate("(link) => link.href")
        link.tap()
        expect(opened.page.locator(".card")).to_be_visible()
        assert opened.page.url == address
        link.tap()
        opened.page.wait_for_url(target)


@pytest.mark.parametrize("width", [1440, 640, 390, 320])
def test_no_card_covers_its_link_or_is_cut_off(article, width):
    article.set_viewport_size({"width": width, "height": 640})
    assert article.evaluate(MISPLACED, ALL_LINKS) == []


def test_a_card_moves_nothing(link, card, article):
    before = article.evaluate("document.documentElement.scrollHeight")
    link.focus()
    expect(card).to_be_visible()
    assert article.evaluate("document.documentElement.scrollHeight") == before
    assert article.evaluate("window.shifts") == []


def test_axe_finds_nothing_in_an_open_card(link, card):
    found = {}
    for look in ("light", "dark"):
        link.focus()
        expect(card).to_be_visible()
        found[look] = violations(link.page, 1440, look)
    assert found == {"light": [], "dark": []}
