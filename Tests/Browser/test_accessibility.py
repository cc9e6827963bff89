"""WCAG 2.2 AA as far as a program can tell: axe-core on every kind of page."""

from axe_playwright_python.sync_playwright import Axe

LOOKS = {"in the light": (1440, "light"), "in the dark": (1440, "dark"), "on a phone": (390, "light")}
# All of axe's own rules, and the size of targets (WCAG 2.5.8), which it leaves off by default; in the dark those of colour.
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
COLOUR = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}


def test_axe_finds_nothing_in_the_light_in_the_dark_and_on_a_phone(subject):
    with subject.open() as visit:
        found = {look: violations(visit.page, *settings) for look, settings in LOOKS.items()}
    assert {look: problems for look, problems in found.items() if problems} == {}, subject.path


def violations(page, width, color_scheme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=color_scheme)
    options = COLOUR if color_scheme == "dark" else OPTIONS
    return [described(violation) for violation in Axe().run(page, options=options).response["violations"]]


def described(violation):
    """The rule, the number of places and the first of them."""
    places = violation["nodes"]
    summary = " ".join(places[0]["failureSummary"].split())
    return f"{violation['id']}, {len(places)} times, first {places[0]['html'][:200]}: {summary}"
