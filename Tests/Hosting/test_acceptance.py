"""A site's life on a server: published, edited, published again, taken back; whatever was published is answered."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote, urljoin

from conftest import Site
from machine import Host, WebHost, web_host
from visitor import Visitor, ask, snapshot

EVENT = "events/agreement-to-share-intelligence.md"


def published(site: Site) -> list[str]:
    """Every address of the ledger, without those of paragraphs, and without feeds, which go with their actor."""
    lines = (site.root / "content" / "published.txt").read_text(encoding="utf-8").splitlines()
    addresses = [line.split()[0] for line in lines if line and "#" not in line and not line.startswith("ids ")]
    return [address for address in addresses if not address.endswith((".xml", ".ics"))]


def unanswered(web: WebHost, addresses: list[str]) -> list[str]:
    """Addresses at which there is no page, and none that is led to."""
    missing = []
    for address in addresses:
        path, steps = "/" + quote(address), 0
        answer = ask(web.port, path)
        while answer.status in (301, 302, 308) and steps < 3:
            path, steps = urljoin(path, re.sub(r"^https?://[^/]+", "", answer.headers["location"])), steps + 1
            answer = ask(web.port, path)
        if answer.status != 200 or not answer.body:
            missing.append(f"{address}: {answer.status}")
    return missing


def test_every_address_ever_published_is_answered(site: Site, host: Host, tmp_path: Path) -> None:
    target = tmp_path / "srv"
    with (site.root / "content" / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(f"host: nginx\ndeploy: {{to: 'desk:{target}'}}\n")
    site.deploy("--ssh-config", host.config)
    with web_host(tmp_path / "nginx", target / "current", include=target / "current" / "nginx.conf") as web:
        everything = [path.relative_to(site.root / "public").as_posix() for path in (site.root / "public").rglob("*.html")]
        assert len(everything) > 80 and not unanswered(web, everything)
        first = snapshot(target / "current")

        site.edit("articles/after-peshawar.md", "These words fix a direction and not a quantity", "These words name a direction, not a quantity")
        (site.root / "content" / "actors" / "tajikistan.md").unlink()
        site.edit(EVENT, "  - {actor: tajikistan, role: party}\n", "")
        refused = site.deploy("--ssh-config", host.config, status=1)
        assert "actors/tajikistan.html" in refused.stderr and "vanished-address" in refused.stderr
        assert snapshot(target / "current") == first

        site.edit(EVENT, "---\ntitle:", "---\naliases: [/actors/tajikistan.html]\ntitle:")
        site.run("build")
        visitor = Visitor(web.port, {"first": first, "second": snapshot(site.root / "public")})
        with visitor.reading():
            site.deploy("--ssh-config", host.config)
        assert not visitor.faults
        web.reload()
        assert b"name a direction" in ask(web.port, "articles/after-peshawar.html").body
        moved = ask(web.port, "actors/tajikistan.html")
        assert (moved.status, moved.headers["location"].endswith("/events/agreement-to-share-intelligence.html")) == (301, True)
        assert not unanswered(web, published(site) + everything)

        site.deploy("--ssh-config", host.config, "--rollback")
        web.reload()
        assert snapshot(target / "current") == first
        assert not unanswered(web, published(site) + everything)


def test_headers_and_missing_pages_are_as_the_sites_own_file_says(site: Site, tmp_path: Path) -> None:
    with (site.root / "content" / "site.yaml").open("a", encoding="utf-8") as file:
        file.write("host: nginx\n")
    media = site.root / "content" / "media"
    media.mkdir(exist_ok=True)
    (media / "leaflet.html").write_text("<!doctype html><title>A leaflet</title><p>Words.", encoding="utf-8")
    target = tmp_path / "www"
    site.deploy(target)
    with web_host(tmp_path / "nginx", target / "current", include=target / "current" / "nginx.conf") as web:
        home = ask(web.port, "/", Accept_Encoding="gzip")
        assert home.headers["content-encoding"] == "gzip"
        assert "default-src" in home.headers["content-security-policy"]
        assert home.headers["x-content-type-options"] == "nosniff"
        leaflet = ask(web.port, "media/leaflet.html")
        assert (leaflet.status, leaflet.headers["x-content-type-options"]) == (200, "nosniff")
        assert leaflet.headers["content-security-policy"].startswith("default-src 'none'; style-src 'unsafe-inline';")
        assert "referrer-policy" in home.headers
        style = next(path for path in (target / "current" / "assets").glob("style.????????.css"))
        assert "immutable" in ask(web.port, f"assets/{style.name}").headers["cache-control"]
        assert "immutable" not in home.headers["cache-control"]
        missing = ask(web.port, "no/such/page.html")
        assert (missing.status, missing.body) == (404, (site.root / "public" / "404.html").read_bytes())
        assert ask(web.port, "nginx.conf").status == 404
