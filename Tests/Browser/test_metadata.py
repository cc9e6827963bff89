"""What pages tell machines: JSON-LD, Open Graph, and the tags that reference managers read."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from shutil import copytree
from urllib.parse import urldefrag

import pytest

from document import Document
from website import DOSSIER, PROJECT, Website, run

TERMS = json.loads((PROJECT / "Tests/Fixtures/schema.org/terms.json").read_text(encoding="utf-8"))
HOSTILE = "</script><script>alert(1)</script><!-- & ' \\ \u2028"
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
DATES = {"datePublished", "dateModified", "startDate", "endDate", "birthDate", "deathDate", "foundingDate", "dissolutionDate"}


def is_described(path: str, document: Document) -> bool:
    """Whether a page is one that can be found: no page for errors, and none at an old address."""
    return path != "404.html" and not document.is_redirect


@pytest.fixture(scope="session")
def described(website) -> dict[str, Document]:
    """The pages that describe themselves."""
    return {path: page for path, page in website.documents.items() if is_described(path, page)}


@pytest.fixture(scope="session")
def data(described) -> dict[str, dict]:
    """What each page says in JSON-LD; that it can be parsed, and stands there once."""
    assert {path: len(page.data) for path, page in described.items() if len(page.data) != 1} == {}
    return {path: json.loads(page.data[0]) for path, page in described.items()}


@pytest.fixture(scope="session")
def base(website) -> str:
    return website.documents["index.html"].metas["og:url"][0].removesuffix("index.html")


def objects(value):
    """An object and all that it holds."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            yield item
            for part in item.values():
                yield from objects(part)


@cache
def kinds(name: str) -> frozenset[str]:
    """A type of schema.org and all that it is a special case of."""
    return frozenset([name]).union(*map(kinds, TERMS["types"].get(name, [])))


def described_ids(page: dict):
    """The ids of what is described on a page; elsewhere things are named by type, id and name only."""
    for item in objects(page):
        if "@id" in item and (not is_reference(item) or item is page.get("mainEntity") and urldefrag(item["@id"])[0] == page["@id"]):
            yield item["@id"]


def is_reference(item: dict) -> bool:
    return "@id" in item and item.keys() <= {"@id", "@type", "name"}


def faults(item: dict):
    """Terms of an object that schema.org does not have, or has for other types."""
    if "@value" in item or item.keys() == {"@id"}:
        return
    kind = item.get("@type")
    if kind not in TERMS["types"]:
        yield f"no such type: {kind}"
        return
    for name, value in item.items():
        if name.startswith("@"):
            continue
        term = TERMS["properties"].get(name)
        if not term or not kinds(kind) & set(term["on"]):
            yield f"{name} on {kind}"
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict) and "@type" in part and not kinds(part["@type"]) & set(term["of"]):
                yield f"{part['@type']} for {name}"


def is_footnote(path):
    """Whether a page is about a single footnote: it says so and no more, because there are many."""
    return path.startswith("footnotes/") and path.count("/") == 2


def test_every_page_says_what_it_is_under_its_address(data, base):
    for path, page in data.items():
        assert page["@context"] == "https://schema.org", path
        if is_footnote(path):
            assert page["@type"] == "CreativeWork" and page["@id"] == base + path + "#footnote", path
            continue
        assert "WebPage" in kinds(page["@type"]), path
        assert page["@id"] == base + path
        assert page["name"], path


def test_nothing_is_said_of_what_cannot_be_found(website, described):
    others = website.documents.keys() - described.keys()
    assert [path for path in others if website.documents[path].data] == []


def test_every_term_is_one_of_schema_org_and_stands_where_it_belongs(data):
    found = {(fault, path) for path, page in data.items() for item in objects(page) for fault in faults(item)}
    assert sorted(found)[:10] == []


def test_what_is_described_has_one_id_on_one_page(data):
    ids = Counter(name for page in data.values() for name in described_ids(page))
    assert {name: count for name, count in ids.items() if count > 1} == {}


def test_what_is_referred_to_is_described_on_its_page(data, base):
    own = {path: set(described_ids(page)) for path, page in data.items()}
    # The publisher is known by name alone, and described by that wherever it is named.
    own["index.html"].add(base + "#publisher")
    missing = set()
    for page in data.values():
        for item in objects(page):
            if is_reference(item):
                address, _ = urldefrag(item["@id"])
                path = address.removeprefix(base) or "index.html"
                if item["@id"] not in own.get(path, ()):
                    missing.add(item["@id"])
    assert sorted(missing)[:10] == []


