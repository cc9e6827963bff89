"""What is copied on a click: the address of a paragraph, and how to cite an article."""

from playwright.sync_api import expect

from visit import visit

CLIPBOARD = "navigator.clipboard.readText()"


def article(website, host, browser):
    """An article on a web host, with leave to read what it copied."""
    return visit(browser, host + website.path("article"), permissions=["clipboard-read", "clipboard-write"])


def test_a_paragraph_s_address_is_copied_and_leads_to_it(website, host, browser):
    with article(website, host, browser) as opened:
        page = opened.page
        link = page.locator("a.p").nth(3)
        link.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_have_text("Link copied")
        address = page.evaluate(CLIPBOARD)
        assert address == page.url and "#" in address
        assert page.locator(":target").count() == 1


def test_the_citation_is_copied_as_it_is_read_and_without_the_button(website, host, browser):
    with article(website, host, browser) as opened:
        page = opened.page
        citation = page.locator(".copy").first
        citation.get_by_role("button", name="Copy").click()
        expect(page.get_by_role("status")).to_have_text("Citation copied")
        copied = page.evaluate(CLIPBOARD)
        assert copied and citation.inner_text().startswith(copied)
        assert not copied.rstrip().endswith("Copy")
