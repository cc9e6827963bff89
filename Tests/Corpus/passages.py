"""Measures passage notes on edits of texts: python3 passages.py DOSSIER CORPUS [-v]

CORPUS/edits/edits.tsv has one edit a line: id, old paragraphs (¶ between), the passage that a note is pinned to, what
the note claims, the new paragraphs, the verdict (follow, ask or drop), the new passage, why. A note is made by
'dossier new note', the text is edited, 'dossier reanchor --write' is run, and 'dossier check' afterwards.
"""

import csv
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path


def run(dossier, root, *arguments):
    return subprocess.run([dossier, *arguments], cwd=root, capture_output=True, text=True)


def language(text):
    """A guess by the letters, and by a few common words."""
    for tag, letters in [("ur", "ٹڈڑںےہکگچپ"), ("ar", "ابتة"), ("zh", "的一不了是"), ("ru", "иое")]:
        if sum(text.count(letter) for letter in letters) > 3:
            return tag
    words = Counter(re.findall(r"[a-zäöüßéèàñó]+", text.lower()))
    common = {
        "en": "the of and to in was that it by", "de": "der die und das den nicht von am mit",
        "fr": "le les des et une du en que dans", "es": "el los las del y una que en por",
    }
    return max(common, key=lambda tag: sum(words[word] for word in common[tag].split()))


def article(text, tag):
    return f"---\ntitle: T\ndate: 2020-01-01\nlang: {tag}\n---\n" + text.replace("¶", "\n\n") + "\n"


def plain(words):
    words = words.translate(str.maketrans("’‘“”", "''\"\""))
    return re.sub(r"\s+", " ", words.replace("¶", " ")).strip(" .,;:!?。，；")


def outcome(dossier, edit):
    """follow, ask or drop, the words that the note has afterwards, and what the program says."""
    with tempfile.TemporaryDirectory() as root:
        root = Path(root)
        (root / "content/articles").mkdir(parents=True)
        tag = language(edit["old_paragraphs"])
        (root / "content/site.yaml").write_text("title: S\n")
        (root / "content/articles/a.md").write_text(article(edit["old_paragraphs"], tag))
        made = run(dossier, root, "new", "note", "a", "--quote", edit["passage"].replace("¶", " "))
        if made.returncode:
            return "not made", "", made.stdout + made.stderr
        notes = root / "content/notes/a.yaml"
        notes.write_text(notes.read_text().replace("  note:\n", "  note: " + json.dumps(edit["claim"], ensure_ascii=False) + "\n"))
        (root / "content/articles/a.md").write_text(article(edit["new_paragraphs"], tag))
        before = json.loads(run(dossier, root, "reanchor", "--format", "json").stdout)["notes"][0]
        said = run(dossier, root, "reanchor", "--write").stdout
        after = json.loads(run(dossier, root, "reanchor", "--format", "json").stdout)["notes"][0]
        checked = run(dossier, root, "check")
        if after["state"] == "exact":
            return "follow", after["quote"], said
        is_said = bool(checked.stdout or checked.stderr) and checked.returncode != 0
        return ("drop" if before["state"] == "lost" else "ask") if is_said else "silent", after["quote"], said


def main():
    dossier, corpus = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
    path = corpus / "edits/edits.tsv" if corpus.is_dir() else corpus
    with open(path, newline="") as file:
        edits = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    table, wrong = Counter(), Counter()
    for edit in edits:
        found, words, said = outcome(dossier, edit)
        verdict = edit["verdict"]
        right = found == verdict or {found, verdict} == {"ask", "drop"}
        if found == verdict == "follow" and plain(words) != plain(edit["new_passage"]):
            right = False
            found = "other words"
        table[verdict, found] += 1
        if not right:
            wrong["silently wrong" if verdict != "follow" and found in ("follow", "silent") else "not followed"] += 1
            print(f"{edit['id']}: {verdict}, but {found} ({edit['why']})\n  old: {edit['old_paragraphs']}\n  "
                  f"note: {edit['passage']}\n  new: {edit['new_paragraphs']}\n  want: {edit['new_passage']}\n  "
                  f"have: {words}\n  said: {said.strip()}\n")
    for (verdict, found), count in sorted(table.items()):
        print(f"{verdict:7} → {found:12} {count}")
    total = Counter(edit["verdict"] for edit in edits)
    print(f"{len(edits)} edits: {sum(wrong.values())} wrong, of these {wrong['silently wrong']} silently; "
          f"{table['follow', 'follow']} of {total['follow']} followed")


main()
