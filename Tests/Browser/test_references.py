"""A library of references that is imported, exported and read by what researchers use: pybtex, rispy, citeproc-py, CSL."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import jsonschema
import pytest
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_string

from website import DOSSIER, run

LIBRARY = r"""
@article{Marlow_2021,
  author = {Marlow, Ines and van der Berg, Jan and {Port Vale Council}}, title = {Gates \& gauges},
  journal = {Journal of Rivers}, volume = {3}, number = {2}, pages = {12--31}, year = {2021}, month = may,
  doi = {10.1000/182}, issn = {2049-3630},
}
@book{ashby, author = {Ashby, Tom}, title = {A history of the Vale}, publisher = {Vale Press}, address = {Port Vale},
  edition = {2}, year = {2001}, isbn = {0-306-40615-2}}
@article{bell, title = {Warnings}, journal = {The Vale Times}, entrysubtype = {newspaper}, date = {2014-05-03}}
"""

# An entry of each type, with nothing but its title.
TYPES = "\n".join(
    f"@{kind}{{{kind}, title = {{A {kind}}}}}"
    for kind in ["booklet", "collection", "dataset", "inbook", "incollection", "inproceedings", "inreference", "jurisdiction", "legislation"]
    + ["manual", "misc", "online", "patent", "phdthesis", "proceedings", "report", "software", "techreport", "unpublished", "video"]
)

SCHEMA = json.loads((Path(__file__).parent / "schemas/csl.schema.json").read_text())

STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout suffix=".">
<names variable="author" suffix=". "><name name-as-sort-order="all" delimiter="; "/></names><text variable="title" suffix=". "/>
<text variable="container-title" suffix=" "/><text variable="volume"/><text variable="issue" prefix="(" suffix=")"/>
<text variable="page" prefix=": "/><text variable="DOI" prefix=". "/>
</layout></bibliography></style>"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> Path:
    """A site with the library in it, and all that it exports."""
    folder = tmp_path_factory.mktemp("references")
    run(DOSSIER, "init", folder / "site")
    site = folder / "site"
    with open(site / "content" / "site.yaml", "a") as settings:
        settings.write("outputs: full\n")
    (folder / "library.bib").write_text(LIBRARY + TYPES)
    run(DOSSIER, "import", "-C", site, folder / "library.bib")
    run(DOSSIER, "build", "-C", site)
    return site


def test_pybtex_reads_journal_volume_pages_and_divided_names(exported):
    library = parse_string((exported / "public/data/sources.bib").read_text(), "bibtex")
    article = library.entries["Marlow_2021"]
    assert article.type == "article"
    expected = {"journal": "Journal of Rivers", "volume": "3", "number": "2", "pages": "12--31", "doi": "10.1000/182", "issn": "2049-3630"}
    assert {name: article.fields[name] for name in expected} == expected
    names = [(person.first_names, person.prelast_names, person.last_names) for person in article.persons["author"]]
    assert names == [(["Ines"], [], ["Marlow"]), (["Jan"], ["van", "der"], ["Berg"]), ([], [], ["{Port Vale Council}"])]
    assert library.entries["ashby"].fields["address"] == "Port Vale"
    assert library.entries["bell"].fields["journal"] == "The Vale Times"


def test_rispy_reads_journal_volume_and_pages(exported):
    records = {record["id"]: record for record in rispy.loads((exported / "public/data/sources.ris").read_bytes().decode())}
    article = records["Marlow_2021"]
    assert (article["secondary_title"], article["volume"], article["number"]) == ("Journal of Rivers", "3", "2")
    assert (article["start_page"], article["end_page"], article["doi"]) == ("12", "31", "10.1000/182")
    assert article["authors"] == ["Marlow, Ines", "van der Berg, Jan", "Port Vale Council"]


def test_citeproc_prints_journal_volume_and_pages(exported):
    items = json.loads((exported / "public/data/sources.csl.json").read_text())
    item = next(item for item in items if item["id"] == "Marlow_2021")
    bibliography = CitationStylesBibliography(
        CitationStylesStyle(BytesIO(STYLE.encode()), validate=False), CiteProcJSON([item]), formatter.plain
    )
    bibliography.register(Citation([CitationItem(item["id"])]))
    (printed,) = map(str, bibliography.bibliography())
    assert "Marlow, Ines" in printed and "Journal of Rivers 3(2)" in printed and "10.1000/182" in printed


def test_the_schema_of_csl_takes_works_of_each_type(exported):
    items = json.loads((exported / "public/data/sources.csl.json").read_text())
    assert len({item["type"] for item in items}) > 12
    validator = jsonschema.Draft202012Validator(SCHEMA)
    assert [f"{list(fault.path)}: {fault.message}" for fault in validator.iter_errors(items)] == []


@pytest.mark.parametrize("ending", ["bib", "ris", "csl.json"])
def test_what_is_exported_changes_no_source_when_it_is_imported(exported, ending):
    """A source that only a footnote names gets a file, under the id that its page has."""
    before = {path: path.read_bytes() for path in (exported / "content").rglob("*") if path.is_file()}
    run(DOSSIER, "import", "-C", exported, "--force", exported / f"public/data/sources.{ending}")
    assert {path: path.read_bytes() for path in before} == before
    pages = {path.stem for path in (exported / "public/sources").glob("*.html")}
    footnotes = {item["id"] for item in json.loads((exported / "public/data/sources.csl.json").read_text())}
    new = {path.stem for path in (exported / "content/sources").glob("*.md")} - {path.stem for path in before}
    assert new <= pages | footnotes
