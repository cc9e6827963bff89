"""What the attacks share: a place for sites, a way to run Dossier, and a count of what held."""

import dataclasses
import os
import pathlib
import shutil
import signal
import subprocess
import threading
import time

SETTINGS = "title: Attack\nbase_url: https://attack.example/\nlicence: CC BY 4.0\n"
ARTICLE = "---\ntitle: The flood\ndate: 2020-05-01\n---\n\n"


@dataclasses.dataclass
class Run:
    """How one run of a program ended."""

    code: int
    out: bytes
    err: bytes
    #: Processor time, in seconds.
    seconds: float
    #: The most memory that it had, in MB.
    memory: float
    has_hung: bool

    @property
    def has_crashed(self):
        return self.code < 0 and not self.has_hung

    def __str__(self):
        how = "hung" if self.has_hung else f"status {self.code}"
        return f"{how}, {self.seconds:.2f} s, {self.memory:.0f} MB: {self.err[-300:].decode(errors='replace')}"


class Bench:
    """One group of attacks."""

    def __init__(self, name, promise, dossier, folder, random, seconds, size=1):
        self.name, self.promise, self.dossier, self.folder = name, promise, dossier, folder
        self.random, self.seconds, self.size = random, seconds, size
        self.tried, self.fallen = 0, []
        folder.mkdir(parents=True)
        self.start = time.monotonic()

    @property
    def elapsed(self):
        """Seconds since the group began."""
        return time.monotonic() - self.start

    @property
    def has_time(self):
        return self.elapsed < self.seconds

    def expect(self, held, what):
        """Counts one attempt."""
        self.tried += 1
        if not held:
            self.fallen.append(what)
        return held

    def row(self):
        held = self.tried - len(self.fallen)
        return f"{self.name:8} {self.tried:7} tried {held:7} held {self.elapsed:6.0f} s  {self.promise}"

    def site(self, name, files, settings=SETTINGS):
        """Writes a site anew; `files` by their paths."""
        root = self.folder / name
        shutil.rmtree(root, ignore_errors=True)
        for path, text in {"content/site.yaml": settings, **files}.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape"))
        return root

    def run(self, *arguments, cwd=None, env=None, input=b"", until=None, then=b"", limit=60):
        """Runs Dossier; a run that takes longer than `limit` seconds has hung. `then` is further input, once `until` holds of what it printed."""
        process = subprocess.Popen(
            [self.dossier, *map(str, arguments)], cwd=cwd, env={**os.environ, **(env or {})},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, err = [], []
        readers = [
            threading.Thread(target=lambda: out.append(answers(process, until, then))),
            threading.Thread(target=lambda: err.append(process.stderr.read())),
        ]
        for reader in readers:
            reader.start()
        has_hung = []
        alarm = threading.Timer(limit, lambda: (has_hung.append(1), process.send_signal(signal.SIGKILL)))
        alarm.start()
        say(process, input, is_last=until is None)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        alarm.cancel()
        for reader in readers:
            reader.join()
        return Run(
            process.returncode, out[0], err[0], usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, bool(has_hung))


def answers(process, until, then):
    """What a process prints; it receives the rest of its input once `until` holds of that."""
    out = b""
    while part := os.read(process.stdout.fileno(), 1 << 16):
        out += part
        if until and until(out):
            until = None
            say(process, then)
    return out


def say(process, input, is_last=True):
    """Sends input to a process, which may have ended."""
    try:
        process.stdin.write(input)
        process.stdin.flush()
        if is_last:
            process.stdin.close()
    except BrokenPipeError:
        pass


def tree(folder):
    """The bytes of all files below a folder, by their paths, also through links."""
    found = {}
    for place, _, names in os.walk(folder, followlinks=True):
        for name in names:
            path = pathlib.Path(place, name)
            if path.is_file():
                found[str(path.relative_to(folder))] = path.read_bytes()
    return found


def starter():
    """A small site with one of everything."""
    return {
        "content/articles/flood.md": ARTICLE
        + "The river rose on 3 May 2019, and [[ada-byron]] said that 12 people were hurt.[^1]\n\n"
        + "## After\n\n- one\n- two\n\n[^1]: Minutes of the council, <https://vale.example/minutes>, 2019.\n",
        "content/articles/dam.md": ARTICLE.replace("flood", "dam") + "The dam held, as [the flood](article:flood) shows.\n",
        "content/actors/ada-byron.md": "---\nname: Ada Byron\nkind: person\n---\n\nAn engineer.\n",
        "content/events/flood.md": "---\ntitle: The flood of the vale\ndate: 2019-05-03\nfigures: {injured: 12}\n---\n\nThe river rose.\n",
        "content/sources/minutes.md": "---\ntitle: Minutes of the council\nurl: https://vale.example/minutes\n---\n",
        "content/notes/flood.yaml":
            '- quote: "The river rose"\n  actor: ada-byron\n  as: said\n  note: "She says so."\n',
    }
