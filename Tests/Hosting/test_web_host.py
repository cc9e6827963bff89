"""What nginx makes of a deployed site."""

from __future__ import annotations

import gzip
import subprocess
from pathlib import Path

import pytest

from conftest import Site
from machine import program, web_host
from visitor import ask


def test_precompressed_files_are_served_as_such(site: Site, tmp_path: Path) -> None:
    site.deploy(tmp_path / "www")
    page = (site.root / "public" / "index.html").read_bytes()
    with web_host(tmp_path / "nginx", tmp_path / "www" / "current") as web:
        plain = ask(web.port, "index.html")
        assert (plain.status, plain.body) == (200, page)
        assert "content-encoding" not in plain.headers
        packed = ask(web.port, "index.html", Accept_Encoding="gzip")
        assert packed.headers["content-encoding"] == "gzip"
        assert packed.headers["content-type"].startswith("text/html")
        assert packed.body == (tmp_path / "www" / "current" / "index.html.gz").read_bytes()
        assert gzip.decompress(packed.body) == page
        if not web.has_brotli:
            pytest.skip("nginx has no brotli module here")
        packed = ask(web.port, "index.html", Accept_Encoding="gzip, br")
        assert packed.headers["content-encoding"] == "br"
        assert subprocess.run([program("brotli"), "-dc"], input=packed.body, capture_output=True, check=True).stdout == page


def test_missing_pages_and_private_files_are_404_with_the_sites_page(site: Site, tmp_path: Path) -> None:
    site.deploy(tmp_path / "www")
    with web_host(tmp_path / "nginx", tmp_path / "www" / "current") as web:
        for path in ["no/such/page.html", ".dossier-files", ".dossier-deployed", "../manifests"]:
            answer = ask(web.port, path)
            assert answer.status in (404, 400), path
        assert ask(web.port, "no/such/page.html").body == (site.root / "public" / "404.html").read_bytes()
