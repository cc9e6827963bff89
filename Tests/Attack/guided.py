"""Runs libFuzzer on each kind of input that Dossier reads: it changes inputs so that they reach further code.

    python3 Tests/Attack/guided.py --fuzzer .build/fuzzing/debug/Fuzzer [--seconds 600] [--seed 1] [--inputs FOLDER] [KIND …]

Inputs that reached new code stay in FOLDER for the next run. Ends with 1 if an input made something fall; it is then in FOLDER/KIND.fallen.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import zipfile

import fuzz

PROJECT = pathlib.Path(__file__).parents[2]
#: The longest input in bytes, and the seconds and the memory that one may take in a debug build with the counters of libFuzzer.
LONGEST, SECONDS, MEGABYTES = 4096, 20, 2048
FILES = {
    "article": ["Tests/Fixtures/**/articles/*.md"], "event": ["Tests/Fixtures/**/events/*.md"], "footnote": ["Tests/Fixtures/**/footnotes/**/*.md"],
    "settings": ["Tests/Fixtures/**/site.yaml", "content/site.yaml"], "notes": ["Tests/Fixtures/**/notes/*.yaml"], "template": ["templates/article.mustache"],
    "hugo": ["Tests/Fixtures/**/articles/*.md"], "jekyll": ["Tests/Fixtures/**/articles/*.md"], "obsidian": ["Tests/Fixtures/**/articles/*.md"],
}
ADDRESSES = ["articles/flood.html", "articles/flood.html#p1 61 0a1b", "moved articles/a.html to articles/flood.html", "gone articles/b.html withdrawn"]
URI = "file://$ROOT/content/articles/flood.md"
PLACE = {"textDocument": {"uri": URI}, "position": {"line": 4, "character": 9}}
TEXTS = {
    "date": ["2014-12", "2014-06-15/..", "2014?", "~2014", "2014-21", "12-31", "1,234", "2019-05-02T10:00:00Z"],
    "ledger": ["\n".join(ADDRESSES)],
    "request": ["GET /articles/flood.html?x=1 HTTP/1.1\r\nHost: 127.0.0.1\r\nRange: bytes=0-5\r\nIf-None-Match: \"a\"\r\n"],
    "library": ["@book{a,\n title = {The {Lake}},\n author = \"Lind, R{\\'o}sa and others\", year = 2019,\n}\n@string{b = \"c\" # d}\n",
                "TY  - JOUR\nAU  - Lind, Rosa\nTI  - The lake\nPY  - 2019/05/02/\nER  - \n",
                '[{"id":"a","type":"book","title":"The lake","author":[{"family":"Lind","given":"Rosa"}],"issued":{"date-parts":[[2019,5]]}}]'],
    "wordpress": ["<?xml version='1.0'?><rss><channel><title>T</title><link>https://x.example</link><item><title>A</title><link>https://x.example/a</link>"
                  "<content:encoded><![CDATA[Text [caption]b[/caption]<!-- wp:list --><ul><li>x</li></ul>]]></content:encoded><wp:post_type>post</wp:post_type>"
                  "<wp:status>publish</wp:status><wp:post_date>2019-05-02 10:00:00</wp:post_date></item></channel></rss>"],
    "mediawiki": ["<mediawiki><siteinfo><base>https://x.example/wiki/A</base></siteinfo><page><title>A</title><ns>0</ns><id>1</id><revision><id>2</id><text>"
                  "'''A''' is [[B|b]].&lt;ref name=\"c\"&gt;{{cite web|url=https://y.example|title=C}}&lt;/ref&gt;\n== D ==\n{| class=x\n|-\n| a || b\n|}\n"
                  "* e\n# f</text></revision></page></mediawiki>"],
    "frames": ['Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":1,"method":"a"}\n'],
    "conversation": ["\n".join(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}) for number, (method, params) in enumerate([
        ("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "markdown", "version": 1, "text": "---\ntitle: A\n---\n[[flood]] [^1]\n"}}),
        ("textDocument/didChange", {"textDocument": {"uri": URI, "version": 2}, "contentChanges": [
            {"range": {"start": {"line": 3, "character": 2}, "end": {"line": 3, "character": 4}}, "text": "x"}]}),
        ("textDocument/completion", PLACE), ("textDocument/hover", PLACE), ("textDocument/definition", PLACE),
        ("textDocument/references", PLACE | {"context": {"includeDeclaration": True}}), ("textDocument/rename", PLACE | {"newName": "b"}),
        ("textDocument/codeAction", {"textDocument": {"uri": URI}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 9}},
                                     "context": {"diagnostics": []}}),
        ("textDocument/semanticTokens/full", {"textDocument": {"uri": URI}}), ("workspace/symbol", {"query": "a"}), ("$/cancelRequest", {"id": 1}),
    ]))],
}


def seeds(kind):
    """Sound inputs of a kind, from which libFuzzer starts."""
    for pattern in FILES.get(kind, []):
        yield from (path.read_bytes() for path in sorted(PROJECT.glob(pattern)))
    yield from (text.encode() for text in TEXTS.get(kind, []))
    if kind == "document":
        yield from fuzz.IMPORTS.values()
        yield fuzz.archive(fuzz.WORD, zipfile.ZIP_STORED)


def escaped(token):
    """Bytes as a dictionary of libFuzzer writes them."""
    return "".join("\\x%02x" % byte for byte in token)


def run(fuzzer, kind, folder, seconds, seed):
    """Fuzzes one kind; returns how many inputs were tried, and what was said of one that fell."""
    inputs, fallen = folder / kind, folder / f"{kind}.fallen"
    for path in (inputs, fallen):
        path.mkdir(parents=True, exist_ok=True)
    for number, bytes in enumerate(seeds(kind)):
        (inputs / f"seed-{number}").write_bytes(bytes)
    dictionary = folder / "tokens.txt"
    dictionary.write_text("".join(f'"{escaped(token)}"\n' for token in fuzz.TOKENS if len(token) < 60))
    done = subprocess.run(
        [fuzzer, inputs, f"-dict={dictionary}", f"-max_len={LONGEST}", f"-timeout={SECONDS}", f"-rss_limit_mb={MEGABYTES}", f"-seed={seed}",
         f"-max_total_time={seconds}", f"-artifact_prefix={fallen}/", "-print_final_stats=1", "-verbosity=0",
         # What Swift makes once and keeps looks like a leak.
         "-detect_leaks=0"],
        env=os.environ | {"DOSSIER_FUZZED": kind, "SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": "detect_leaks=0"}, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, errors="replace")
    tried = next((int(line.split()[-1]) for line in done.stderr.splitlines() if "number_of_executed_units" in line), 0)
    return tried, "" if done.returncode == 0 and tried else done.stderr[-3000:] or f"status {done.returncode}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kinds", nargs="*", metavar="KIND")
    parser.add_argument("--fuzzer", type=pathlib.Path, required=True)
    parser.add_argument("--seconds", type=int, default=600, help="for each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--inputs", type=pathlib.Path, default=PROJECT / ".build/fuzzing/inputs")
    arguments = parser.parse_args()
    fallen = {}
    for kind in arguments.kinds or [*FILES, *TEXTS, "document"]:
        tried, fault = run(arguments.fuzzer.resolve(), kind, arguments.inputs, arguments.seconds, arguments.seed)
        print(f"{kind:12} {tried:9} tried  {'fell' if fault else 'held'}", flush=True)
        if fault:
            fallen[kind] = fault
    for kind, fault in fallen.items():
        print(f"\n{kind}: {fault}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
