"""Hostile content: what an article, a record, a setting or a picture may try, and what a second parser finds on the pages."""

import html.parser
import re

from bench import ARTICLE, SETTINGS, starter

MARK = "alert(7331)"
SCRIPTS = [
    f"<script>{MARK}</script>",
    f"<img src=x onerror={MARK}>",
    f"\"><svg onload={MARK}>",
    f"'><svg onload='{MARK}'>",
    f"</title><script>{MARK}</script>",
    f"</textarea></style></script><script>{MARK}</script>",
    f"<!--><script>{MARK}</script>-->",
    f"<iframe srcdoc=\"<script>{MARK}</script>\">",
    f"<math><mtext><table><mglyph><style><img src onerror={MARK}>",
    f"]]><script>{MARK}</script>",
    f"{{{{{{{MARK}}}}}}}<base href=//evil.example>",
    f"&lt;script&gt;{MARK}&lt;/script&gt;&#60;script&#62;{MARK}",
    f"\u2028<script>{MARK}</script>\u2029",
    f"<object data=javascript:{MARK}><embed src=javascript:{MARK}>",
    f"<meta http-equiv=refresh content='0;url=javascript:{MARK}'>",
    f"<form action=javascript:{MARK}><button>x</button></form>",
]
ADDRESSES = [
    f"javascript:{MARK}", f"JaVaScRiPt:{MARK}", f"java&#x09;script:{MARK}", f"java\tscript:{MARK}", f"&#106;avascript:{MARK}",
    f"javascript&colon;{MARK}", f"%6Aavascript:{MARK}", f"\x01javascript:{MARK}", f" javascript:{MARK}",
    f"data:text/html,<script>{MARK}</script>", f"data:text/html;base64,PHNjcmlwdD4=", f"vbscript:{MARK}",
    f"file:///etc/passwd", f"//evil.example/{MARK}", "https://user:secret@evil.example/", f"blob:https://x/{MARK}",
    f"feed:javascript:{MARK}", f"javascript://x%0A{MARK}", f"\\\\evil.example\\x", f"ws://evil.example/",
]
#: Where an article can have any text or address.
PLACES = [
    "{}", "# {}", "- {}", "> {}", "`{}`", "```{}\nx\n```", "| a |\n|---|\n| {} |", "[^1]\n\n[^1]: {}", "[{}](https://x.example)",
    "![{}](media/a.png)", "[x](https://x.example \"{}\")", "[[{}]]", "[[ada-byron|{}]]", "**{}**", "~~{}~~", "x<br>{}",
    "<abbr title=\"{}\">x</abbr>", "<mark>{}</mark>", "Term\n: {}",
]
LINKS = ["[x]({})", "[x](<{}>)", "<{}>", "![x]({})", "[x][a]\n\n[a]: {}", "[x][a]\n\n[a]: <{}>", "[^1]\n\n[^1]: See <{}>.", "{}"]
#: Front matter with any text, by the path of its record.
FIELDS = {
    "content/articles/x.md": ["title", "subtitle", "summary", "section", "language", "slug", "authors", "tags", "image", "aliases", "date"],
    "content/actors/x.md": ["name", "kind", "role", "summary", "also_known_as", "native_name", "url", "image", "born", "place", "relations"],
    "content/events/x.md": ["title", "date", "place", "kind", "summary", "killed", "coordinates", "status", "accounts", "actors"],
    "content/sources/x.md": ["title", "url", "publisher", "author", "date", "archive", "language", "kind", "summary"],
    "content/pages/x.md": ["title", "summary", "slug", "aliases"],
}
REQUIRED = {
    "content/articles/x.md": "title: X\ndate: 2020-01-01\n", "content/actors/x.md": "name: X\nkind: person\n",
    "content/events/x.md": "title: X\ndate: 2020-01-01\n", "content/sources/x.md": "title: X\n", "content/pages/x.md": "title: X\n",
}
SETTING_NAMES = ["title", "subtitle", "description", "base_url", "licence", "language", "publisher", "host", "contact", "deploy", "authors"]
PICTURES = {
    "script.svg": f"<svg xmlns='http://www.w3.org/2000/svg'><script>{MARK}</script></svg>",
    "handler.svg": f"<svg xmlns='http://www.w3.org/2000/svg' onload='{MARK}'><rect/></svg>",
    "link.svg": f"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><a xlink:href='javascript:{MARK}'><rect/></a></svg>",
    "entity.svg": f"<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
    "foreign.svg": f"<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='{MARK}'/></foreignObject></svg>",
    "use.svg": "<svg xmlns='http://www.w3.org/2000/svg'><use href='https://evil.example/x.svg#a'/></svg>",
    "page.png": f"<html><script>{MARK}</script></html>",
    "page.html": f"<script>{MARK}</script>",
    "code.js": MARK,
}
PATHS = [
    "../../outside", "/etc/outside", "a/../../outside", "..%2f..%2foutside", "con:outside", "a\\..\\outside", ".", "..", "a/./b", "~/x",
    "index.html", "assets/style.css", "search/index.js", "a" * 300, "x\u202egpj.exe", "x\x00y", "ＡＢ/../x", "CON", ".htaccess", ".well-known/x",
]


def attack(bench):
    check_walker(bench)
    trials = [*texts(), *addresses(), *fields(), *settings(), *media(), *paths()]
    bench.random.shuffle(trials)
    for trial in trials:
        if bench.has_time:
            check(bench, *trial)


def texts():
    for text in SCRIPTS:
        yield articles(PLACES, text), f"text {text!r}"


def addresses():
    for address in ADDRESSES:
        yield articles(LINKS, address), f"address {address!r}"


