"""What nginx, Apache and Caddy answer, each with the file that the site makes for it: at a domain, and in a folder of one."""

from __future__ import annotations

import gzip
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator
from urllib.parse import quote, urljoin

import pytest

from conftest import Site
from machine import WebHost, apache_host, caddy_host, program, web_host
from test_addresses import FILES, clone
from visitor import Answer, ask

HOSTS = {"nginx": (web_host, "nginx.conf"), "apache": (apache_host, None), "caddy": (caddy_host, "dossier.caddy")}
ALIASES = ["/old.html", "/2014/", "/über uns.html", "/a+b (c).html", "/$x{y}*.html"]


@dataclass
class Served:
    """A site, and the server that shows it."""

    site: Site
    release: Path
    base: str
    web: WebHost

    def ask(self, path: str, **headers: str) -> Answer:
        return ask(self.web.port, self.base + path, **headers)


def make(root: Path, base: str, name: str) -> Site:
    site = clone(root)
    site.write("site.yaml", f"title: Briefings\nbase_url: https://briefings.example{base}\nhost: {name}\noutputs: full\n")
    aliases = ", ".join(f"'{alias}'" for alias in ALIASES)
    site.write("pages/about.md", f"---\ntitle: How we work\naliases: [{aliases}]\n---\nWe read everything. [A map](/media/map.svg).\n\n" + "Words and words. " * 200)
    site.write("articles/gone.md", "---\ntitle: A mistake\ndate: 2024\n---\nIt was wrong.\n")
    site.write("media/leaflet.html", "<!doctype html><title>A leaflet</title><p>Words.")
    return site


@contextmanager
def shown(tmp_path: Path, name: str, base: str) -> Iterator[Served]:
    site = make(tmp_path / "site", base, name)
    www = tmp_path / "www"
    site.deploy(www)
    site.remove("articles/gone.md")
    site.record("gone articles/gone.html 2026-11-29 it was wrong")
    site.deploy(www)
    root = www / "current"
    if base != "/":
        root = tmp_path / "root"
        root.mkdir()
        (root / base.strip("/")).symlink_to(www / "current")
        (root / "other").mkdir()
        (root / "other" / "index.html").write_text("another application")
        (root / "other" / "style.css").write_text("a { color: red }")
    run, include = HOSTS[name]
    with run(tmp_path / "server", root, www / "current" / include if include else None) as web:
        yield Served(site, www / "current", base, web)


@pytest.fixture(scope="module", params=[(name, base) for name in HOSTS for base in ["/", "/briefings/"]], ids=lambda p: "-".join(p).strip("/-"))
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with shown(tmp_path_factory.mktemp("served"), *request.param) as served:
        yield served


TYPES = {
    "": "text/html; charset=utf-8",
    "articles/": "text/html; charset=utf-8",
    "articles/flood.html": "text/html; charset=utf-8",
    "feed.xml": "application/atom+xml",
    "feed.json": "application/feed+json",
    "actors/authority.feed.xml": "application/atom+xml",
    "actors/authority.feed.json": "application/feed+json",
    "actors/authority.json": "application/json",
    "events.ics": "text/calendar; charset=utf-8",
    "data/articles.csv": "text/csv; charset=utf-8",
    "data/articles.json": "application/json",
    "data/sources.bib": "text/x-bibtex; charset=utf-8",
    "data/sources.ris": "application/x-research-info-systems; charset=utf-8",
    "data/graph.graphml": "application/graphml+xml",
    "media/map.svg": "image/svg+xml",
    "sitemap.xml": "application/xml",
}


def test_every_file_has_its_type(served: Served) -> None:
    for path, type in TYPES.items():
        answer = served.ask(path)
        assert (answer.status, answer.headers["content-type"]) == (200, type), path


def test_every_file_is_answered(served: Served) -> None:
    paths = [path.relative_to(served.release).as_posix() for path in served.release.rglob("*") if path.is_file()]
    private = {"nginx.conf", ".htaccess", "dossier.caddy"}
    old = {"old.html", "2014/index.html", "über uns.html", "a+b (c).html", "$x{y}*.html"}
    for path in paths:
        status = served.ask(quote(path)).status
        if path in private:
            assert status in (403, 404), path
        elif path in old:
            assert status == 301, path
        elif path == "articles/gone.html":
            assert status == 410, path
        else:
            # Caddy leads from the name of an index to its folder.
            assert status == 200 or path.endswith("/index.html") and status == 308, path


