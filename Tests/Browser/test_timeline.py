"""The timeline: filters whose state is in the address, and zoom, on the large site and on the project's."""

import pytest
from playwright.sync_api import expect

from visit import visit

# Pairs of labels of the drawing of which one is written over the other.
OVERLAPPING = """() => {
  const seen = (t) => t.checkVisibility({visibilityProperty: true}) && t.textContent.trim();
  const labels = [...document.querySelectorAll(".drawing text")].filter(seen).map((t) => [t.textContent, t.getBoundingClientRect()]);
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  return labels.flatMap(([one, a], i) => labels.slice(i + 1).filter(([, b]) => meet(a, b)).map(([other]) => `${one} / ${other}`)).slice(0, 5);
}"""


@pytest.fixture
def timeline(website, browser):
    """The timeline, open from disk on a wide screen."""
    with visit(browser, website.url("timeline.html")) as opened:
        yield opened.page
        assert opened.faults == []


@pytest.fixture
def kind(timeline):
    """A kind of event, chosen in the filter."""
    choice = timeline.locator("label:has([name=kind])").nth(2)
    choice.click()
    return choice.locator("input").get_attribute("value")


def test_a_kind_shows_its_events_alone_and_the_address_says_so(timeline, kind):
    assert kinds_shown(timeline) == {kind}
    assert f"kind={kind}" in timeline.url
    expect(timeline.locator(".filter output")).to_contain_text(" of ")


def test_the_address_of_a_filter_opens_it_again(timeline, kind):
    timeline.reload()
    assert kinds_shown(timeline) == {kind}


def test_going_back_undoes_a_filter(timeline, kind):
    timeline.go_back()
    expect(timeline.locator("li.out")).to_have_count(0)
    assert "kind" not in timeline.url


def test_clear_shows_every_event_again(timeline, kind):
    timeline.get_by_role("button", name="Reset").click()
    expect(timeline.locator("li.out")).to_have_count(0)
    assert "kind" not in timeline.url


def test_several_kinds_are_shown_together(timeline, kind):
    other = timeline.locator("label:has([name=kind])").nth(1)
    other.click()
    assert kinds_shown(timeline) == {kind, other.locator("input").get_attribute("value")}
    assert timeline.url.count("kind=") == 2


def test_a_filter_leaves_no_gaps_in_the_drawing(timeline):
    if timeline.locator(".count").count():
        pytest.skip("columns count the events of a large site")
    tall = "document.querySelector('.plot').getBoundingClientRect().height"
    before = timeline.evaluate(tall)
    timeline.locator("label:has([name=kind])").first.click()
    assert timeline.evaluate(tall) < before
    assert timeline.evaluate(OVERLAPPING) == []
    timeline.get_by_role("button", name="Reset").click()
    timeline.wait_for_function(f"(before) => {tall} === before", arg=before)


def test_an_actor_s_page_leads_to_its_events(website, browser):
    with visit(browser, website.url(website.path("actor"))) as opened:
        page = opened.page
        name = page.url.rsplit("/", 1)[-1].removesuffix(".html")
        page.get_by_role("link", name="These events on the timeline").click()
        expect(page.locator("[name=actor]")).to_have_value(name)


def test_an_actor_shows_the_events_that_name_it(timeline):
    timeline.locator("[name=actor]").select_option(index=1)
    actor = timeline.locator("[name=actor]").input_value()
    events = timeline.locator("li[data-kind]:not(.out)")
    assert events.count() > 0
    assert events.count() == timeline.locator(f"li[data-kind]:has(a[href='actors/{actor}.html'])").count()
    assert f"actor={actor}" in timeline.url


def test_the_drawing_shows_what_the_list_shows(timeline, kind):
    marks = set(timeline.locator(".plot > a:not(.out)").evaluate_all("all => all.map((a) => a.getAttribute('href'))"))
    listed = "li[data-kind]:not(.out) .what > a"
    events = set(timeline.locator(listed).evaluate_all("all => all.map((a) => a.getAttribute('href'))"))
    assert {mark for mark in marks if mark.startswith("events/")} <= events


@pytest.mark.parametrize("way", ["button", "key", "wheel"])
def test_zoom_widens_the_drawing_and_not_the_page(timeline, way):
    view, canvas = timeline.locator(".view"), timeline.locator(".canvas")
    before = canvas.bounding_box()["width"]
    if way == "button":
        timeline.get_by_role("button", name="Zoom in").click()
    elif way == "key":
        view.focus()
        timeline.keyboard.press("+")
    else:
        view.hover()
        timeline.keyboard.down("Control")
        timeline.mouse.wheel(0, -200)
        timeline.keyboard.up("Control")
    timeline.wait_for_function("(before) => document.querySelector('.canvas').clientWidth > 1.3 * before", arg=before)
    assert timeline.evaluate("document.documentElement.scrollWidth <= innerWidth")
    timeline.get_by_role("button", name="Fit").click()
    assert canvas.bounding_box()["width"] == pytest.approx(before, abs=1)


@pytest.mark.parametrize("width", [1440, 1024, 640, 390])
@pytest.mark.parametrize("steps", [0, 2, 6])
def test_no_label_is_written_over_another(timeline, width, steps):
    timeline.set_viewport_size({"width": width, "height": 900})
    timeline.locator(".view").focus()
    for _ in range(steps):
        timeline.keyboard.press("+")
    assert timeline.evaluate(OVERLAPPING) == []


def kinds_shown(timeline):
    return set(timeline.locator("li[data-kind]:not(.out)").evaluate_all("all => all.map((e) => e.dataset.kind)"))