def articles(places, text):
    return {f"content/articles/a{n}.md": ARTICLE + place.format(text) + "\n" for n, place in enumerate(places)}


def fields():
    for path, names in FIELDS.items():
        for field in names:
            required = without(REQUIRED[path], field)
            yield {
                path.replace("x.md", f"x{n}.md"): f"---\n{required}{field}: {quoted(text)}\n---\n\nText.\n"
                for n, text in enumerate(SCRIPTS + ADDRESSES)
            }, f"{path} {field}"


def settings():
    for name in SETTING_NAMES:
        for text in SCRIPTS[:6] + ADDRESSES[:4]:
            yield {"content/site.yaml": f"{without(SETTINGS, name)}{name}: {quoted(text)}\n"}, f"site.yaml {name} {text!r}"


def media():
    for name, text in PICTURES.items():
        article = ARTICLE + f"![A picture](media/{name})\n\n[A file](media/{name})\n"
        yield {"content/articles/a.md": article, f"content/media/{name}": text}, f"media {name}"


def paths():
    for path in PATHS:
        for field in ["slug", "aliases", "image"]:
            value = f"[{quoted(path)}]" if field == "aliases" else quoted(path)
            record = f"---\ntitle: X\ndate: 2020-01-01\n{field}: {value}\n---\n\nText.\n"
            yield {"content/articles/a.md": record}, f"{field} {path!r}"


def without(text, field):
    return "".join(line + "\n" for line in text.splitlines() if not line.startswith(field + ":"))


def quoted(text):
    """A text as YAML and JSON write it, with control characters escaped."""
    body = "".join(f"\\u{ord(c):04x}" if ord(c) < 32 else "\\" + c if c in "\\\"" else c for c in text)
    return f'"{body}"'


def check(bench, files, what):
    """Builds a site; where findings refuse the whole of it, each of its files alone."""
    root = bench.site("site", {**starter(), **files})
    outside = set(root.parent.iterdir())
    run = bench.run("build", "-C", root, "-o", root / "out", "-q")
    if run.code == 1 and len(files) > 2:
        for path, text in files.items():
            if bench.has_time:
                check(bench, {path: text}, what)
        return
    faults = list(pages_faults(root / "out"))
    if run.has_crashed or run.has_hung or run.code not in (0, 1):
        faults.append(str(run))
    if run.code == 1 and not re.search(rb"(error|warning): .*\[[a-z-]+\]", run.err):
        faults.append(f"refused without a finding: {run.err[:200]!r}")
    if set(root.parent.iterdir()) != outside:
        faults.append("wrote outside of the site")
    bench.expect(not faults, f"{what} in {', '.join(files)[:60]}: {faults[:2]}")


#: What the walker must find, so that a pass means something.
BAD_PAGES = [
    f"<script>{MARK}</script>", f"<p onclick={MARK}>", f"<a href=' java\nscript:{MARK}'>", "<iframe src=x>", "<svg><a xlink:href=javascript:x>",
    "<script src=//evil.example/x.js>", "<meta http-equiv=refresh content='0;url=javascript:x'>", "<base href=x>", "<img src=data:text/html,x>",
]


def check_walker(bench):
    for page in BAD_PAGES:
        bench.expect(Walker.faults_of(page), f"the walker does not find {page}")
    run = bench.run("build", "-C", bench.site("site", starter()), "-o", bench.folder / "out", "-q")
    bench.expect(run.code == 0 and list((bench.folder / "out").rglob("*.html")), f"the site without attacks is not built: {run}")


def pages_faults(out):
    for page in sorted(out.rglob("*")):
        if not page.is_file():
            continue
        if page.suffix in (".html", ".svg", ".xml", ".atom"):
            for fault in Walker.faults_of(page.read_text(encoding="utf-8")):
                yield f"{page.relative_to(out)}: {fault}"


class Walker(html.parser.HTMLParser):
    """Finds what the built-in templates never write: scripts with foreign text, handlers, frames, schemes that run."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults, self.tag, self.kind = [], "", ""

    @classmethod
    def faults_of(cls, text):
        walker = cls()
        walker.feed(text)
        return walker.faults

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        self.tag, self.kind = tag, values.get("type", "")
        if tag in ("iframe", "object", "embed", "base", "frame", "applet", "foreignobject"):
            self.faults.append(f"<{tag}>")
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh" and not self.is_redirect(values):
            self.faults.append("meta refresh")
        for name, value in values.items():
            if name.startswith("on") or name == "srcdoc":
                self.faults.append(f"{name}={value[:40]!r} of <{tag}>")
            plain = re.sub(r"[\x00-\x20]", "", value).lower()
            if name in ("href", "src", "action", "formaction", "xlink:href", "data", "poster"):
                if re.match(r"(?:0;url=)?(javascript|vbscript|data:text|file|blob|feed|ws):?", plain) and ":" in plain[:20]:
                    self.faults.append(f"{name}={value[:40]!r} of <{tag}>")
        source = values.get("src", "")
        if tag == "script" and (re.match(r"[a-z]+:|//", source, re.I)):
            self.faults.append(f"script from {source[:60]!r}")

    @staticmethod
    def is_redirect(values):
        return re.fullmatch(r"0; ?url=[^:]*", values.get("content", ""), re.I) or "https:" in values.get("content", "")

    def handle_data(self, text):
        if self.tag == "script" and "7331" in text and self.kind not in ("application/ld+json", "application/json"):
            self.faults.append(f"text in a script: {text[:60]!r}")

    def handle_endtag(self, tag):
        self.tag = ""
