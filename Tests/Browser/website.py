"""The websites under test, and the kinds of page that they have."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from document import Document

PROJECT = Path(__file__).resolve().parents[2]
BUILD = PROJECT / ".build"
DOSSIER = Path(os.environ.get("DOSSIER", BUILD / "debug" / "dossier"))
BENCH = Path(os.environ.get("DOSSIER_BENCH", BUILD / "debug" / "dossier-bench"))

# Each kind of page, and where its pages lie. Of several, the largest is tested: it holds the most.
KINDS = {
    "home": "index.html",
    "article": "articles/*.html",
    "actor": "actors/*.html",
    "pair": "pairs/*/*.html",
    "event": "events/*.html",
    "footnote": "footnotes/*/*.html",
    "source": "sources/*.html",
    "articles": "articles/index.html",
    "actors": "actors/index.html",
    "events": "events/index.html",
    "footnotes": "footnotes/index.html",
    "sources": "sources/index.html",
    "further part of a list": "footnotes/index.2.html",
    "a-z": "a-z.html",
    "timeline": "timeline.html",
    "topic": "topics/*.html",
    "topics": "topics/index.html",
    "places": "places.html",
    "picture credits": "picture-credits.html",
    "disputed": "disputed.html",
    "changes": "changes.html",
    "search": "search.html",
    "data": "data/index.html",
    "free page": "about.html",
    "not found": "404.html",
    "redirect": "articles/moved.html",
}

# One page more for the generated site, which an old address leads to.
MOVED = """---
title: An article that has moved
date: 2014-12-16
aliases: [/articles/moved.html]
---
It stands at a new address now.
"""


@dataclass(frozen=True)
class Website:
    """A folder of published pages."""

    name: str
    root: Path
    content: Path

    @cached_property
    def documents(self) -> dict[str, Document]:
        """Every page, parsed, by its path in the site."""
        files = sorted(self.root.rglob("*.html"))
        return {(path := file.relative_to(self.root).as_posix()): Document(path, file.read_bytes()) for file in files}

    @cached_property
    def files(self) -> set[str]:
        """The path of every file in the site."""
        return {file.relative_to(self.root).as_posix() for file in self.root.rglob("*") if file.is_file()}

    def written(self, kind: str) -> dict[str, dict[str, str]]:
        """What the editor wrote in the heads of the files of a kind, as far as it is one line, by their ids."""
        files = sorted((self.content / kind).glob("*.md"))
        return {file.stem: head(file.read_text(encoding="utf-8")) for file in files}

    def path(self, kind: str) -> str | None:
        """The page that stands for a kind; nothing where the site has none."""
        pattern = KINDS[kind]
        found = [file for file in self.root.glob(pattern) if pattern.endswith(file.name) or not is_list(file)]
        return max(found, key=lambda file: (file.stat().st_size, file)).relative_to(self.root).as_posix() if found else None

    def url(self, path: str) -> str:
        """The address of a file of the site when it is opened by double-click."""
        return (self.root / path).as_uri()


def head(text: str) -> dict[str, str]:
    """The fields of a file's front matter that are one line."""
    lines = text.split("---\n")[1].splitlines()
    return {key: value.strip('"') for key, value in (line.split(": ", 1) for line in lines if re.match(r"\w+: ", line))}


def is_list(file: Path) -> bool:
    """Whether a page lies among those of a kind without being of it."""
    return file.name.startswith("index.") or file.name == "moved.html"


def project_website(folder: Path) -> Website:
    """The project's own content, in a folder whose name needs escaping."""
    site = folder / "the project’s site"
    for part in ["content", "templates"]:
        shutil.copytree(PROJECT / part, site / part)
    illustrate(site / "content")
    make_everything(site)
    run(DOSSIER, "build", "--root", site, "--output", site / "public")
    return Website("project", site / "public", site / "content")


def generated_website(folder: Path) -> Website:
    """A site of 2,350 pages."""
    site = folder / "generated"
    run(BENCH, "generate", site, "--scale", "0.1", "--templates", PROJECT / "templates")
    (site / "content" / "articles" / "moved-here.md").write_text(MOVED, encoding="utf-8")
    make_everything(site)
    run(DOSSIER, "build", "--root", site, "--output", site / "public")
    return Website("generated", site / "public", site / "content")


def illustrate(content: Path) -> None:
    """Gives every article, actor and event a picture: tall for actors, with all that can be said of it for most."""
    media = content / "media"
    media.mkdir(exist_ok=True)
    for name, size in {"wide.png": (1200, 800), "tall.png": (600, 900)}.items():
        (media / name).write_bytes(png(*size))
    for kind, name in {"articles": "wide", "actors": "tall", "events": "wide"}.items():
        for place, file in enumerate(sorted((content / kind).glob("*.md"))):
            more = f', caption: "A picture of {file.stem}", credit: "House & Co, {place % 9}", focus: 50% 20%' if place % 4 else ""
            if place % 2 and more:
                more += ', credit_url: "https://pictures.example/"'
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("---\n", f"---\nimage: {{src: media/{name}.png, alt: A grey picture{more}}}\n", 1), encoding="utf-8")


def png(width: int, height: int, grey: int = 128) -> bytes:
    """A picture of one colour."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([grey]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def make_everything(site: Path) -> None:
    """Has a site make the files of every group."""
    with (site / "content" / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write("outputs: full\n")


def run(program: Path, *arguments: str | Path) -> None:
    """Runs a program of the project; its findings are shown where it fails."""
    result = subprocess.run([program, *arguments], capture_output=True, text=True)
    assert result.returncode == 0, f"{program.name} {arguments[0]}: {result.stderr or result.stdout}"
