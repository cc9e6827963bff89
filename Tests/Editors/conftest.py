"""What the tests share: a small site, the command, and a client that says exactly what a test wants."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from queue import Empty, Queue
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any, Iterator

import pytest

PROJECT = Path(__file__).resolve().parents[2]
DOSSIER = Path(os.environ.get("DOSSIER", PROJECT / ".build" / "debug" / "dossier"))

FILES = {
    "site.yaml": "title: Floods\n",
    "actors/ada-byron.md": "---\nname: Ada Byron\nkind: person\nalso_known_as: [Ада Байрон]\n---\nAn engineer of the River Board.\n",
    "actors/river-board.md": "---\nname: River Board\nkind: government-body\n---\n",
    "events/great-flood.md": (
        "---\ntitle: Great Flood\ndate: 2014-06-15/..\nactors:\n  - {actor: river-board, role: warned}\n"
        "figures: {killed: 31}\nsources: [daily]\n---\n"
    ),
    "sources/daily.md": "---\ntitle: The Daily on the flood\n---\n",
    "articles/flood.md": (
        "---\ntitle: Flood\ndate: 2014-12-16\n---\n## What rose\n\n"
        "The River Board warned [[ada-byron]] of the [flood](event:great-flood) 😀 with [[nobdy]].[^1]\n\n"
        "[^1]: See [the Daily](source:daily).\n"
    ),
}
ARTICLE = "content/articles/flood.md"


class Site:
    """A site that may be edited."""

    def __init__(self, root: Path):
        self.root = root
        # As the server counts characters.
        self.encoding = "utf-16"
        for path, text in FILES.items():
            self.write(f"content/{path}", text)

    def file(self, path: str) -> Path:
        return self.root / path

    def uri(self, path: str) -> str:
        return self.file(path).as_uri()

    def read(self, path: str) -> str:
        return self.file(path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        self.file(path).parent.mkdir(parents=True, exist_ok=True)
        with self.file(path).open("w", encoding="utf-8", newline="") as file:
            file.write(text)

    def check(self) -> list[tuple[str, int, str, str]]:
        """What 'dossier check' finds: path, line, rule and message."""
        result = subprocess.run([DOSSIER, "check", "--format", "json"], cwd=self.root, capture_output=True, timeout=120)
        return sorted(
            (found["path"], found["line"], found["rule"], "; ".join(filter(None, [found["message"], found.get("fix")])))
            for found in json.loads(result.stdout)["findings"]
        )

    def place(self, words: str, path: str = ARTICLE) -> dict[str, int]:
        """Where words begin."""
        before = self.read(path).split(words)[0]
        line = before.split("\n")[-1]
        units = len(line.encode()) if self.encoding == "utf-8" else len(line.encode("utf-16-le")) // 2
        return {"line": before.count("\n"), "character": units}


@pytest.fixture
def site() -> Iterator[Site]:
    with TemporaryDirectory(prefix="dossier-editors-") as folder:
        yield Site(Path(folder).resolve())


class Server:
    """A server and the bytes that go to and from it."""

    def __init__(self, root: Path):
        self.process = subprocess.Popen([DOSSIER, "lsp"], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.root = root
        self.answers: Queue[dict[str, Any] | None] = Queue()
        self.notes: list[dict[str, Any]] = []
        self.last = 0
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        while True:
            length = None
            while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                return self.answers.put(None)
            self.answers.put(json.loads(self.process.stdout.read(length)))

    def send_bytes(self, data: bytes) -> None:
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message: Any) -> None:
        body = json.dumps(message).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method: str, params: Any = None) -> None:
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def ask(self, method: str, params: Any = None, timeout: float = 60) -> dict[str, Any]:
        """The answer to a request; what else comes meanwhile is kept."""
        self.last += 1
        id = f"t{self.last}"
        self.send({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
        while True:
            try:
                answer = self.answers.get(timeout=timeout)
            except Empty:
                raise AssertionError(f"no answer to {method}; the server's status is {self.process.poll()}") from None
            assert answer is not None, f"the server ended with {self.process.wait()} instead of answering {method}"
            if answer.get("id") == id and "method" not in answer:
                return answer
            if "method" in answer and "id" in answer:
                self.send({"jsonrpc": "2.0", "id": answer["id"], "result": None})
            self.notes.append(answer)

    def start(self, **capabilities: Any) -> None:
        self.ask("initialize", {"processId": None, "rootUri": self.root.as_uri(), "capabilities": capabilities})
        self.notify("initialized", {})

    def findings(self) -> list[tuple[str, int, str, str]]:
        items = self.ask("workspace/diagnostic", {"previousResultIds": []})["result"]["items"]
        prefix = self.root.as_uri() + "/"
        return sorted(
            (report["uri"].removeprefix(prefix), found["range"]["start"]["line"] + 1, found["code"], found["message"])
            for report in items
            for found in report["items"]
        )

    def end(self) -> int:
        self.ask("shutdown")
        self.notify("exit")
        return self.process.wait(30)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def server(site: Site) -> Iterator[Server]:
    server = Server(site.root)
    yield server
    server.kill()


def guide(language: str) -> str:
    """The set-up that the guide gives in a language."""
    text = (PROJECT / "Sources/Publishing/Publishing.docc/Guides/Editors.md").read_text(encoding="utf-8")
    return text.split(f"```{language}\n")[1].split("```")[0]


def program(name: str) -> str:
    path = shutil.which(name)
    assert path, f"{name} is not installed; 'make editor-deps' installs it"
    return path
