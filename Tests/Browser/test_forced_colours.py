"""What a page tells by a background is told in the few colours of a reader's own, too."""

import pytest

from visit import visit
from written import right_to_left, written_website

LOOK = """(e) => ((s) => [s.backgroundColor, s.color, s.outlineStyle, s.textDecorationLine].join(" "))(getComputedStyle(e))"""


@pytest.fixture(scope="module")
def site(sites_folder):
    return written_website(sites_folder, "in forced colours", right_to_left("en"))


@pytest.fixture(params=["light", "dark"])
def forced(request, site, browser):
    """Opens a page of the site as a reader does whose system chooses the colours."""
    def opened(path, fragment=""):
        return visit(browser, site.url(path) + fragment, forced_colors="active", color_scheme=request.param)

    return opened


def test_the_chosen_filter_looks_unlike_the_others(forced):
    with forced("timeline.html") as opened:
        opened.page.locator("label:has([name=kind])").nth(1).click()
        looks = opened.page.locator(".filter fieldset span").evaluate_all(f"(all) => all.map({LOOK})")
        chosen = looks.pop(1)
        assert chosen not in looks and len(set(looks)) == 1
        small = opened.page.locator(".filter :checked + span small")
        assert small.evaluate("(e) => getComputedStyle(e).color === getComputedStyle(e.parentNode).color")


def test_the_key_of_the_mix_has_the_colours_of_the_mix(forced):
    with forced("articles/karachi.html") as opened:
        boxes = opened.page.locator(".mixed i").evaluate_all("(all) => all.map((e) => getComputedStyle(e).backgroundColor)")
        bars = opened.page.locator(".mix rect").evaluate_all("(all) => all.map((e) => getComputedStyle(e).fill)")
        assert len(set(boxes)) == len(boxes) == 2
        assert boxes == bars


def test_the_page_at_hand_and_what_a_link_leads_to_are_marked(forced):
    with forced("timeline.html") as opened:
        looks = opened.page.locator(".bar nav a").evaluate_all(f"(all) => all.map((e) => [e.ariaCurrent, ({LOOK})(e)])")
        current = {look for said, look in looks if said}
        assert len(current) == 1 and current.isdisjoint(look for said, look in looks if not said)
    with forced("articles/karachi.html", "#p2") as opened:
        target = opened.page.locator("#p2").evaluate("(e) => getComputedStyle(e).outlineStyle")
        assert target == "solid"


def test_the_chosen_result_of_a_search_is_marked(forced):
    with forced("search.html") as opened:
        opened.page.locator(".search input").fill("karachi ess")
        opened.page.locator(".search input").fill("NATO")
        opened.page.locator(".search [role=option]").first.wait_for()
        opened.page.keyboard.press("ArrowDown")
        looks = opened.page.locator(".search [role=option]").evaluate_all(
            f"(all) => all.map((e) => [e.ariaSelected, ({LOOK})(e)])")
        assert [look for said, look in looks if said == "true"] not in ([], [looks[-1][1]])


def test_relations_can_be_read(forced):
    with forced("actors/pakistan.html") as opened:
        own = opened.page.locator(".ties .own")
        if own.count():
            background = own.evaluate("(e) => getComputedStyle(e).fill")
            ink = opened.page.locator(".ties .own + text").evaluate("(e) => getComputedStyle(e).fill")
            assert background != ink


def test_cells_of_a_table_have_the_ink_of_the_text(site, browser):
    with visit(browser, site.url("articles/karachi.html")) as opened:
        inks = opened.page.locator("td span").evaluate_all("(all) => all.map((e) => getComputedStyle(e).color)")
        ink = opened.page.evaluate("getComputedStyle(document.body).color")
        assert inks and set(inks) == {ink}


def test_a_source_without_an_address_is_marked_in_lists_as_on_its_page(site, browser):
    with visit(browser, site.url("sources/index.html")) as opened:
        listed = opened.page.locator(".lines .missing").first.evaluate("(e) => getComputedStyle(e).color")
        opened.page.goto(site.url("sources/radio.html"))
        assert listed == opened.page.locator("p.missing").first.evaluate("(e) => getComputedStyle(e).color")
