"""The body of an article without annotations, against what cmark-gfm makes of the same Markdown."""

import html.parser
import re
import shutil
import subprocess

from bench import ARTICLE, starter

EXTENSIONS = ["table", "strikethrough", "tasklist", "autolink"]
BATCH = 100

#: One case between lines of dots: what each section of CommonMark and of GFM's extensions says that is easily got wrong.
CASES = """\
\tcode by a tab
.
a\tb\t c
.
- item

\tgoes on
.
>\tquote with a tab
.
* * *
---
___
.
Foo
***
bar
.
- Foo
- * * *
.
## One ##   \n#### Two
#hashtag
####### seven
.
   ## indented
.
## closed \\##
.
Set *over
two* lines
====
.
Foo
   ----
.
> quote
---
.
    code

      more

text
.
text
    no code
.
```
a
 b

```
.
~~~ swift x
``` inside
~~~
.
```` a
```
````
.
```
open to the end
.
  ```
  indented
    fence
  ```
.
[a]: https://a.example 'Title
over lines'

[a] and [A][] and [text][a] and [b]
.
[a]:
https://a.example

text

[a]
.
a

 b

    

c
.
> a
b
> c
.
> - one
> - two
>
> text
.
> ```
> code
> ```
lazy
.
- a
- b

- c
.
- a

  b
.
1. a
2. b
10. c
.
7) a
8) b
.
- a
+ b
* c
.
- a
  - b
    - c
      - d
.
1. a

   > q

   ```
   c
   ```
.
-
  a
-

  b
.
- a
 - b
  - c
   - d
.
The number of windows in my house is
14. The number of doors is 6.
.
text
1. list
.
\\*no\\* \\# \\[x\\] \\a \\\\ \\` end\\
.
&amp; &copy; &AMP; &#35; &#x22; &nosuch; &#0; &frac34;
.
`` a ` b `` and ` `` ` and `a  b` and `a\\`
.
`open and *em*`
.
*a* **b** ***c*** _d_ __e__ ___f___
.
a*b*c a_b_c _a_b *a *b **c** d*
.
**a *b** c*
.
*a `*` b*
.
** a ** * b * _ c _
.
*(a)* **"b"**c *d*e
.
5*6*78 snake_case_word пристаням_стремятся_
.
***a** b* ***c* d**
.
~~a~~ ~b~ ~~c ~~ d~~
.
[a](https://a.example) [b](<https://b.example/x y>) [c]() [d](https://d.example 'x') [e](https://e.example (x))
.
[a [b]](https://a.example) [c](https://c.example/(d)) [e] (f)
.
[*a* `b`](https://a.example) *[a*](https://a.example)
.
[a](https://a.example "x" y) [b]( https://b.example )
.
[[a](https://a.example)](https://b.example)
.
<https://a.example/?b=c&d> <mailto:a@b.example> https://bare.example
.
a  \nb\\
c
d
.
a *b  \nc* `d  \ne`
.
| a | b |
|---|:-:|
| 1 | 2 |
| 3 |
| 4 | 5 | 6 |
.
| a `\\|` b | c \\| d |
| -- | -- |
| *e* | **f**
.
a | b
--|--
c | d
text
.
| no | table |
text
.
- [ ] a
- [x] b
- [y] c
.
1. [ ] a
   - [X] b
.
a\u00a0b\u3000c
.
Hello 世界*强调*和**粗体**。
.
العربية *مائل* و**عريض** [رابط](https://a.example)
"""


def attack(bench):
    if shutil.which("cmark-gfm") is None:
        return bench.expect(False, "cmark-gfm is not installed")
    compare(bench, CASES.split("\n.\n"))
    while bench.has_time:
        compare(bench, [blocks(bench.random, 2) for _ in range(BATCH)])


def compare(bench, texts):
    root = bench.site("site", starter() | {f"content/articles/s{n}.md": ARTICLE + text + "\n" for n, text in enumerate(texts)})
    refused = set()
    while True:
        run = bench.run("build", "-C", root, "-o", root / "out", "-q")
        # Many findings of one rule are summed up, so that more may be refused when these are gone.
        more = {int(n) for n in re.findall(rb"content/articles/s(\d+)\.md:\d+:\d+: error", run.err)} - refused
        if run.code == 0 or not more:
            break
        for n in more:
            (root / f"content/articles/s{n}.md").unlink()
        refused |= more
    if not bench.expect(run.code == 0 and len(refused) * 3 < len(texts), f"{len(refused)} of {len(texts)} were refused: {[l for l in run.err.splitlines() if b'error' in l][:4]}"):
        return
    for n, text in enumerate(texts):
        if n not in refused:
            page = (root / f"out/articles/s{n}.html").read_text(encoding="utf-8")
            ours = body(page)
            theirs = meaning(reference(text))
            bench.expect(ours == theirs, f"{text!r}\n  ours   {ours}\n  theirs {theirs}")


def reference(text):
    options = [option for name in EXTENSIONS for option in ("-e", name)]
    return subprocess.run(["cmark-gfm", "--unsafe", *options], input=text.encode(), capture_output=True, check=True).stdout.decode()


