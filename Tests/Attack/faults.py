"""One failing system call at a time, in each command that writes."""

import errno
import os
import pathlib
import re
import shutil
import subprocess

from bench import starter, tree

ERRORS = {
    "r": [errno.EIO, errno.EINTR, 0],
    "d": [errno.EIO],
    "w": [errno.ENOSPC, errno.EIO, errno.EINTR, 0, errno.EFBIG],
    "c": [errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EMFILE],
    "o": [errno.EACCES, errno.EIO, errno.EMFILE, errno.ENOMEM],
}
#: A caller must go on after these.
HARMLESS = (0, errno.EINTR)
KILL = -1
BUILD = ["build", "-q", "--now", "2026-01-01"]


def attack(bench):
    library = compiled(bench)
    if library is None:
        return bench.expect(True, "the interposed library needs Linux and a C compiler; nothing was tried")
    for scenario in scenarios(bench):
        kinds = scenario.calls(library)
        faults = [(at, error) for at, kind in enumerate(kinds) for error in ERRORS[kind]]
        bench.random.shuffle(faults)
        end = bench.elapsed + bench.seconds / len(SCENARIOS)
        for at, error in faults:
            if bench.elapsed > end:
                break
            scenario.attempt(library, at, error)


def compiled(bench):
    compiler = shutil.which(os.environ.get("CC", "clang"))
    if os.uname().sysname != "Linux" or compiler is None:
        return None
    library = bench.folder / "faults.so"
    source = pathlib.Path(__file__).with_name("faults.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


class Scenario:
    """A command, and the folder before and after it."""

    def __init__(self, bench, name, files, arguments, before=None, change=None):
        self.bench, self.name, self.arguments = bench, name, arguments
        self.root = bench.folder / name / "site"
        self.kept = bench.site(f"{name}/before", files)
        if before:
            self.run_in(self.kept, before)
        if change:
            change(self.kept)
        self.old = tree(self.kept)
        self.restore()
        run = self.run_in(self.root, arguments)
        self.code = run.code
        self.new = self.files()
        bench.expect(run.code in (0, 1) and self.new != visible(self.old), f"{name} alone: {run}")

    def restore(self):
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self.kept, self.root, symlinks=True)

    def files(self):
        return visible(tree(self.root))

    def run_in(self, root, arguments, env=None):
        return self.bench.run(*arguments, cwd=root, env=env, limit=60)

    def calls(self, library):
        """One letter for each system call of the command."""
        self.restore()
        report = self.bench.folder / f"{self.name}.calls"
        self.run_in(self.root, self.arguments, self.environment(library, FAULT_REPORT=str(report)))
        return report.read_text()

    def environment(self, library, **more):
        return {"LD_PRELOAD": str(library), "FAULT_ROOT": str(self.root), **more}

    def attempt(self, library, at, error, **more):
        self.restore()
        run = self.run_in(self.root, self.arguments, self.environment(library, FAULT_AT=str(at), FAULT_ERROR=str(error), **more))
        what = "killed" if error == KILL else os.strerror(error) if error else "short"
        self.judge(run, error, f"call {at}, {what} {' '.join(more)}")

    def judge(self, run, error, what):
        """Whether files are whole after a run, and the next run makes all of them."""
        faults = list(self.faults(run, error))
        again = self.run_in(self.root, self.arguments)
        if self.files() != self.new:
            differing = sorted(set(self.files().items()) ^ set(self.new.items()))
            faults.append(f"the next run did not heal ({again.code}): {sorted({path for path, _ in differing})[:4]}")
        self.bench.expect(not faults, f"{self.name}, {what}: {faults[:3]} {run}")

    def faults(self, run, error):
        if error != KILL and (run.has_crashed or run.has_hung):
            yield "it crashed or hung"
        old, now = visible(self.old), self.files()
        for path in sorted(set(old) | set(self.new) | set(now)):
            states = [old.get(path), self.new.get(path)]
            if now.get(path) not in states and not is_working_file(path):
                yield f"{path} is neither old nor new"
        if run.code == self.code == 0 and finished(now) != finished(self.new):
            yield "it succeeded, and the files are not those that it makes"
        if error in HARMLESS and run.code != self.code:
            yield "it gave up for a call that it should make again"
        if error not in (KILL, *HARMLESS) and run.code not in (0, self.code) and not run.err.strip():
            yield "it failed without a word"


def visible(files):
    """Without the record of what was written, and without the releases of a target: visitors see the current one."""
    return {path: bytes for path, bytes in files.items() if not re.match(r"\.dossier/|www/(?!current/)", path)}


def finished(files):
    """Without working files: a run says so where it cannot remove them."""
    return {path: bytes for path, bytes in files.items() if not is_working_file(path)}


def is_working_file(path):
    """A file under another name until it is whole; the next run removes it."""
    return any(part.startswith(".") for part in pathlib.PurePath(path).parts)


def scenarios(bench):
    for name, (files, arguments, before, change) in SCENARIOS.items():
        yield Scenario(bench, name, files, arguments, before, change)


def edited(root):
    article = root / "content/articles/flood.md"
    article.write_text(article.read_text().replace("The river rose on", "The river rose twice on"))
    (root / "content/actors/ada-byron.md").rename(root / "content/actors/ada-king.md")
    article.write_text(article.read_text().replace("ada-byron", "ada-king"))
    (root / "content/notes/flood.yaml").unlink()


def misspelt(files):
    text = files["content/articles/flood.md"].replace("[[ada-byron]]", "[[ada-byrom]]")
    return {**files, "content/articles/flood.md": text}


def named(files):
    text = files["content/articles/dam.md"] + "\nThen Minister Rosa Lind spoke. Rosa Lind said no.\n"
    return {**files, "content/articles/dam.md": text}


TEXT = b"The lake\n\nBy Rosa Lind\n\n2 May 2019\n\nThe ministers met for two days beside the lake.[1]\n\nNotes\n\n[1] Minutes, 2019.\n"
SCENARIOS = {
    "build": (starter(), BUILD, None, None),
    "rebuild": (starter(), BUILD, BUILD, edited),
    "record": (starter(), ["publish", "--record"], None, None),
    "fix": (misspelt(starter()), ["check", "--fix"], None, None),
    "import": ({**starter(), "paste.txt": TEXT}, ["import", "paste.txt"], None, None),
    "deploy": (starter(), ["deploy", "www"], None, None),
    "rename": (starter(), ["rename", "actor:ada-byron", "ada-king"], None, None),
    "merge": ({**starter(), "content/actors/ada.md": "---\nname: Ada\nkind: person\n---\n"}, ["merge", "actor:ada", "into", "actor:ada-byron"], None, None),
    "reanchor": (starter(), ["reanchor", "--write"], None, None),
    "suggest": (named(starter()), ["suggest", "--write"], None, None),
}
