"""Edits and noise: what the server says after each of them, and that nothing ends it."""

from __future__ import annotations

import os
import random
import re
import time

import pytest

from conftest import ARTICLE, Server, Site

EDITS = int(os.environ.get("DOSSIER_EDITS", "60"))
# After so many, the texts are as they were: what is left of a text after hundreds has few mistakes worth finding.
EDITS_OF_ONE_TEXT = 50
FUZZ_SECONDS = float(os.environ.get("DOSSIER_FUZZ_SECONDS", "20"))
PIECES = [
    "x", "", "\n", "[[ada-byron]]", "[[nobody]]", "[^1]", "[^2]", "---\n", "é😀", "\r\n", "River Board", ": ", "\n[^2]: Another.\n",
    "killed 35 people in the Great Flood. ", "\u200b", "\n## Head\n", "[a](source:daily)", "{", "actors: [x]\n", "#", "\t", "> ",
]


def seed() -> int:
    return int(os.environ.get("DOSSIER_SEED", random.SystemRandom().randrange(1 << 32)))


def open_file(server: Server, uri: str, text: str, version: int = 1) -> None:
    server.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "markdown", "version": version, "text": text}})


def place(text: str, offset: int, encoding: str) -> dict[str, int]:
    lines = re.split("\r\n|\n|\r", text[:offset])
    return {"line": len(lines) - 1, "character": len(lines[-1].encode(encoding)) // (2 if encoding == "utf-16-le" else 1)}


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-8"])
def test_findings_equal_those_of_check_after_random_edits(site: Site, server: Server, encoding: str) -> None:
    chosen = seed()
    print(f"DOSSIER_SEED={chosen}")
    chance = random.Random(chosen)
    server.start(general={"positionEncodings": ["utf-8"] if encoding == "utf-8" else ["utf-16"]})
    sound = {path: site.read(path) for path in [ARTICLE, "content/events/great-flood.md", "content/site.yaml"]}
    for path, text in sound.items():
        open_file(server, site.uri(path), text)
    texts = dict(sound)

    def change(path: str, version: int, text: str, *changes: dict) -> None:
        document = {"uri": site.uri(path), "version": version}
        server.notify("textDocument/didChange", {"textDocument": document, "contentChanges": changes})
        texts[path] = text
        site.write(path, text)

    for version in range(2, EDITS + 2):
        if version % EDITS_OF_ONE_TEXT == 0:
            for path, text in sound.items():
                change(path, version, text, {"text": text})
        path = chance.choice([ARTICLE, ARTICLE, *texts])
        text = texts[path]
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice([0, 0, 1, 3, 20]))
        if "\r\n" in (text[max(0, start - 1) : start + 1], text[max(0, end - 1) : end + 1]):
            continue
        piece = chance.choice(PIECES)
        where = {"start": place(text, start, encoding), "end": place(text, end, encoding)}
        change(path, version, text[:start] + piece + text[end:], {"range": where, "text": piece})
        assert server.findings() == site.check(), f"DOSSIER_SEED={chosen}, after {version - 1} edits: {texts[path]!r}"
    assert server.end() == 0


def test_no_bytes_end_the_server(site: Site, server: Server) -> None:
    chosen = seed()
    print(f"DOSSIER_SEED={chosen}")
    chance = random.Random(chosen)
    server.start()
    open_file(server, site.uri(ARTICLE), site.read(ARTICLE))
    methods = [
        "hover", "completion", "definition", "references", "documentHighlight", "documentSymbol", "documentLink", "codeAction",
        "codeLens", "foldingRange", "inlayHint", "selectionRange", "semanticTokens/full", "semanticTokens/range", "prepareRename",
        "rename", "diagnostic", "didChange", "didClose", "didOpen", "nothing",
    ]
    values = [
        None, True, -1, 1 << 60, 1.5, "", "file:///etc/passwd", "x" * 3000, [], {}, [[[]]], site.uri(ARTICLE), "untitled:1",
        {"uri": site.uri(ARTICLE)}, {"line": -3, "character": 1 << 40}, {"line": 6, "character": 30},
        {"start": {"line": 9, "character": 0}, "end": {"line": 2, "character": 5}},
    ]
    keys = ["textDocument", "position", "range", "context", "newName", "positions", "contentChanges", "query", "text", "uri"]
    noise = [b"", b"\r\n\r\n", b"Content-Length: -5\r\n\r\n", b"Content-Length: 4\r\n\r\nnull", b"Content-Length: 12\r\n\r\n{}", b"\xff\xfe", b"[" * 90]
    end = time.monotonic() + FUZZ_SECONDS
    count = 0
    while time.monotonic() < end:
        count += 1
        if chance.random() < 0.1:
            server.send_bytes(chance.choice(noise))
            continue
        params = {key: chance.choice(values) for key in chance.sample(keys, chance.randrange(len(keys)))}
        if chance.random() < 0.7:
            params["textDocument"] = {"uri": site.uri(ARTICLE), "version": count}
        message = {"jsonrpc": "2.0", "method": "textDocument/" + chance.choice(methods), "params": params}
        if chance.random() < 0.8:
            message["id"] = chance.choice([count, str(count), None, {}])
        server.send(message)
        if count % 50 == 0:
            # A broken length may have swallowed some messages; the server reads again after them.
            for _ in range(3):
                server.send({"jsonrpc": "2.0", "method": "$/nothing"})
            server.ask("workspace/symbol", {"query": "ada"})
    print(f"{count} messages")
    open_file(server, site.uri(ARTICLE), site.read(ARTICLE))
    assert server.findings() == site.check()
    assert server.end() == 0


def test_a_client_that_vanishes_ends_the_server(site: Site, server: Server) -> None:
    server.start()
    server.process.stdin.close()
    assert server.process.wait(30) == 1


def test_a_document_of_ten_megabytes_is_answered(site: Site, server: Server) -> None:
    server.start()
    text = site.read(ARTICLE) + "word " * 2_000_000
    open_file(server, site.uri(ARTICLE), text)
    where = {"start": {"line": 3, "character": 0}, "end": {"line": 3, "character": 0}}
    document = {"uri": site.uri(ARTICLE), "version": 2}
    server.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"range": where, "text": "\n"}]})
    assert ("file-too-large" in rule for _, _, rule, _ in server.findings())
    assert server.end() == 0


def test_files_that_change_on_the_disk_are_noticed(site: Site, server: Server) -> None:
    server.start()
    assert any(rule == "unknown-reference" for _, _, rule, _ in server.findings())
    site.write("content/actors/nobdy.md", "---\nname: Nobdy\nkind: person\n---\n")
    for _ in range(100):
        if not any(rule == "unknown-reference" for _, _, rule, _ in server.findings()):
            break
        time.sleep(0.1)
    assert server.findings() == site.check()


def test_a_folder_above_or_within_a_site_finds_it(site: Site) -> None:
    for folder in [site.root / "content" / "articles", site.root.parent]:
        server = Server(site.root.parent)
        server.ask("initialize", {"rootUri": folder.as_uri(), "capabilities": {}})
        open_file(server, site.uri(ARTICLE), site.read(ARTICLE))
        hover = server.ask("textDocument/hover", {"textDocument": {"uri": site.uri(ARTICLE)}, "position": site.place("ada-byron")})
        assert "Ada Byron" in hover["result"]["contents"]["value"]
        server.kill()