def body(page):
    start = page.index('<article class="text" id="text">') + len('<article class="text" id="text">')
    return meaning(page[start:page.index("</article>", start)])


def meaning(text):
    reader = Meaning()
    reader.feed(text)
    reader.end_text()
    # The title of the page is its first heading, so an article whose headings begin with the first level has them one lower.
    levels = sorted({part[-1] for part in reader.found if re.fullmatch(r"</?h[1-6]", part)})
    return [part[:-1] + str(levels.index(part[-1])) if re.fullmatch(r"</?h[1-6]", part) else part for part in reader.found]


class Meaning(html.parser.HTMLParser):
    """The elements and texts of a body, without what our pages add: addresses of paragraphs and headings, frames of tables."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found, self.text, self.open, self.pre, self.links = [], "", [], 0, 0

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        kinds = values.get("class", "").split()
        # A link in the text of a link is none in HTML.
        is_ours = tag == "a" and ("p" in kinds or "h" in kinds or self.links > 0) or tag == "div" or tag == "span"
        if tag not in ("br", "hr", "input", "img"):
            self.open.append(is_ours)
        if is_ours:
            return
        self.end_text()
        self.pre += tag == "pre"
        self.links += tag == "a"
        kept = ""
        if tag == "a":
            kept = values.get("href", "").replace("%20", " ")
        if tag in ("td", "th"):
            kept = values.get("align", "") or next((kind for kind in kinds if kind in ("right", "centre")), "")
            kept = {"left": "", "center": "centre"}.get(kept, kept)
        if tag == "ol":
            kept = values.get("start", "")
        if tag == "input":
            kept = "checked" if "checked" in values else ""
        self.found.append(f"<{tag} {kept}".rstrip())

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop():
            return
        self.end_text()
        self.pre -= tag == "pre"
        self.links -= tag == "a"
        self.found.append(f"</{tag}")

    def handle_data(self, text):
        self.text += text

    def end_text(self):
        text = self.text if self.pre else re.sub(r"[ \t\r\n]+", " ", self.text)
        blocks = ("<p", "</p", "<li", "</li", "<ul", "</ul", "<ol", "</ol", "<blockquote", "</blockquote", "<br", "<h", "</h", "<t", "</t", "</pre")
        if not self.pre and (not self.found or self.found[-1].startswith(blocks)):
            text = text.lstrip()
        if text.strip() or self.pre:
            self.found.append(text if self.pre else text.rstrip())
        self.text = ""


WORDS = ["flood", "dam", "a_b", "c*d", "e", "2 * 3", "“so”", "f.", "1)", "&amp;", "x & y", "\\*", "`k`", "!", "(g)", "é", "水", "h-i", "~", "|", "#", "+", "-", "="]
MARKS = ["*", "**", "***", "_", "__", "~~", "`", "``"]


def inline(random, depth, linked=False):
    """Words and marks; never a link in a link, and no bare address, which we end sooner than cmark-gfm."""
    parts = []
    for _ in range(random.randint(1, 5)):
        kind = random.randrange(8)
        if kind < 4 or depth == 0:
            parts.append(random.choice(WORDS))
        elif kind < 6:
            mark = random.choice(MARKS)
            parts.append(mark + inline(random, depth - 1, linked) + random.choice([mark, mark, mark, ""]))
        elif kind == 6 and not linked:
            parts.append(f"[{inline(random, depth - 1, True)}](<https://x.example/{random.choice(['', 'a_b', '?a=1&b=2', '(c)'])}>)")
        else:
            parts.append(random.choice(["y" if linked else "<https://y.example/a>", "end\\\nnext", "end  \nnext", "soft\nnext"]))
    return random.choice([" ", " ", " ", ""]).join(parts)


def blocks(random, depth):
    """A few random blocks; code and rules, lists and quotations with blocks in them, tables, headings, paragraphs."""
    return random.choice(["\n\n", "\n\n", "\n"]).join(block(random, depth) for _ in range(random.randint(1, 4)))


def block(random, depth):
    kind = random.randrange(11 if depth else 6)
    if kind < 3:
        return inline(random, 2)
    if kind == 3:
        return "#" * random.randint(2, 4) + " " + inline(random, 1).replace("\n", " ")
    if kind == 4:
        return random.choice(["```\ncode *x*\n\n  <b>\n```", "    indented\n\n      more", "~~~ py\n```\n~~~"])
    if kind == 5:
        return random.choice(["* * *", "---", "| a | b |\n|:--|--:|\n| 1 | *2* |\n| 3 |", "Set\n---"])
    inner = blocks(random, depth - 1)
    if kind < 8:
        return "\n".join(random.choice(["> ", "> ", ">"]) + line for line in inner.split("\n"))
    mark = random.choice(["- ", "* ", "1. ", "3) ", "- [ ] ", "- [x] "])
    items = [inner] + [blocks(random, depth - 1) for _ in range(random.randint(0, 2))]
    if any(item.startswith("- [") for item in items):
        mark = "- "  # cmark-gfm takes the state of the inner task for the outer one
    width = len(mark) if "[" not in mark else 2
    return random.choice(["\n", "\n\n"]).join(mark + ("\n" + " " * width).join(item.split("\n")) for item in items)
