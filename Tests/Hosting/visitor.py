"""Somebody who reads a site all the while it is deployed."""

from __future__ import annotations

import http.client
import random
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


def ask(port: int, path: str, **headers: str) -> Answer:
    """What a web host says to a request; redirects are not followed."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", "/" + path.lstrip("/"), headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
    finally:
        connection.close()


def snapshot(release: Path) -> dict[str, bytes]:
    """Every page of a release."""
    return {file.relative_to(release).as_posix(): file.read_bytes() for file in release.rglob("*.html")}


@dataclass
class Visitor:
    """Reads pages at random, and tells which of the whole releases each answer fits."""

    port: int
    releases: dict[str, dict[str, bytes]]
    """The pages of each release that may be seen, by a name for it."""
    seen: list[str] = field(default_factory=list)
    """The releases that were seen, in their order; one that goes on is named once."""
    faults: list[str] = field(default_factory=list)
    count: int = 0
    tears: int = 0
    """How many answers may be a page of one release in the length of another."""

    def read(self, path: str) -> None:
        answer = ask(self.port, path)
        self.count += 1
        fits = [name for name, pages in self.releases.items() if pages.get(path) == answer.body and answer.status == 200]
        if not fits and self.tears > 0 and self.is_torn(path, answer):
            self.tears -= 1
        elif not fits:
            self.faults.append(f"{path}: {answer.status}, {len(answer.body)} bytes, of no release")
        elif not self.seen or self.seen[-1] not in fits:
            self.seen.append(fits[0])

    def is_torn(self, path: str, answer: Answer) -> bool:
        editions = [pages[path] for pages in self.releases.values()]
        has_a_length = len(answer.body) in map(len, editions)
        return answer.status == 200 and has_a_length and any(edition.startswith(answer.body.rstrip(b"\0")) for edition in editions)

    @contextmanager
    def reading(self) -> Iterator[Visitor]:
        """Reads on while the block runs, once at least."""
        paths = sorted(set.intersection(*(set(pages) for pages in self.releases.values())))
        chance, over = random.Random(4711), threading.Event()

        def read_on() -> None:
            try:
                while not over.is_set():
                    self.read(chance.choice(paths))
                    time.sleep(0.01)
            except (OSError, http.client.HTTPException) as error:
                self.faults.append(f"no answer: {error}")

        thread = threading.Thread(target=read_on)
        thread.start()
        try:
            yield self
        finally:
            over.set()
            thread.join()
            for path in paths[:3]:
                self.read(path)
