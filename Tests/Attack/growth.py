"""Inputs of a size and of twice the size: the time must not grow by the square, and none may take too long."""

from bench import ARTICLE, SETTINGS

#: No input may take more processor time, in seconds, or more memory, in MB.
MOST_SECONDS, MOST_MEMORY = 5, 600
#: Runs shorter than this are not compared: they measure the start of a program.
LEAST_SECONDS = 0.1
#: A neighbour on the same machine slows a run down, so what takes too long is tried again. What grows by the square fails each time.
ATTEMPTS = 3


def attack(bench):
    for name, (make, size, command) in PATTERNS.items():
        size = max(1, round(size * bench.size))
        ratios = []
        for _ in range(ATTEMPTS):
            one, two = (try_size(bench, name, make(n), n, command) for n in (size, 2 * size))
            ratios.append(f"{one:.2f} s, of twice the size {two:.2f} s")
            if has_held := two < LEAST_SECONDS or two < 3 * max(one, LEAST_SECONDS):
                break
        bench.expect(has_held, f"{name}: {'; '.join(ratios)}")


def try_size(bench, name, files, size, command):
    """The processor time of a run, in seconds: the first that has a fair share of the machine, of a few."""
    root = bench.site("site", files)
    arguments = [root / word[1:] if word.startswith("@") else word for word in command.split()]
    for _ in range(ATTEMPTS):
        run = bench.run(*arguments, "-C", root, limit=120)
        if run.has_crashed or run.has_hung or run.seconds <= MOST_SECONDS:
            break
    bench.expect(
        not run.has_crashed and not run.has_hung and run.seconds <= MOST_SECONDS and run.memory <= MOST_MEMORY,
        f"{name} of {size}: {run}")
    return run.seconds


def article(body):
    return {"content/articles/a.md": ARTICLE + body}


