"""What happens when a page is opened: from disk by double-click, and from a host."""

from gzip import compress
from urllib.parse import unquote, urlsplit

import pytest

from visit import visit

# What a page loads, and what it may load once its search is open.
BUDGET, WITH_SEARCH = 12_000, 17_000


def test_the_console_stays_clean(opening, subject):
    # The host says 404 for a page that is not there, and Chromium repeats it.
    expected = "status of 404" if subject.kind == "not found" else None
    assert [fault for fault in opening.faults if not expected or expected not in fault] == []


def test_nothing_is_fetched_from_elsewhere(opening, website, host):
    own = (website.root.as_uri(), host, "data:")
    assert [url for url in opening.requests if not url.startswith(own)] == []


def test_styles_and_scripts_stay_within_12_kilobytes_and_17_with_the_search(opening, subject, website):
    names = {link.target for link in website.documents[subject.path].loaded}
    names |= {asset(url) for url in opening.requests} & website.files
    sizes = {name: len(compress((website.root / name).read_bytes(), 9)) for name in with_what_they_name(names, website)}
    assert sum(size for name, size in sizes.items() if "search" not in name) <= BUDGET, sizes
    assert sum(sizes.values()) <= WITH_SEARCH, sizes


def test_a_host_serves_it_without_a_complaint(subject, browser, host):
    if subject.kind == "not found":
        pytest.skip("it is opened from a host in every test")
    with visit(browser, host + subject.path, stay=subject.kind == "redirect") as page:
        page.settle()
        assert page.faults == []


def asset(url):
    """The path in the site of a style sheet or script that a browser asked for; search data aside."""
    path = unquote(urlsplit(url).path)
    return "assets/" + path.rsplit("/assets/", 1)[-1] if path.endswith((".css", ".js")) else ""


def with_what_they_name(names, website):
    """The files, and every style sheet or script that one of them names and so can load."""
    others = {name for name in website.files if name.startswith("assets/") and name.endswith((".css", ".js"))}
    ahead, found = list(names), set(names)
    while ahead:
        text = (website.root / ahead.pop()).read_text(encoding="utf-8")
        named = {name for name in others - found if name.rsplit("/", 1)[-1] in text}
        found |= named
        ahead += named
    return found
