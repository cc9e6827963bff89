"""The timeline: filters whose state is in the address, and zoom, on the large site and on the project's."""

import pytest
from playwright.sync_api import expect

from visit import visit
from written import written_website

# Pairs of labels of the drawing of which one is written over the other.
OVERLAPPING = """() => {
  const seen = (t) => t.checkVisibility({visibilityProperty: true}) && t.textContent.trim();
  const labels = [...document.querySelectorAll(".drawing text")].filter(seen).map((t) => [t.textContent, t.getBoundingClientRect()]);
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  return labels.flatMap(([one, a], i) => labels.slice(i + 1).filter(([, b]) => meet(a, b)).map(([other]) => `${one} / ${other}`)).slice(0, 5);
}"""

# The first and the last year in which each event can have happened; nothing for an open side.
YEARS = """all => all.map((e) => {
  const [first, last = first] = e.dataset.days.split("/");
  return [first, last].map((day) => day == ".." ? null : new Date(day * 864e5).getUTCFullYear());
})"""
# The address of the mark whose bar is most longer than its name.
LONGEST = """() => [...document.querySelectorAll(".plot > a:not(.bare):not(:has(.late))")].map((mark) => {
  const bar = mark.querySelector(".may, .sure"), name = mark.querySelector("text");
  return bar && name ? [bar.getBoundingClientRect().width - name.getBoundingClientRect().width, mark.getAttribute("href")] : [0];
}).filter(([more]) => more > 20).sort((a, b) => b[0] - a[0])[0]?.[1]"""
# Where a bar, its name and the view begin once the middle of the bar is at the view's left edge.
SCROLLED = """(href) => {
  const mark = document.querySelector(`.plot > a[href="${href}"]`), view = document.querySelector(".view");
  const bar = mark.lastElementChild, left = () => view.getBoundingClientRect().left;
  view.scrollLeft = bar.x.baseVal.value + bar.width.baseVal.value * .3;
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done({
    bar: mark.querySelector(".may, .sure").getBoundingClientRect().left, name: mark.querySelector("text").getBoundingClientRect().left, view: left(),
  }))));
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
        expect(page.locator(".filter output")).to_contain_text(" of ")


def test_an_actor_shows_the_events_that_it_took_part_in(timeline):
    actor = pick(timeline, 1)
    events = timeline.locator("li[data-kind]:not(.out)")
    assert events.count() > 0
    assert events.count() == timeline.locator(f"li[data-who~='{actor}']").count()
    assert f"actor={actor}" in timeline.url


def test_several_actors_are_shown_together_and_each_can_be_taken_out(timeline):
    one, other = pick(timeline, 1), pick(timeline, 2)
    events = timeline.locator("li[data-kind]:not(.out)")
    assert events.count() == timeline.locator(f"li:is([data-who~='{one}'], [data-who~='{other}'])").count()
    timeline.locator(".picked span").first.click()
    expect(timeline.locator("[name=actor]")).to_have_count(1)
    assert events.count() == timeline.locator(f"li[data-who~='{other}']").count()


def test_a_range_of_years_shows_what_can_have_happened_in_it_and_fills_the_view(timeline):
    years = timeline.locator("li[data-kind]").evaluate_all(YEARS)
    middle = sorted(first for first, _ in years if first)[len(years) // 2]
    timeline.locator("[name=from]").fill(str(middle))
    timeline.locator("[name=to]").fill(str(middle))
    timeline.keyboard.press("Tab")
    expected = sum(1 for first, last in years if (first or -9999) <= middle <= (last or 9999))
    expect(timeline.locator("li[data-kind]:not(.out)")).to_have_count(expected)
    assert f"from={middle}" in timeline.url and f"to={middle}" in timeline.url
    assert timeline.evaluate("document.querySelector('.canvas').clientWidth > document.querySelector('.view').clientWidth")
    assert timeline.evaluate(OVERLAPPING) == []


def test_lanes_have_the_name_of_their_actor_and_its_events(timeline):
    actor = pick(timeline, 1)
    name = timeline.locator(f"option[value='{actor}']").text_content().rsplit(" (", 1)[0]
    timeline.get_by_text("Lanes by actor").click()
    expect(timeline.locator(".lane")).to_have_text([name])
    assert "lanes=yes" in timeline.url
    assert timeline.locator(".plot g > a").count() == timeline.locator("li[data-kind]:not(.out)").count()
    assert timeline.evaluate(OVERLAPPING) == []


def test_a_filter_of_a_large_site_draws_what_it_otherwise_only_counts(timeline):
    actor = pick(timeline, 1)
    listed = timeline.locator("li[data-kind]:not(.out) a.e").evaluate_all("all => all.map((a) => a.getAttribute('href'))")
    drawn = timeline.locator(".plot g > a").evaluate_all("all => all.map((a) => a.getAttribute('href'))")
    assert sorted(drawn) == sorted(listed), actor


def test_a_filter_goes_on_to_the_next_page_and_says_what_it_counts(browser, sites_folder):
    files = {"site.yaml": "title: Meetings\n", "actors/nato.md": "---\nname: NATO\nkind: alliance\n---\n"}
    for number in range(1100):
        kind = "summit" if number % 10 == 0 else "meeting"
        files[f"events/meeting-{number:04}.md"] = (
            f"---\ntitle: Meeting {number}\ndate: {1960 + number // 20}-{1 + number % 12:02}-10\nkind: {kind}\nactors: [nato]\n---\n")
    site = written_website(sites_folder, "many meetings", files)
    with visit(browser, site.url("timeline.html")) as opened:
        page, said = opened.page, opened.page.locator(".filter output")
        expect(said).to_have_text("1000 events on this page")
        page.get_by_text("Summit 110").click()
        expect(said).to_have_text("100 of 1000 events on this page")
        page.get_by_role("navigation", name="Pages of this list").get_by_role("link").nth(1).click()
        expect(said).to_have_text("10 of 100 events on this page")
        assert kinds_shown(page) == {"Summit"}


def test_a_bar_that_begins_out_of_sight_keeps_its_name_in_view(timeline):
    longest = timeline.evaluate(LONGEST)
    if not longest:
        pytest.skip("no bar of this site is longer than its name")
    timeline.locator(".view").focus()
    for _ in range(4):
        timeline.keyboard.press("+")
    place = timeline.evaluate(SCROLLED, longest)
    assert place["bar"] < place["view"] <= place["name"] + 1


@pytest.mark.parametrize("width", [1440, 390])
def test_a_mark_opens_the_card_of_its_event(timeline, width):
    timeline.set_viewport_size({"width": width, "height": 900})
    mark = timeline.locator(".plot > a:not(.bare):not(:has(.count))").first
    mark.locator(".sure, .may, .dot").first.hover()
    title = timeline.locator(f"li a[href='{mark.get_attribute('href')}']").text_content()
    expect(timeline.locator(".card")).to_contain_text(title)
    box = timeline.locator(".card").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width


def test_labels_are_shown_on_a_phone(timeline):
    timeline.set_viewport_size({"width": 390, "height": 844})
    labels = timeline.locator(".plot > a > svg > text")
    assert labels.evaluate_all("all => all.filter((t) => t.checkVisibility()).length") == labels.count() > 0
    assert timeline.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_page_stays_below_300_kilobytes(website):
    assert (website.root / "timeline.html").stat().st_size < 300_000


def test_the_drawing_shows_what_the_list_shows(timeline, kind):
    marks = set(timeline.locator(".plot g > a, .plot:not(.few) > a:not(.out)").evaluate_all("all => all.map((a) => a.getAttribute('href'))"))
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


def pick(timeline, index):
    """Adds an actor to the filter; returns the name of its page."""
    actor = timeline.locator("#actor option").nth(index).get_attribute("value")
    timeline.locator("#actor").select_option(actor)
    expect(timeline.locator(f"[name=actor][value='{actor}']")).to_be_checked()
    return actor


def kinds_shown(timeline):
    return set(timeline.locator("li[data-kind]:not(.out)").evaluate_all("all => all.map((e) => e.dataset.kind)"))
