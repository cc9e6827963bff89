#!/usr/bin/env python3
"""Measure `dossier suggest` on marked texts.

    suggestions.py CORPUS [TEXT ...] [--dossier PROGRAM] [--english] [--quiet]

CORPUS holds texts/NAME/{text.md,actors.tsv,events.tsv}. Each text becomes a site without actor files, and what
`suggest` offers is compared with the marks. An actor counts as found if its name or an alias is offered, or a clear
variant: a middle name, an initial, a title or a legal form more or less; a surname only where the text has no more.
States are counted apart, since not every editor lists them. Events are printed beside the marked ones, for a person
to judge.
"""

import argparse
import csv
import json
import re
import subprocess
import tempfile
import unicodedata
from dataclasses import dataclass, fields
from pathlib import Path

TITLES = set(
    """the a an of and mr mrs ms dr sir jr sr justice judge president senator general captain prof professor inc ltd
    llc llp corp corporation company co minister prime king queen lord lady saint st rev chief""".split()
)


@dataclass
class Count:
    """What was offered and marked, added up over texts."""

    right: int = 0
    wrong: int = 0
    states: int = 0
    found: int = 0
    marked: int = 0
    found_in_text: int = 0
    marked_in_text: int = 0
    events: int = 0

    def __add__(self, other):
        return Count(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))


def words(name):
    """The words of a name in small ASCII letters, without titles and legal forms."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    found = re.findall(r"[a-z0-9]+", re.sub(r"['’]s\b", "", plain))
    return [word for word in found if word not in TITLES] or found


def is_variant(offered, marked, text):
    """Whether one name is a clear variant of the other."""
    one, two = words(offered), words(marked)
    if one == two or "".join(one) == "".join(two):
        return True
    if not one or not two or not {one[-1], two[-1]} & set(one) & set(two):
        return False
    ones = [word for word in one if len(word) > 1]
    twos = [word for word in two if len(word) > 1]
    if ones == twos:
        return True
    small, large = sorted((ones, twos), key=len)
    if len(small) > 1 and set(small) <= set(large):
        return True
    return len(small) == 1 and small[0] == large[-1] and (len(offered.split()) > 1 or marked not in text)


def rows(path):
    """The lines of a file of marks; none where there is no file."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def article(text):
    """A marked text as an article: only what an article may say, and a definition for each footnote."""
    head, body = re.match(r"---\n(.*?)\n---\n(.*)", text, re.S).groups()
    kept = [line for line in head.split("\n") if line.split(":")[0] in ("title", "date")]
    if language := re.search(r"^language: *(.*)$", head, re.M):
        kept.append("lang: " + language.group(1).strip())
    labels = sorted(set(re.findall(r"\[\^([^\]]+)\]", body)))
    notes = [f"[^{label}]: Note." for label in labels if f"\n[^{label}]:" not in body]
    return "---\n" + "\n".join(kept) + "\n---\n" + body + "\n\n" + "\n".join(notes) + "\n"


def suggestions(program, path):
    """What is suggested for one text."""
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "content/articles"
        articles.mkdir(parents=True)
        (articles.parent / "site.yaml").write_text("title: Measure\n")
        (articles / "text.md").write_text(article(path.read_text(encoding="utf-8")), encoding="utf-8")
        command = [program, "suggest", "--format", "json", "-C", folder]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode:
            raise SystemExit(f"{path}: {run.stderr}")
        return json.loads(run.stdout)["suggestions"]


def measure(program, folder, quiet):
    """Compare what is suggested for one text with its marks, and print the differences."""
    text = (folder / "text.md").read_text(encoding="utf-8")
    marks = rows(folder / "actors.tsv")
    names = {row["id"]: [row["name"], *filter(None, (row.get("aliases") or "").split(";"))] for row in marks}
    wanted = {row["id"] for row in marks if row.get("kind") in ("person", "organization")}
    offered = suggestions(program, folder / "text.md")
    count, found, wrong, states = Count(), set(), [], []
    for entry in (entry for entry in offered if entry["is"] == "actor"):
        forms = [entry["name"], *entry["also_known_as"]]
        hits = [
            key for key, known in names.items() if any(is_variant(form, name, text) for form in forms for name in known)
        ]
        if hits:
            count.right += 1
            found.add(next((key for key in hits if key not in found), hits[0]))
        elif entry["kind"] == "state":
            states.append(entry)
        else:
            wrong.append(entry)
    in_text = {key for key in wanted if any(name in text for name in names[key])}
    count.wrong, count.states = len(wrong), len(states)
    count.found, count.marked = len(wanted & found), len(wanted)
    count.found_in_text, count.marked_in_text = len(in_text & found), len(in_text)
    events = [entry for entry in offered if entry["is"] == "event"]
    count.events = len(events)
    if not quiet:
        print(f"\n== {folder.name}: {count.right} right, {count.wrong} wrong, {count.found} of {count.marked} found")
        show_actors(wrong, states, [names[key][0] for key in sorted(wanted - found)])
        show_events(events, rows(folder / "events.tsv"))
    return count


def show_actors(wrong, states, missed):
    """Print what was offered and is not marked, and what is marked and was not offered."""
    for kind, entries in (("wrong", wrong), ("state", states)):
        for entry in entries:
            print(f"   {kind}   {entry['name']} ({', '.join(entry['reasons'])})")
            print(f"           {entry['sentences'][0]['text'][:110]}")
    for name in missed:
        print(f"   missed  {name}")


def show_events(events, marks):
    """Print each event beside the mark of the same sentence."""

    def key(sentence):
        return re.sub(r"\W+", "", re.sub(r"\[\^[^\]]*\]", "", sentence))[:80]

    marked = {key(row["sentence"]): f"{row['title']}, {row['date']}" for row in marks}
    for entry in events:
        sentence = entry["sentences"][0]["text"]
        print(f"   event   {entry['name']}, {entry['date']} | marked: {marked.get(key(sentence), '-')}")
        print(f"           {sentence[:170]}")


def main():
    """Measure all texts of a corpus, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("texts", nargs="*")
    parser.add_argument("--dossier", default=".build/debug/dossier")
    parser.add_argument("--english", action="store_true", help="read only the texts in English")
    parser.add_argument("--quiet", action="store_true", help="print only the last lines")
    options = parser.parse_args()
    total = Count()
    for folder in sorted((options.corpus / "texts").iterdir()):
        if options.texts and folder.name not in options.texts or not (folder / "actors.tsv").exists():
            continue
        text = (folder / "text.md").read_text(encoding="utf-8")
        if options.english and not re.search(r"^language: *en", text, re.M):
            continue
        total += measure(options.dossier, folder, options.quiet)
    offered = total.right + total.wrong
    print(f"\nprecision {total.right / max(1, offered):.3f} ({total.right} of {offered}; {total.states} states besides)")
    print(f"recall {total.found / max(1, total.marked):.3f} ({total.found} of {total.marked})")
    share = total.found_in_text / max(1, total.marked_in_text)
    print(f"recall of names that the text gives in full {share:.3f} ({total.found_in_text} of {total.marked_in_text})")
    print(f"events offered {total.events}")


if __name__ == "__main__":
    main()
