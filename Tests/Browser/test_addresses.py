"""Old addresses: of pages, and of paragraphs of them."""

import pytest
from playwright.sync_api import expect

from visit import visit


@pytest.mark.parametrize("place", ["disk", "host"])
def test_the_old_address_of_a_paragraph_leads_to_the_paragraph(website, host, browser, place):
    old = website.path("redirect")
    if old is None:
        pytest.skip("nothing has moved on this site")
    with visit(browser, (website.url(old) if place == "disk" else host + old) + "#p1") as opened:
        expect(opened.page.locator("p:target")).to_have_attribute("id", "p1")
        assert opened.page.url.endswith(".html#p1") and old not in opened.page.url