def names(n):
    syllables = ["ba", "ko", "li", "mer", "ton", "sal", "vin", "dor", "gus", "tam", "rel", "nov", "hul"]
    name = lambda i: "".join(syllables[i // 13**k % 13] for k in range(4)).capitalize()
    return article("\n\n".join(f"Minister Anna {name(i * 7919)} met the council and said that Boris {name(i * 104729)} agreed." for i in range(n)))


def happenings(n):
    return article("\n\n".join(
        f"On {1 + i % 28} June {2000 + i % 20}, {i + 3} people were killed in an attack on Town {i}." for i in range(n)))


def actors(n):
    files = {f"content/actors/a{i}.md": f"---\nname: Ada{i} Byron{i}\nkind: person\n---\n" for i in range(n)}
    return files | article(" ".join(f"Ada{i} Byron{i} spoke." for i in range(n)) + "\n")


def namesakes(n):
    files = {f"content/actors/a{i}.md": f"---\nname: Ada{i} Byron\nkind: person\n---\n" for i in range(n)}
    return files | article("\n\n".join(f"Ada{i} Byron came. Byron spoke." for i in range(n)) + "\n")


def events(n):
    files = {
        f"content/events/e{i}.md": f"---\ntitle: Attack number {i} on the town\ndate: 2019-05-{1 + i % 28:02}\nkilled: {i}\n---\n\nText.\n"
        for i in range(n)}
    return files | article("\n\n".join(f"In [[e{i}|the attack]], {i + 1} people were killed." for i in range(n)) + "\n")


def notes(n):
    quotes = "".join(f'- quote: "the river rose"\n  note: "Note {i}."\n' for i in range(n))
    return article("and then the river rose again " * n + "\n") | {"content/notes/a.yaml": quotes}


def footnotes(n):
    return article("\n\n".join(f"Word {i}.[^{i}]" for i in range(1, n)) + "\n\n" + "\n".join(f"[^{i}]: Source {i}." for i in range(1, n)) + "\n")


def uses(n):
    return article("\n\n".join("Word.[^1]" for _ in range(n)) + "\n\n[^1]: Source.\n")


def accounts(n):
    rows = "".join(f'  - {{source: s, killed: {i}, says: "Text {i}."}}\n' for i in range(n))
    return {
        "content/events/e.md": f"---\ntitle: Attack\ndate: 2019-05-01\naccounts:\n{rows}---\n\nText.\n",
        "content/sources/s.md": "---\ntitle: Source\n---\n"} | article("Text.\n")


def chain(n):
    return article("Text.\n") | {"content/published.txt": "".join(f"moved articles/x{i}.html to articles/x{i + 1}.html\n" for i in range(n))}


def circle(n):
    files = chain(n)
    files["content/published.txt"] += f"moved articles/x{n}.html to articles/x0.html\n"
    return files


def ledger(n):
    return article("Text.\n") | {"content/published.txt": "".join(f"articles/x{i}.html \"Old {i}\"\n" for i in range(n))}


def relations(n):
    rows = "".join(f"  - {{actor: b{i % 50}, role: met {i}}}\n" for i in range(n))
    files = {f"content/actors/b{i}.md": f"---\nname: B{i} C\nkind: person\n---\n" for i in range(50)}
    return files | {"content/actors/a.md": f"---\nname: A\nkind: person\nrelations:\n{rows}---\n"} | article("Text.\n")


def repeated(text, tail="\n"):
    return lambda n: article(text * n + tail)


def pasted(text):
    return lambda n: article("Text.\n") | {"paste.txt": text * n}


def page(text):
    return lambda n: article("Text.\n") | {"paste.html": "<html><body><h1>The flood</h1>" + text * n + "</body></html>"}


PATTERNS = {
    "names to suggest": (names, 1500, "suggest"),
    "happenings to suggest": (happenings, 3000, "suggest"),
    "duplicates among actors": (namesakes, 1000, "suggest --duplicates"),
    "duplicates among events": (events, 1000, "suggest --duplicates"),
    "actors": (actors, 3000, "check"),
    "actors of one surname": (namesakes, 1500, "check"),
    "events and figures": (events, 1500, "check"),
    "notes on one phrase": (notes, 4000, "check"),
    "notes to pin again": (notes, 4000, "reanchor"),
    "footnotes": (footnotes, 5000, "check"),
    "uses of a footnote": (uses, 40_000, "check"),
    "accounts": (accounts, 1000, "check"),
    "relations": (relations, 1000, "check"),
    "moved in a chain": (chain, 20_000, "check"),
    "moved in a circle": (circle, 20_000, "check"),
    "addresses that are gone": (ledger, 20_000, "check"),
    "opening brackets": (repeated("["), 100_000, "check"),
    "nested quotations": (repeated("> "), 50_000, "check"),
    "nested lists": (lambda n: article("".join(" " * i + "- x\n" for i in range(n))), 700, "check"),
    "emphasis": (repeated("*a **b "), 30_000, "check"),
    "backticks": (lambda n: article("".join("`" * i + "x" for i in range(n)) + "\n"), 600, "check"),
    "entities": (repeated("&amp;&#x41;"), 40_000, "check"),
    "links": (repeated("[x](https://x.example/) "), 10_000, "check"),
    "tables": (repeated("| a | b |\n|---|---|\n| c | d |\n\n"), 5_000, "check"),
    "headings": (repeated("## The same heading\n\ntext\n\n"), 10_000, "check"),
    "long words": (repeated("a"), 400_000, "check"),
    "quotation marks": (repeated("“a "), 50_000, "check"),
    "dates": (repeated("On 3 May 2019 and 2019-05-04. "), 10_000, "check"),
    "figures": (repeated("12 people were killed and 13 were hurt. "), 10_000, "check"),
    "combining marks": (repeated("a\u0301\u0302"), 40_000, "check"),
    "a pasted line": (pasted("word and (1) “said” he [2] more. "), 30_000, "import --stdout @paste.txt"),
    "pasted lines": (pasted("1 A line of text.\n"), 50_000, "import --stdout @paste.txt"),
    "pasted notes": (lambda n: article("x") | {"paste.txt": "".join(f"Word {i}.[{i}]\n\n" for i in range(n)) + "Notes\n\n" + "".join(f"[{i}] Source {i}\n" for i in range(n))}, 5000, "import --stdout @paste.txt"),
    "pasted numbers": (pasted("1 "), 1_000_000, "import --stdout @paste.txt"),
    "pasted columns": (pasted("The left hand side of a line        the right hand side of a line\nA left side of a line that goes up to the right hand side\n"), 20_000, "import --stdout @paste.txt"),
    "pasted feet": (lambda n: article("x") | {"paste.txt": "".join(f"The mill was closed in spring,{i} and the coun-\ncil met.\n{i} Lessons Water\n" for i in range(1, n))}, 3000, "import --stdout @paste.txt"),
    "a pasted paragraph": (pasted("A row of words that goes on in the\nnext without a stop, http://vale.example/a and\n"), 10_000, "import --stdout @paste.txt"),
    "pasted symbols": (pasted("It rained here.\n\n† Minutes\n\n"), 15_000, "import --stdout @paste.txt"),
    "pasted pages": (lambda n: article("x") | {"paste.txt": "".join(f"Page {i} of {n}\n" for i in range(n))}, 40_000, "import --stdout @paste.txt"),
    "numbers run together": (lambda n: article("x") | {"paste.txt": "".join(f"The talks{i}{i + 1}{i + 2} went on. " for i in range(n))}, 15_000, "import --stdout @paste.txt"),
    "articles on a page": (page("<article><h2>Vale</h2><time>2 May 2020</time><p>" + "It rained. " * 40 + "</p></article>"), 2_000, "import --stdout @paste.html"),
    "links to authors": (page("<div><a href=/author/rl>Rosa Lind</a></div>"), 20_000, "import --stdout @paste.html"),
    "open elements": (page("<div>"), 50_000, "import --stdout @paste.html"),
    "elements": (page("<p>A sentence of the text.</p>"), 30_000, "import --stdout @paste.html"),
    "bylines": (page("<a class=byline rel=author>Rosa Lind</a>"), 20_000, "import --stdout @paste.html"),
    "links in a paragraph": (lambda n: page("<p>" + "a <a href='https://x.example/'>b</a> " * n + "</p>")(1), 20_000, "import --stdout @paste.html"),
    "parts of a line": (lambda n: page("<div>" + "<span>a part</span>" * n + "</div>")(1), 20_000, "import --stdout @paste.html"),
    "boxes to share": (page("<div class=share>" + "<p>A sentence that is long enough for a paragraph of an article, and goes on for a while after that, to its end at last.</p>" * 3 + "</div>"), 1_500, "import --stdout @paste.html"),
    "links in bold": (page("<b>a <a href='https://x.example/'>b</a></b>"), 20_000, "import --stdout @paste.html"),
}