def test_trails_begin_at_home_and_lead_over_pages_that_exist(data, website, base):
    for path, page in data.items():
        crumbs = page.get("breadcrumb", {}).get("itemListElement", [])
        if is_footnote(path):
            assert crumbs == [] and page["isPartOf"]["@id"].endswith("#article"), path
            continue
        assert path == "index.html" or len(crumbs) >= 2, path
        assert [crumb["position"] for crumb in crumbs] == list(range(1, len(crumbs) + 1)), path
        assert [crumb["item"] for crumb in crumbs[:1]] in ([], [base + "index.html"]), path
        assert all(crumb["item"].removeprefix(base) in website.documents for crumb in crumbs[:-1]), path
        assert all("item" not in crumb for crumb in crumbs[-1:]), path


def test_the_data_are_a_dataset_whose_files_are_there(data, website, base):
    if "data/index.html" not in data:
        pytest.skip("this site has no data")
    dataset = data["data/index.html"]["mainEntity"]
    files = [file["contentUrl"].removeprefix(base) for file in dataset["distribution"]]
    assert dataset["@type"] == "Dataset" and files
    assert [file for file in files if file not in website.files] == []


def test_dates_are_iso_8601_or_marked_as_edtf(data):
    for path, page in data.items():
        for item in objects(page):
            assert all(DATE.fullmatch(item[name]) for name in DATES & item.keys()), path
            if item.get("@type") == "PropertyValue":
                assert item["propertyID"] == "EDTF" and item["value"], path


def test_a_preview_has_what_open_graph_asks_for(described, base):
    for path, page in described.items():
        for name in ["og:title", "og:type", "og:url", "og:site_name"]:
            assert len(page.metas.get(name, [])) == 1, f"{path}: {name}"
        assert page.metas["og:url"] == [base + path]
        assert page.metas["og:type"][0] in {"article", "profile", "website"}, path


def test_reference_managers_take_an_article_and_nothing_else(data, described):
    for path, page in described.items():
        tags = {name: values for name, values in page.metas.items() if name.startswith("citation_")}
        subject = data[path].get("mainEntity", {})
        if not subject.get("@id", "").endswith("#article"):
            assert tags == {}, path
            continue
        assert tags["citation_title"][0].startswith(subject["name"]), path
        assert tags.get("citation_author", []) == [author["name"] for author in subject.get("author", [])], path
        assert re.fullmatch(r"\d{4}(/\d\d(/\d\d)?)?", tags["citation_publication_date"][0]), path
        assert tags["citation_public_url"] == page.metas["og:url"], path
        assert len(tags["citation_technical_report_institution"]) == 1, path


def test_a_hostile_title_stays_a_text(tmp_path: Path):
    for name, text in {
        "site.yaml": f"title: {json.dumps('S ' + HOSTILE)}\nbase_url: https://a.example/\npublisher: {json.dumps(HOSTILE)}\n",
        "actors/ada.md": f"---\nname: Ada Byron\nkind: person\nrole: {json.dumps(HOSTILE)}\n---\n",
        "events/e.md": f"---\ntitle: {json.dumps('E ' + HOSTILE)}\ndate: 2014\n---\n",
        "articles/a.md": f"---\ntitle: {json.dumps('A ' + HOSTILE)}\ndate: 2014\nauthors: [{json.dumps(HOSTILE)}]\n---\nAda Byron.\n",
    }.items():
        file = tmp_path / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    copytree(PROJECT / "templates", tmp_path / "templates")
    run(DOSSIER, "build", "--root", tmp_path, "--output", tmp_path / "public")
    website = Website("hostile", tmp_path / "public", tmp_path / "content")
    for path, page in website.documents.items():
        assert page.inline == [], path
        assert not re.search(r"[<>&\u2028]", "".join(page.data)), path
    article = json.loads(website.documents["articles/a.html"].data[0])["mainEntity"]
    assert article["name"] == "A " + HOSTILE
    assert article["author"][0]["name"] == HOSTILE
    assert website.documents["articles/a.html"].metas["citation_title"] == ["A " + HOSTILE]
