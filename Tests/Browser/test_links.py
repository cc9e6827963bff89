"""Every link of every page leads to a file that is there, and to a place in it."""

SCHEMES = {"https", "http", "mailto", "data"}
# Only the page for addresses that do not exist uses root paths: nobody knows from how deep it is shown.
ROOTED = "404.html"


def test_every_link_leads_to_a_file_and_to_a_place_in_it(website):
    ids = {path: set(page.ids) for path, page in website.documents.items()}
    assert [
        f"{link.page}: {link.value}"
        for link in internal_links(website)
        if link.target not in website.files or link.fragment and link.fragment not in ids.get(link.target, ())
    ] == []


def test_every_link_works_from_disk_and_from_any_folder(website):
    links = [link for link in internal_links(website) if link.page != ROOTED]
    assert [f"{link.page}: {link.value}" for link in links if link.value.startswith("/")] == []
    assert [f"{link.page}: {link.value}" for link in links if link.target.startswith("..")] == []


def test_every_page_can_be_reached_from_the_home_page(website):
    leads_to = {path: {link.target for link in page.links if not link.is_external} for path, page in website.documents.items()}
    reached, ahead = {"index.html"}, ["index.html"]
    while ahead:
        found = (leads_to[ahead.pop()] & leads_to.keys()) - reached
        reached |= found
        ahead += found
    redirects = {path for path, page in website.documents.items() if page.is_redirect}
    assert sorted(leads_to.keys() - reached - redirects - {ROOTED}) == []


def test_every_address_elsewhere_is_of_a_safe_scheme(website):
    links = [link for page in website.documents.values() for link in page.links if link.is_external]
    assert [f"{link.page}: {link.value}" for link in links if link.scheme not in SCHEMES] == []


def internal_links(website):
    return [link for page in website.documents.values() for link in page.links if not link.is_external]
