"""What different accounts say of an event, side by side."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from test_accessibility import violations
from visit import visit
from written import written_website

FILES = {
    "site.yaml": "title: Port Vale\n",
    "articles/a.md": "---\ntitle: A\ndate: 2014-12-20\n---\nThe market attack came late.\n",
    "sources/reuters.md": "---\ntitle: A wire\npublisher: Reuters\nstanding: wire\ndate: 2014-12-16\n---\n",
    "sources/dawn.md": "---\ntitle: A report\npublisher: Dawn\nstanding: press\ndate: 2014-12-17\n---\n",
    "sources/army.md": "---\ntitle: A release\npublisher: The army\nstanding: official\ndate: 2014-12-17\n---\n",
    "sources/hospital.md": "---\ntitle: A list\npublisher: The hospital\nstanding: official\ndate: 2014-12-18\n---\n",
    "events/attack.md": "---\ntitle: Market attack\ndate: 2014-12-16\nkind: attack\nplace: Port Vale\n"
    "figures: {killed: 141}\naccounts:\n"
    "  - {source: dawn, date: 2014-12-16, place: Port Vale, killed: 144}\n"
    "  - {source: reuters, date: 2014-12-16, place: Port Vale, killed: 141}\n"
    "  - {source: army, date: 2014-12-17, place: the bazaar of Port Vale, killed: 132, claimed_by: the Front}\n"
    "  - {source: hospital, date: 2014-12-16, killed: 150, says: Counts those who died later.}\n---\n",
    "events/agreed.md": "---\ntitle: Ferry stopped\ndate: 2014-12-18\nplace: Port Vale\nactors: []\naccounts:\n"
    "  - {source: dawn, date: 2014-12-18}\n  - {source: reuters, date: 2014-12-18}\n---\n",
}
SENTENCE = "Four accounts agree on the place and differ on the date and the number killed: 132 to 150."


@pytest.fixture(scope="session")
def site(sites_folder):
    return written_website(sites_folder, "accounts", FILES)


def test_a_sentence_says_on_what_accounts_agree_and_differ(site, browser):
    with visit(browser, site.url("events/attack.html")) as opened:
        expect(opened.page.locator(".verdict")).to_have_text(SENTENCE)


def test_the_matrix_has_a_column_for_each_account_by_standing_and_date(site, browser):
    with visit(browser, site.url("events/attack.html")) as opened:
        table = opened.page.locator(".matrix")
        names = [head.split("\n")[0] for head in table.locator("thead th").all_inner_texts()]
        assert names == ["This site", "The army", "The hospital", "Reuters", "Dawn"]
        assert table.locator("tbody th").all_inner_texts() == ["When", "Where", "Killed", "Claimed by", "It says"]


def test_a_row_is_left_out_where_no_account_says_anything(site, browser):
    with visit(browser, site.url("events/agreed.html")) as opened:
        assert opened.page.locator(".matrix tbody th").all_inner_texts() == ["When"]


def test_what_differs_is_marked_in_form_and_in_words(site, browser):
    with visit(browser, site.url("events/attack.html")) as opened:
        cells = opened.page.locator(".matrix .differ")
        assert [cell.split("\n")[0].strip() for cell in cells.all_inner_texts()] == ["17 Dec 2014", "132", "150", "144"]
        for cell in cells.all():
            assert "differs" in cell.inner_text()
            assert cell.evaluate("(e) => getComputedStyle(e).boxShadow") != "none"


def test_the_numbers_stand_on_a_scale_that_is_shown(site, browser):
    with visit(browser, site.url("events/attack.html")) as opened:
        plot = opened.page.locator(".dots")
        assert plot.locator("text").all_text_contents() == ["130", "135", "140", "145", "150"]
        places = plot.locator("circle").evaluate_all("(all) => all.map((e) => e.getBoundingClientRect().left)")
        assert places == sorted(places) and len(places) == 4
        marks = {mark.text_content(): mark.bounding_box() for mark in plot.locator("text").all()}
        last = plot.locator("circle").last.bounding_box()
        middle = marks["150"]["x"] + marks["150"]["width"] / 2
        assert abs(last["x"] + last["width"] / 2 - middle) < 2


def test_only_what_differs_is_shown_on_request_without_a_script(site, browser):
    with visit(browser, site.url("events/attack.html"), java_script_enabled=False) as opened:
        row = opened.page.locator(".matrix tr", has_text="Where")
        expect(row).to_be_visible()
        opened.page.get_by_label("Only where they differ").check()
        expect(row).to_be_hidden()
        expect(opened.page.locator(".matrix tr", has_text="Killed")).to_be_visible()


def test_on_a_phone_each_row_is_a_block_that_names_the_accounts(site, browser):
    with visit(browser, site.url("events/attack.html"), width=390) as opened:
        page = opened.page
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        cell = page.locator("[data-by='The army']", has_text="132")
        assert "The army" in cell.evaluate("(e) => getComputedStyle(e, '::before').content")
        tops = page.locator(".matrix tr", has_text="Killed").locator("td").evaluate_all(
            "(all) => all.map((e) => e.getBoundingClientRect().top)")
        assert tops == sorted(set(tops))


def test_the_page_of_disputed_events_lists_those_and_no_others(site, browser):
    with visit(browser, site.url("index.html")) as opened:
        opened.page.locator(".bar").get_by_role("link", name="Disputed").click()
        assert opened.page.locator("h2").all_inner_texts() == ["Market attack"]
        expect(opened.page.locator(".verdict")).to_have_text(SENTENCE)
        expect(opened.page.locator(".matrix tr", has_text="Where")).to_be_hidden()


def test_without_a_dispute_there_is_no_such_page(browser, sites_folder):
    files = {path: text for path, text in FILES.items() if path != "events/attack.md"}
    peaceful = written_website(sites_folder, "no dispute", files)
    assert "disputed.html" not in peaceful.files
    assert "disputed.html" not in peaceful.documents["index.html"].source.decode()


@pytest.mark.parametrize("path", ["events/attack.html", "disputed.html"])
def test_axe_finds_nothing(site, browser, path):
    with visit(browser, site.url(path)) as opened:
        assert [violations(opened.page, *look) for look in [(1440, "light"), (1440, "dark"), (390, "light")]] == [[], [], []]
