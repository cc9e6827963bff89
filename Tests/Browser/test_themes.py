"""The looks that a new site can begin with, one of them on a site that runs from right to left."""

from contextlib import contextmanager

import pytest
from test_accessibility import violations
from website import DOSSIER, run

LOOKS = ["newspaper", "ministry", "archive"]
PAGES = ["index.html", "articles/the-vale-flood.html", "actors/ines-marlow.html", "events/port-vale-flood.html", "timeline.html"]
SCREENS = {"in the light": (1440, "light"), "in the dark": (1440, "dark"), "on a phone": (390, "light")}
RIGHT_TO_LEFT = "ministry"


@pytest.fixture(scope="module", params=LOOKS)
def look(request, tmp_path_factory):
    """A new site with a look, built."""
    site = tmp_path_factory.mktemp("look") / request.param
    run(DOSSIER, "init", site, "--theme", request.param)
    if request.param == RIGHT_TO_LEFT:
        settings = site / "content" / "site.yaml"
        settings.write_text(settings.read_text(encoding="utf-8").replace("language: en", "language: ar"), encoding="utf-8")
    run(DOSSIER, "build", "--strict", "--root", site)
    return site / "public"


@contextmanager
def opened(browser, path, width=1440, color_scheme="light"):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=color_scheme)
    page = context.new_page()
    page.goto(path.as_uri())
    yield page
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_on_any_screen(browser, look, path):
    with opened(browser, look / path) as page:
        found = {name: violations(page, *screen) for name, screen in SCREENS.items()}
    assert {name: problems for name, problems in found.items() if problems} == {}


def test_the_band_and_the_paper_are_those_of_the_theme(browser, look):
    dark = look.parent.name == "archive"
    with opened(browser, look / "index.html") as page:
        style = page.evaluate("""() => [getComputedStyle(document.documentElement).backgroundColor,
            getComputedStyle(document.querySelector('.bar')).borderTopWidth, getComputedStyle(document.documentElement).colorScheme]""")
    paper = {"newspaper": "rgb(255, 243, 232)", "ministry": "rgb(255, 255, 255)", "archive": "rgb(20, 18, 16)"}
    assert style == [paper[look.parent.name], "4px", "dark" if dark else "light dark"]


def test_the_policy_blocks_nothing_that_a_page_needs(browser, look):
    messages = []
    with opened(browser, look / "index.html") as page:
        page.on("console", lambda message: messages.append(message.text))
        for path in PAGES:
            page.goto((look / path).as_uri())
    assert messages == []


def test_print_is_dark_on_white(browser, look):
    with opened(browser, look / "articles/the-vale-flood.html", color_scheme="dark") as page:
        page.emulate_media(media="print", color_scheme="light")
        style = page.evaluate("""() => [getComputedStyle(document.documentElement).backgroundColor,
            getComputedStyle(document.documentElement).color]""")
    assert style == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


def test_no_page_scrolls_sideways_on_a_phone(browser, look):
    for path in PAGES:
        with opened(browser, look / path, width=390) as page:
            assert page.evaluate("document.documentElement.scrollWidth") <= 390, path


def test_english_words_of_the_interface_are_isolated_from_right_to_left_text(browser, look):
    is_reversed = look.parent.name == RIGHT_TO_LEFT
    with opened(browser, look / "index.html") as page:
        assert page.evaluate("document.documentElement.dir") == ("rtl" if is_reversed else "")
        logo, search = (page.locator(f".bar {part}").bounding_box() for part in [".name", ".find"])
        assert (logo["x"] > search["x"]) == is_reversed, "the bar begins where the text does"
        bidi = page.evaluate("[...document.querySelectorAll('.bar a')].map(a => getComputedStyle(a).unicodeBidi)")
        assert set(bidi) == {"plaintext"}