@pytest.mark.parametrize("path", ["", "articles/flood.html", "about.html", "feed.xml", "data/articles.csv", "events.ics"])
@pytest.mark.parametrize("encoding", ["identity", "gzip", "br", "gzip, deflate, br, zstd"])
def test_what_was_compressed_is_served_so_and_revalidated(served: Served, path: str, encoding: str) -> None:
    file = served.release / (path or "index.html")
    answer = served.ask(path, Accept_Encoding=encoding)
    known = answer.headers.get("content-encoding")
    if (file.parent / (file.name + ".br")).exists() and "br" in encoding:
        assert known == "br" and answer.body == (file.parent / (file.name + ".br")).read_bytes()
        assert subprocess.run([program("brotli"), "-dc"], input=answer.body, capture_output=True, check=True).stdout == file.read_bytes()
    elif known == "gzip":
        assert "gzip" in encoding and gzip.decompress(answer.body) == file.read_bytes()
    else:
        assert known is None and answer.body == file.read_bytes()
    if known:
        assert "Accept-Encoding" in answer.headers["vary"]
        assert answer.headers["content-type"].split(";")[0] == TYPES.get(path, "text/html").split(";")[0]
    again = served.ask(path, Accept_Encoding=encoding, If_None_Match=answer.headers["etag"])
    assert (again.status, again.body) == (304, b""), answer.headers


def test_old_addresses_take_one_hop_that_keeps_host_and_port(served: Served) -> None:
    for alias in [*ALIASES, "/2014/index.html"]:
        answer = served.ask(quote(alias.lstrip("/")))
        assert answer.status == 301, alias
        origin = f"http://127.0.0.1:{served.web.port}"
        assert urljoin(origin, answer.headers["location"]) == origin + served.base + "about.html", alias


def test_a_folder_without_its_slash_is_led_to_the_same_host(served: Served) -> None:
    answer = served.ask("articles")
    origin = f"http://127.0.0.1:{served.web.port}"
    assert answer.status in (301, 308)
    assert urljoin(origin, answer.headers["location"]) == origin + served.base + "articles/"


def test_headers(served: Served) -> None:
    page, style = served.ask("about.html"), next(served.release.glob("assets/style.????????.css")).name
    assert page.headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'")
    assert page.headers["cache-control"] == "no-cache"
    asset = served.ask(f"assets/{style}", Accept_Encoding="br")
    assert asset.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert asset.headers["content-type"] == "text/css; charset=utf-8"
    for path in ["", "about.html", f"assets/{style}", "feed.xml", "data/articles.csv", "data/", "media/map.svg", "no/such.html"]:
        answer = served.ask(path)
        assert answer.headers["x-content-type-options"] == "nosniff", path
        assert answer.headers["referrer-policy"] == "strict-origin-when-cross-origin", path
        assert answer.headers.get("access-control-allow-origin") == ("*" if path.startswith("data/") else None), path
    for path in ["media/map.svg", "media/leaflet.html"]:
        assert served.ask(path).headers["content-security-policy"].startswith("default-src 'none'; style-src 'unsafe-inline'"), path


def test_missing_and_withdrawn_pages(served: Served) -> None:
    missing = (served.release / "404.html").read_bytes()
    for path in ["no/such/page.html", "nothing", "assets/style.css.map", ".dossier-published", "articles/none.html"]:
        answer = served.ask(path)
        assert (answer.status, answer.body) == (404, missing), path
        assert "default-src" in answer.headers["content-security-policy"], path
    gone = served.ask("articles/gone.html", Accept_Encoding="identity")
    assert (gone.status, gone.body) == (410, (served.release / "articles/gone.html").read_bytes())
    assert gone.headers["content-type"].startswith("text/html")
    assert b"it was wrong" in gone.body


def test_another_application_of_the_server_is_left_alone(served: Served) -> None:
    if served.base == "/":
        pytest.skip("the site has the whole server")
    for path in ["/other/", "/other/style.css"]:
        answer = ask(served.web.port, path)
        assert answer.status == 200, path
        assert not {"content-security-policy", "cache-control", "x-content-type-options", "access-control-allow-origin"} & set(answer.headers), path
    missing = ask(served.web.port, "/elsewhere.html")
    # Caddy answers what no handle is for with an empty page.
    assert missing.body != (served.release / "404.html").read_bytes()
