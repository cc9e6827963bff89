#!/usr/bin/env python3
"""Measures how `dossier check` finds planted contradictions.

Usage: contradictions.py FILE.tsv [--dossier PROGRAM] [-v]
One site is made of all rows: an event and an article for each.
"""
import argparse, collections, csv, json, pathlib, re, subprocess, sys, tempfile

RULES = {"disagreeing-figure", "disagreeing-date"}


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def linked(text, title, id):
    """Write [[event]] and [[event|other words]] as links to the event."""
    return re.sub(r"\[\[event(?:\|([^\]]*))?\]\]", lambda found: f"[{found[1] or title}](event:{id})", text)


def write_site(rows, root):
    content = root / "content"
    for folder in ("articles", "events"):
        (content / folder).mkdir(parents=True)
    (content / "site.yaml").write_text("title: Measure\nlanguage: en\n", "utf-8")
    for row in rows:
        id = row["id"].lower()
        figures = [pair.split("=") for pair in row["event_figures"].split(";") if "=" in pair]
        head = ["---", f"title: {quoted(row['event_title'])}", f"date: {quoted(row['event_date'])}",
                f"lang: {row['language']}"]
        if figures:
            head += ["figures:"] + [f"  {name.strip()}: {value.strip()}" for name, value in figures]
        (content / "events" / f"{id}.md").write_text("\n".join(head + ["---", row["event_text"], ""]), "utf-8")
        text = linked(" ".join(filter(None, (row["before"], row["sentence"]))), row["event_title"], id)
        (content / "articles" / f"{id}.md").write_text(
            f"---\ntitle: Row {id}\ndate: 2025-06-01\nlang: {row['language']}\n---\n{text}\n", "utf-8")


def kind(finding):
    if finding["rule"] == "disagreeing-figure":
        return finding["message"].split(" as '")[-1].split("'")[0]
    return "weekday" if " was a " in finding["message"] else "date"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--dossier", default=".build/debug/dossier")
    parser.add_argument("-v", action="store_true", help="also list the findings that are right")
    options = parser.parse_args()
    with open(options.file, encoding="utf-8", newline="") as file:
        rows = [{k: (v or "") for k, v in row.items()} for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    with tempfile.TemporaryDirectory(prefix="measure-") as folder:
        root = pathlib.Path(folder)
        write_site(rows, root)
        run = subprocess.run([options.dossier, "check", "-C", str(root), "--format", "json"], capture_output=True, text=True)
    if not run.stdout.strip():
        sys.exit(run.stderr)
    output = json.loads(run.stdout)
    found = collections.defaultdict(list)
    findings = output if isinstance(output, list) else output.get("diagnostics") or output.get("findings")
    for finding in findings:
        if finding["rule"] in RULES:
            found[pathlib.Path(finding["path"]).stem, pathlib.Path(finding["path"]).parent.name].append(finding)
        elif finding.get("level") == "error":
            print("ERROR", finding["path"], finding["message"])
    counts = collections.Counter()
    for row in rows:
        id = row["id"].lower()
        own = found[id, "articles"]
        verdict = row["verdict"]
        counts[verdict] += 1
        hit = any(kind(f) == row["which"] for f in own)
        if verdict == "contradicts":
            counts["found"] += hit
            if not hit:
                print(f"MISS  {row['id']} ({row['which']}: {row['event_figures']} {row['event_date']}) {row['before']} {row['sentence']}")
                for f in own: print("      instead:", f["message"])
            elif options.v:
                print(f"ok    {row['id']} {[f['message'] for f in own]} {row['sentence']}")
        elif own:
            counts["false"] += 1
            print(f"FALSE {row['id']} {row['before']} {row['sentence']}\n      {[f['message'] for f in own]}")
    for (id, folder), others in found.items():
        if folder == "events":
            print("EVENT", id, [f["message"] for f in others])
    print(f"{counts['found']} of {counts['contradicts']} contradictions found; "
          f"{counts['false']} false alarms in {counts['agrees'] + counts['silent']} sentences")


if __name__ == "__main__":
    main()
