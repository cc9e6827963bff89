"""By keyboard and screen reader, the text is near and cards are not in the way."""

from visit import visit

MOST_STOPS = 6


def test_few_stops_lead_from_the_skip_link_to_the_first_link_of_the_text(browser, website):
    with visit(browser, website.url(website.path("article"))) as opened:
        page = opened.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        for stop in range(1, MOST_STOPS + 1):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('article p a')"):
                break
        assert page.evaluate("document.activeElement.matches('article p a')"), stop


def test_the_skip_link_leads_to_the_beginning_of_the_text(browser, website):
    with visit(browser, website.url(website.path("article"))) as opened:
        page = opened.page
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        first = page.locator("article > :not(.side)").first
        assert page.locator("#text").evaluate("(e) => e.tagName") == "ARTICLE"
        assert first.evaluate("(e) => e.getBoundingClientRect().top < innerHeight / 2")


def test_the_stops_of_a_text_are_its_own_links(browser, website):
    """Nothing in a card or beside the text is a stop."""
    with visit(browser, website.url(website.path("article"))) as opened:
        page = opened.page
        page.locator("article a").first.focus()
        links = page.locator("article a:not([tabindex])").count()
        for _ in range(min(links - 1, 60)):
            page.keyboard.press("Tab")
            assert page.evaluate("document.activeElement.matches('article a:not(.card a, .side a), article .scroll')")


def test_headings_are_named_by_their_words(browser, website):
    with visit(browser, website.url(website.path("article"))) as opened:
        for heading in opened.page.locator("article :is(h2, h3)").all():
            assert heading.aria_snapshot().startswith(f'- heading "{heading.inner_text()}"')


def test_the_way_to_read_can_be_seen_in_forced_colours(browser, website):
    with visit(browser, website.url(website.path("article")), forced_colors="active") as opened:
        page = opened.page
        outlines = page.locator(".modes label").evaluate_all("(all) => all.map((e) => getComputedStyle(e).outlineStyle)")
        assert outlines == ["none", "solid", "none"]
        page.get_by_label("Check").check()
        assert page.locator("[data-check]").first.evaluate("(e) => getComputedStyle(e).outlineStyle") == "solid"
