"""Random changes of every kind of file that Dossier reads; a site holds hundreds of them, so that one run tries them all."""

import io
import pathlib
import socket
import zipfile

import preview
from bench import ARTICLE, starter

#: How many changed files a run reads at a time.
BATCH = 150
TOKENS = [
    b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\r\n", b"\n\n", b"---\n", b"[^1]", b"[[", b"]]", b"[", b"](", b"<!--", b"-->", b"`",
    b"```\n", b"~~~", b"|", b"*", b"**_", b">", b"- ", b"1. ", b": ", b"{", b"}", b"{{#", b"{{/", b"{{{", b"&amp;", b"&#0;", b"\\", b"%00", b"..",
    b"'", b"\"", b"!!", b"&a", b"*a", b"? ", b"2019-02-30", b"201X", b"..2019", b"-99999999", b"9" * 40, b"1e999", "é".encode(), "中".encode(),
    "\U0001f9d1\u200d\U0001f33e".encode(), "e\u0301".encode(), b"article:flood", b"actor:", b"#p1", b"moved ", b"gone ", b"\t", b" " * 50, b"a" * 5000,
]
MEDIA = {
    "a.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x02\x00\x00\x00\x90\x91h6",
    "a.gif": b"GIF89a\x10\x00\x10\x00\x80\x00\x00", "a.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xc0\x00\x11\x08\x00\x10\x00\x10\x03",
    "a.svg": b"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='5' height='5'/></svg>",
}
IMPORTS = {
    "a.txt": b"The lake\n\nBy Rosa Lind\n\n2 May 2019\n\nThe ministers met.[1]\n\nNotes\n\n[1] Minutes.\n",
    "a.html": b"<html><head><title>A</title><meta name=author content='Rosa Lind'></head><body><article><h1>A</h1><p>Text<sup><a href='#n1'>1</a></sup></p>"
              b"<table><tr><td>x</td></tr></table><ol><li id=n1>Note</li></ol></article></body></html>",
    "a.rtf": b"{\\rtf1\\ansi{\\fonttbl\\f0 Times;}\\pard The lake {\\b bold}\\par{\\footnote A note}\\'e9\\u8364?}",
    "a.eml": b"From: Rosa Lind <r@vale.example>\nSubject: The lake\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nText of a mail.\n",
    "a.md": b"---\ntitle: A\n---\n\n# A\n\nText.[^1]\n\n[^1]: Note.\n",
}

#: The parts of a small Word file.
WORD = {
    "[Content_Types].xml": b"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/></Types>",
    "_rels/.rels": b"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r' "
                   b"Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>",
    "word/document.xml": b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr>"
                         b"<w:r><w:t>The lake</w:t></w:r></w:p><w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id='1'/></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>",
    "word/footnotes.xml": b"<w:footnotes xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:footnote w:id='1'><w:p><w:r><w:t>Note</w:t></w:r></w:p></w:footnote></w:footnotes>",
}


def attack(bench):
    kinds = [contents, records, ledgers, templates, media, imports, documents, requests]
    share = bench.seconds / len(kinds)
    for kind in kinds:
        end = bench.elapsed + share
        tried = bench.tried
        for _ in kind(bench):
            if bench.elapsed > end:
                break
        bench.expect(bench.tried > tried, f"{kind.__name__}: nothing was tried")


def changed(random, text):
    """A text with a few random changes, as of a slip, a broken disk or an enemy."""
    text = bytearray(text)
    for _ in range(random.choice([1, 1, 2, 4, 16])):
        at = random.randrange(len(text) + 1)
        length = random.choice([0, 1, 1, 4, 40])
        how = random.randrange(6)
        if how == 0:
            text[at:at + length] = b""
        elif how == 1:
            text[at:at] = random.choice(TOKENS)
        elif how == 2 and at < len(text):
            text[at] = random.randrange(256)
        elif how == 3:
            text[at:at] = text[at:at + length] * random.choice([1, 2, 50])
        elif how == 4:
            other = random.randrange(len(text) + 1)
            text[at:at + length] = text[other:other + 40]
        else:
            text[at:at + length] = random.choice(TOKENS) * random.choice([1, 2, 30])
    return bytes(text)


def check(bench, files, *arguments):
    """Runs one command over many changed files; if it falls, finds the file that does it."""
    root = bench.site("site", files)
    run = bench.run(*(arguments or ("check",)), "-C", root, "-q", limit=30)
    names = [name for name in files if name not in starter() or files[name] != starter()[name]]
    bench.tried += len(names) - 1
    if not bench.expect(not (run.has_crashed or run.has_hung), f"{names[:2]}: {run}") and len(names) > 1:
        bench.fallen.pop()
        for half in (names[::2], names[1::2]):
            check(bench, {name: text for name, text in files.items() if name in half or name in starter()}, *arguments)
    elif run.has_crashed or run.has_hung:
        bench.fallen[-1] += f"\n{files[names[0]][:2000]!r}"


def contents(bench):
    texts = [
        starter()["content/articles/flood.md"].encode(),
        (ARTICLE + "> q\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nTerm\n: Text, <kbd>x</kbd> and ~~y~~ [z](https://x.example \"t\").\n\n```swift\nlet x\n```\n").encode(),
        (ARTICLE + "Im Dezember 2014 starben 141 Menschen. 2014年12月16日，141人死亡。 قتل 141 شخصا\n\n# H {#x}\n\n![a](media/a.png)\n").encode(),
    ]
    while True:
        yield check(bench, starter() | {
            f"content/articles/f{n}.md": changed(bench.random, bench.random.choice(texts)) for n in range(BATCH)})


def records(bench):
    kept = {path: text.encode() for path, text in starter().items() if "/articles/" not in path}
    kept["content/site.yaml"] = b"title: T\nlicence: CC BY 4.0\nbase_url: https://x.example/\n"
    while True:
        files = {}
        for n in range(BATCH):
            path, text = bench.random.choice([item for item in kept.items() if item[0].endswith(".md")])
            files[path.replace(".md", f"-{n}.md")] = changed(bench.random, text)
        yield check(bench, starter() | files)
        for path in ("content/site.yaml", "content/notes/flood.yaml"):
            yield check(bench, starter() | {path: changed(bench.random, kept[path])}, "build", "-o", bench.folder / "out")


def ledgers(bench):
    root = bench.site("site", starter())
    bench.run("publish", "--record", "-C", root, "-q")
    ledger = (root / "content/published.txt").read_bytes() + b"moved articles/a.html to articles/flood.html\ngone articles/b.html why\n"
    while True:
        yield check(bench, starter() | {"content/published.txt": changed(bench.random, ledger)})


def templates(bench):
    folder = pathlib.Path(__file__).parents[2] / "templates"
    paths = [path for path in folder.rglob("*.mustache")]
    while True:
        files = {}
        for path in bench.random.sample(paths, 8):
            files[f"templates/{path.relative_to(folder)}"] = changed(bench.random, path.read_bytes())
        yield check(bench, starter() | files)


def media(bench):
    while True:
        files = {}
        for n in range(BATCH):
            name = bench.random.choice(list(MEDIA))
            files[f"content/media/{n}-{name}"] = changed(bench.random, MEDIA[name])
        links = "".join(f"![a picture](media/{path.rsplit('/')[-1]})\n\n" for path in files)
        yield check(bench, starter() | files | {"content/articles/pictures.md": ARTICLE + links})


def imports(bench):
    while True:
        name = bench.random.choice(list(IMPORTS))
        yield take(bench, name, changed(bench.random, IMPORTS[name]))


def documents(bench):
    """Archives: a changed part in a sound archive, and changed bytes of an archive."""
    while True:
        part = bench.random.choice(list(WORD))
        bytes = archive({name: changed(bench.random, text) if name == part else text for name, text in WORD.items()})
        yield take(bench, "a.docx", bytes if bench.random.random() < 0.7 else changed(bench.random, bytes))


def archive(parts, compression=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def take(bench, name, bytes):
    root = bench.site("site", {name: bytes})
    run = bench.run("import", "--stdout", root / name, "-C", root, limit=30)
    bench.expect(not (run.has_crashed or run.has_hung), f"import {name}: {run}\n{bytes[:2000]!r}")


def requests(bench):
    root = bench.site("site", starter())
    with preview.Preview(bench, root) as server:
        request = f"GET /articles/flood.html?x=1 HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nRange: bytes=0-5\r\nAccept: */*\r\nConnection: close\r\n\r\n".encode()
        while True:
            for _ in range(50):
                try:
                    with server.connect(limit=1) as connection:
                        connection.sendall(changed(bench.random, request))
                        connection.shutdown(socket.SHUT_WR)
                        connection.recv(100)
                except OSError:
                    pass
                bench.tried += 1
            yield bench.expect(server.is_well(), f"the preview answers no more: {server.errors()[-300:]}")
