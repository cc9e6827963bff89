"""The data beside the pages, read by what others read it with: schemas, spreadsheets, graphs, reference managers."""

from __future__ import annotations

import csv
import json
import re
from datetime import date
from io import BytesIO, StringIO

import bibtexparser
import networkx
import pytest
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from jsonschema import Draft202012Validator

import followthemoney_facts as money
from website import Website

TABLES = ["articles", "actors", "events", "sources", "footnotes", "mentions", "notes", "accounts", "figures", "relations"]

# A style of our own: enough of CSL to have a processor read every item.
STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout suffix=".">
<names variable="author" suffix=". "><name delimiter=", "/></names><text variable="title" suffix=". "/>
<text variable="publisher" suffix=", "/><date variable="issued" form="numeric" date-parts="year-month-day"/>
</layout></bibliography></style>"""


def text(website: Website, path: str) -> str:
    return (website.root / path).read_bytes().decode("utf-8")


def rows(website: Website, table: str) -> list[dict]:
    return json.loads(text(website, f"data/{table}.json"))


def fields(website: Website, table: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text(website, f"data/{table}.csv"), newline=""), strict=True))


@pytest.fixture(params=TABLES)
def table(request: pytest.FixtureRequest) -> str:
    return request.param


def test_every_table_is_what_its_schema_says(website, table):
    schema = json.loads(text(website, f"data/schema/{table}.json"))
    Draft202012Validator.check_schema(schema)
    faults = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).iter_errors(rows(website, table))
    assert [fault.message for fault in faults] == []


def test_csv_and_json_say_the_same(website, table):
    """A cell of CSV is the member of JSON: nothing, a number, a text or several; of a formula without its apostrophe."""
    raw = text(website, f"data/{table}.csv")
    assert raw.endswith("\r\n") and not raw.startswith("\ufeff")
    header, *records = fields(website, table)
    objects = rows(website, table)
    assert len(records) == len(objects)
    for record, row in zip(records, objects):
        assert len(record) == len(header)
        said = {name: re.sub(r"^'(?='*[=+\-@\t＝＋－＠])", "", cell) for name, cell in zip(header, record) if cell}
        assert said == {name: cell(value) for name, value in row.items() if value != ""}


def cell(value) -> str:
    return " | ".join(value) if isinstance(value, list) else str(value)


def test_no_cell_can_be_taken_for_a_formula(website, table):
    header, *records = fields(website, table)
    numbers = {"latitude", "longitude"}
    for record in records:
        for name, value in zip(header, record):
            assert name in numbers or not re.match(r"[=+\-@\t\r\n＝＋－＠]", value), (name, value)


def test_the_data_package_describes_every_csv_file(website):
    """Fields in the order of the columns, types that the values have, keys that are unique, references that lead somewhere."""
    package = json.loads(text(website, "data/datapackage.json"))
    files = {path.removeprefix("data/") for path in website.files if re.fullmatch(r"data/[^/]+\.csv", path)}
    assert {resource["path"] for resource in package["resources"]} == files
    ids = {name: {row["id"] for row in rows(website, name)} for name in ["articles", "actors", "events", "sources", "footnotes"]}
    for resource in package["resources"]:
        assert re.fullmatch(r"[a-z0-9._/-]+", resource["name"])
        header, *records = fields(website, resource["path"].removesuffix(".csv"))
        schema = resource["schema"]
        assert [field["name"] for field in schema["fields"]] == header
        table = [dict(zip(header, record)) for record in records]
        for field in schema["fields"]:
            check(field, [row[field["name"]] for row in table])
        if key := schema.get("primaryKey"):
            keys = [tuple(row[name] for name in key) for row in table]
            assert len(set(keys)) == len(keys), resource["name"]
        for reference in schema.get("foreignKeys", []):
            target = reference["reference"]["resource"] or resource["name"]
            assert {row[reference["fields"]] for row in table} - {""} <= ids[target]


def check(field: dict, values: list[str]) -> None:
    constraints = field.get("constraints", {})
    assert all(values) or not constraints.get("required"), field["name"]
    for value in filter(None, values):
        match field["type"]:
            case "integer":
                int(value)
            case "number":
                float(value)
            case "date":
                date.fromisoformat(value)
        assert value in constraints.get("enum", [value])


def test_every_page_of_an_entry_has_a_record_that_its_schema_describes(website):
    schema = json.loads(text(website, "data/schema/page.json"))
    Draft202012Validator.check_schema(schema)
    validators = {kind: Draft202012Validator({**schema, "oneOf": [{"$ref": f"#/$defs/{kind}"}]}) for kind in list(schema["$defs"])[:5]}
    checked, step = 0, max(1, len(website.documents) // 400)
    for path, document in website.documents.items():
        link = re.search(rb'<link rel="alternate" type="application/json" href="([^"]+)" title="This page as data">', document.source)
        has_record = path.removesuffix(".html") + ".json" in website.files
        assert (link is not None) == has_record, path
        if link is None:
            continue
        record = json.loads(text(website, path.removesuffix(".html") + ".json"))
        if checked % step == 0:
            assert [fault.message[:300] for fault in validators[record["record"]].iter_errors(record)] == [], path
        assert record["address"].endswith(path)
        checked += 1
    described = {row["address"] for name in TABLES[:5] for row in rows(website, name)}
    assert checked == len(described)


def test_every_address_within_the_data_leads_to_a_place_on_a_page(website):
    base = json.loads(text(website, "data/datapackage.json")).get("homepage", "")
    ids = {path: set(document.ids) for path, document in website.documents.items()}
    addresses = {row["address"] for name in TABLES[:7] for row in rows(website, name)}
    for path in ["articles", "actors", "events", "footnotes", "sources"]:
        record = next(file for file in sorted(website.root.rglob(f"{path}/**/*.json")) if not file.name.endswith((".csl.json", ".feed.json")))
        addresses |= set(re.findall(r'"address":"([^"]*)"', record.read_text(encoding="utf-8")))
    for address in addresses:
        assert address.startswith(base)
        page, _, fragment = address.removeprefix(base).partition("#")
        assert page in ids and (not fragment or fragment in ids[page]), address


def test_the_graph_is_read_as_graphml(website):
    graph = networkx.read_graphml(website.root / "data/graph.graphml", force_multigraph=True)
    assert graph.is_directed()
    counts = {name: len(rows(website, name)) for name in TABLES}
    assert graph.number_of_nodes() == sum(counts[name] for name in ["articles", "actors", "events", "sources"])
    weights = sum(edge["weight"] for _, _, edge in graph.edges(data=True) if edge["type"] == "mentions")
    assert weights == counts["mentions"]
    types = {edge["type"] for _, _, edge in graph.edges(data=True)}
    assert types <= {"mentions", "cites", "related-to", "part-of", "took-part-in", "first-appeared-in"}
    assert all(node["label"] and node["kind"] and node["address"] for _, node in graph.nodes(data=True))


def test_entities_have_schemas_and_properties_of_follow_the_money(website):
    entities = [json.loads(line) for line in text(website, "data/entities.ftm.json").splitlines()]
    schemas = {entity["id"]: entity["schema"] for entity in entities}
    assert len(schemas) == len(entities)
    for entity in entities:
        faults = money.faults(entity, schemas)
        assert faults == [], entity
    assert {"Person", "Organization", "PublicBody", "Event", "Article", "Document", "Documentation"} <= set(schemas.values())


def citations(website: Website, ending: str) -> list[str]:
    """The files in one format: of all sources, and of each article."""
    articles = sorted(path for path in website.files if path.startswith("articles/") and path.endswith(ending))
    assert len(articles) == len(rows(website, "articles"))
    return [f"data/sources{ending}", *articles[:40]]


def test_a_csl_processor_takes_every_citation(website):
    style = CitationStylesStyle(BytesIO(STYLE.encode()), validate=False)
    for path in citations(website, ".csl.json"):
        items = json.loads(text(website, path))
        for item in items[:200]:
            bibliography = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.plain)
            bibliography.register(Citation([CitationItem(item["id"])]))
            (printed,) = map(str, bibliography.bibliography())
            assert re.sub(r"\W", "", item["title"])[:20] in re.sub(r"\W", "", printed), path
            for author in item.get("author", []):
                assert author["literal"] in printed
            for parts in item.get("issued", {}).get("date-parts", []):
                assert str(parts[0]) in printed


def test_a_bibtex_parser_takes_every_citation_and_gives_back_what_the_csl_says(website):
    for path in citations(website, ".bib"):
        library = bibtexparser.parse_string(text(website, path))
        assert library.failed_blocks == [], path
        items = json.loads(text(website, path.removesuffix(".bib") + ".csl.json"))
        assert [entry.key for entry in library.entries] == [item["id"] for item in items]
        for entry, item in zip(library.entries, items):
            said = {field.key: plain(field.value) for field in entry.fields}
            assert said["title"] == item["title"]
            authors = [author["literal"] for author in item.get("author", [])]
            assert [plain(name) for name in re.findall(r"\{((?:[^{}]|\\[{}]|\{\\\w+\})*)\}", dict_of(entry).get("author", ""))] == authors
            assert said.get("url") == item.get("URL")


def dict_of(entry) -> dict[str, str]:
    return {field.key: field.value for field in entry.fields}


def plain(tex: str) -> str:
    """A text without the escapes of TeX and the braces that keep its capitals."""
    for escape, sign in {r"{\textbackslash}": "\0", r"{\textasciitilde}": "~", r"{\textasciicircum}": "^"}.items():
        tex = tex.replace(escape, sign)
    tex = re.sub(r"(?<!\\)[{}]", "", tex)
    return re.sub(r"\\([{}%&#_$])", r"\1", tex).replace("\0", "\\")


def test_a_ris_reader_takes_every_citation_and_gives_back_what_the_csl_says(website):
    for path in citations(website, ".ris"):
        raw = text(website, path)
        assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) or line == "" for line in raw.split("\r\n")), path
        records = rispy.loads(raw)
        items = json.loads(text(website, path.removesuffix(".ris") + ".csl.json"))
        assert [record["id"] for record in records] == [item["id"] for item in items]
        for record, item in zip(records, items):
            assert (record.get("title") or record.get("primary_title")) == item["title"]
            assert record.get("authors", []) == [author["literal"] for author in item.get("author", [])]


def test_the_page_of_the_data_leads_to_every_file_and_every_page_leads_to_it(website):
    taken = {link.target for link in website.documents["data/index.html"].links}
    offered = {path for path in website.files if path.startswith("data/") and not path.startswith("data/search/")}
    assert offered <= taken
    without = [path for path, page in website.documents.items() if "data/index.html" not in {link.target for link in page.links}]
    assert all(website.documents[path].is_redirect for path in without if path != "404.html")


def test_nothing_of_the_machine_or_the_editors_folders_is_given_away(website):
    for path in website.files:
        if path.startswith("data/") and not path.startswith("data/search/") or path.endswith(".json"):
            raw = (website.root / path).read_bytes()
            assert str(website.root).encode() not in raw and b"content/articles/" not in raw and b"/tmp/" not in raw, path
