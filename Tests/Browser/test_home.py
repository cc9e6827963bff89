"""The home page for a person who comes for the first time."""

from playwright.sync_api import expect

from visit import visit
from written import png, written_website

ILLUSTRATED = {
    "site.yaml": "title: One briefing\ntagline: Who did what\n",
    "articles/a.md": "---\ntitle: A story\ndate: 2014-12-16\nimage: media/lead.png\n"
    "corrections: [{date: 2014-12-20, text: It was not she., place: p1}]\n---\nAda Byron met nobody.[^1]\n\n[^1]: A letter.\n",
    "actors/ada.md": "---\nname: Ada Byron\nkind: person\n---\n",
    "media/lead.png": png(1600, 900),
}


def test_the_title_is_seen_once(browser, website):
    with visit(browser, website.url("index.html")) as opened:
        seen = opened.page.get_by_text(opened.page.locator("h1").text_content(), exact=True)
        shown = [element for element in seen.all() if element.evaluate("(e) => getComputedStyle(e).clipPath === 'none'")]
        assert [element.evaluate("(e) => e.closest('.bar, .foot')?.className") for element in shown] == ["bar", "foot"]


def test_the_first_screen_has_the_latest_briefing_and_a_search(browser, website):
    with visit(browser, website.url("index.html")) as opened:
        for place in (".lead h2 a", ".field"):
            expect(opened.page.locator(place)).to_be_in_viewport(ratio=1)


def test_an_example_opens_the_search_with_its_results(browser, website):
    if website.name == "generated":
        return
    with visit(browser, website.url("index.html")) as opened:
        chip = opened.page.locator(".chip").first
        words = chip.inner_text()
        chip.click()
        expect(opened.page.locator("dialog.search input")).to_have_value(words)
        expect(opened.page.locator("dialog.search [role=option]").first).to_be_visible()


def test_without_a_script_the_search_is_a_link(browser, website):
    with visit(browser, website.url("index.html"), java_script_enabled=False) as opened:
        opened.page.locator(".field").click()
        opened.page.wait_for_url("**/search.html")


def test_how_to_read_is_shown_on_a_sentence_of_a_briefing(browser, website):
    with visit(browser, website.url("index.html"), java_script_enabled=False) as opened:
        page = opened.page
        words = page.locator(".how blockquote p").evaluate(
            "(e) => { const copy = e.cloneNode(true); copy.querySelectorAll('.fn, .at').forEach((x) => x.remove()); return copy.textContent.trim() }")
        assert len(words) > 20 and page.locator(".how mark").count() == 1
        page.locator(".how .at").click()
        paragraph = page.locator("p:has(:target), p:target").first
        text = paragraph.evaluate("(e) => { const copy = e.cloneNode(true); copy.querySelectorAll('.fn').forEach((x) => x.remove()); return copy.textContent }")
        assert " ".join(words.split()) in " ".join(text.split())


def test_a_site_of_one_briefing_shows_its_picture_and_no_plural(browser, sites_folder):
    site = written_website(sites_folder, "one briefing", ILLUSTRATED)
    with visit(browser, site.url("index.html")) as opened:
        expect(opened.page.locator(".lead img")).to_be_visible()
        assert "1 briefings" not in opened.page.locator("main").inner_text()
        assert "All 1" not in opened.page.locator("main").inner_text()
        assert opened.page.locator("h2").all_inner_texts()[0] == "A story"


def test_a_correction_is_found_from_the_home_page_and_leads_to_its_place(browser, sites_folder):
    site = written_website(sites_folder, "corrected", ILLUSTRATED)
    with visit(browser, site.url("index.html")) as opened:
        page = opened.page
        page.get_by_role("link", name="All changes").click()
        expect(page.locator(".changes li").first).to_contain_text("Correction: It was not she.")
        page.locator(".changes a").first.click()
        expect(page.locator("p:target")).to_contain_text("Ada Byron met nobody.")
        expect(page.locator(".corrected")).to_contain_text("It was not she.")
