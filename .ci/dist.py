#!/usr/bin/env python3
"""Makes the files of a release from the last commit, in .build/dist: a tarball, a Debian package, an SBOM and checksums.

The same commit, compiler and libraries make the same bytes; what is not committed is left out. The program contains all that it needs:
the Swift library, cmark-gfm, libyaml and the C library. It runs on any Linux of its kind of processor.

usage: dist.py [--program FILE] [--out FOLDER]     With --program, that program is packed, and none is built.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import json
import os
import platform
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import urllib.request
from datetime import datetime, timezone
from pathlib import Path

import manual

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / ".build" / "dist"
FLAGS = "-Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker --gc-sections -Xlinker -s -Xswiftc -gnone".split()
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
#: The libraries of Debian that the program contains, with their licences.
LIBRARIES = {
    "libcmark-gfm-dev": "BSD-2-Clause AND MIT",
    "libyaml-dev": "MIT",
    "libc6-dev": "LGPL-2.1-or-later",
    "libstdc++-12-dev": "GPL-3.0-or-later WITH GCC-exception-3.1",
}
LICENCES = {"swift-argument-parser": "Apache-2.0", "flyingfox": "MIT"}
RUNTIME = ("swift", "Apache-2.0 WITH Swift-exception")


def run(*words: str | Path, **options) -> str:
    return subprocess.run([str(word) for word in words], check=True, stdout=subprocess.PIPE, text=True, **options).stdout.strip()


def git(*words: str) -> str:
    return run("git", *words, cwd=ROOT)


class Release:
    """The commit that is released."""

    def __init__(self) -> None:
        self.program = re.search(r'static let version = "(.*)"', (ROOT / "Sources/dossier/Dossier.swift").read_text())[1]
        newest = re.search(r"^## (\S+)", (ROOT / ".github/CHANGELOG.md").read_text(), re.M)[1]
        self.commit = git("rev-parse", "HEAD")
        # Until the changelog begins with the version, files say from which commit they are.
        self.version = self.program if newest == self.program else f"{self.program}+git{self.commit[:8]}"
        self.time = int(git("log", "-1", "--format=%ct"))
        self.machine = platform.machine()
        os.environ |= {"SOURCE_DATE_EPOCH": str(self.time), "LC_ALL": "C", "TZ": "UTC"}

    @property
    def name(self) -> str:
        return f"dossier-{self.version}-linux-{self.machine}"

    @property
    def day(self) -> str:
        return datetime.fromtimestamp(self.time, timezone.utc).strftime("%Y-%m-%d")


def committed() -> dict[str, tuple[bytes, bool]]:
    """The files of the commit, by their paths: their bytes, and whether they are programs."""
    with archive() as files:
        return {one.name: (files.extractfile(one).read(), bool(one.mode & 0o100)) for one in files if one.isfile()}


def links() -> dict[str, str]:
    """The symbolic links of the commit, and where they lead."""
    with archive() as files:
        return {one.name: one.linkname for one in files if one.issym()}


def archive() -> tarfile.TarFile:
    files = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    return tarfile.open(fileobj=io.BytesIO(files))


def build() -> Path:
    """Builds the program from the files of the commit. Those that are there already keep their times, and are not built again."""
    source, files = BUILD / "source", committed()
    for path, (content, is_program) in files.items():
        file = source / path
        if not file.exists() or file.read_bytes() != content:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        file.chmod(0o755 if is_program else 0o644)
    for path, target in links().items():
        link = source / path
        link.parent.mkdir(parents=True, exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(target)
    for file in sorted(source.rglob("*")):
        if file.is_file() and not file.is_symlink() and file.relative_to(source).as_posix() not in files:
            file.unlink()
    prefix = ["-Xswiftc", "-file-prefix-map", "-Xswiftc", f"{source}=."]
    scratch = BUILD / "build"
    swift = os.environ.get("SWIFT", "swift")
    words = [swift, "build", "-c", "release", "--product", "dossier", "--package-path", source, "--scratch-path", scratch]
    subprocess.run([*map(str, words), *FLAGS, *prefix], check=True)
    return scratch / "release" / "dossier"


def weaknesses(program: bytes) -> list[str]:
    """What makes a program for Linux easier to attack, or tells where it was built. It has no libraries to find, so it needs no RUNPATH and no BIND_NOW."""
    if program[:6] != b"\x7fELF\2\1":
        return ["is no program for Linux with 64 bits"]
    start, (size, count) = struct.unpack_from("<Q", program, 32)[0], struct.unpack_from("<HH", program, 54)
    flags = dict(struct.unpack_from("<II", program, start + size * number) for number in range(count))
    found = [f"needs the library folder of the system ({name})" for kind, name in [(2, "PT_DYNAMIC"), (3, "PT_INTERP")] if kind in flags]
    if 0x6474E552 not in flags:
        found.append("does not make its tables read-only after it has started (PT_GNU_RELRO)")
    if flags.get(0x6474E551, 7) & 1:
        found.append("has a stack that can be run (PT_GNU_STACK)")
    return found + [f"names the folder {folder}" for folder in [str(ROOT), str(Path.home())] if len(folder) > 1 and folder.encode() + b"/" in program]


def isolation() -> list[str] | None:
    """The command that runs another in a system of its own, with its `/proc`; None if this system lets nobody do so."""
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    command = ["unshare", *user, "--mount", "--pid", "--fork", "--kill-child"]
    if not shutil.which("unshare") or subprocess.run([*command, "--mount-proc", "true"], capture_output=True).returncode:
        return None
    return command


def trial(program: Path) -> str | None:
    """What goes wrong when the program makes, builds and serves the starter site where nothing else is: no library, no shell, no user's files.

    Swift's runtime asks `/proc` where the program is and what its arguments are; it is shown to the program only, and its folder is never removed.
    """
    isolated = isolation()
    if not isolated:
        print("the program was not tried where nothing else is: this system does not allow 'unshare'", file=sys.stderr)
        return None
    folder = BUILD / "alone"
    (folder / "proc").mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder / "site", ignore_errors=True)
    shutil.copy2(program, folder / "dossier")
    alone = [*isolated, f"--root={folder}", "--mount-proc=/proc", "/dossier"]
    start = lambda *words: subprocess.Popen([*alone, *words], env={}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for words in [["init", "site"], ["build", "-C", "site"]]:
        with start(*words) as made:
            told = made.communicate()[0].strip()
        if made.returncode:
            return f"fails where nothing else is: 'dossier {' '.join(words)}' ends with {made.returncode}: {told}"
    title = re.search(rb"<title>.*?</title>", (folder / "site/public/index.html").read_bytes())
    with start("serve", "--port", "0", "-C", "site") as server:
        try:
            address = next((found[0] for line in server.stdout if (found := re.search(r"http://\S+", line))), None)
            if not address or not title:
                return "does not serve its pages where nothing else is"
            with urllib.request.urlopen(address, timeout=20) as page:
                return None if title[0] in page.read() else "serves another page than it builds"
        finally:
            # `unshare` itself waits for what it started, and takes it along only if it is killed.
            server.kill()


def tree(program: Path, release: Release) -> dict[str, tuple[bytes, bool]]:
    """What is installed below a prefix such as /usr: each file's bytes, and whether it is a program."""
    ask = lambda *words: run(program, *words).encode() + b"\n"
    help = json.loads(run(program, "--experimental-dump-help"))["command"]
    page = manual.page(help, release.version, release.day).encode()
    copyright = [f"dossier\n\n{(ROOT / 'LICENSE').read_text()}"]
    for library in LIBRARIES:
        text = Path(f"/usr/share/doc/{library}/copyright")
        copyright.append(f"{library}, which the program contains\n\n{text.read_text() if text.exists() else LIBRARIES[library]}")
    return {
        "bin/dossier": (program.read_bytes(), True),
        "share/man/man1/dossier.1.gz": (packed(page), False),
        "share/bash-completion/completions/dossier": (ask("--generate-completion-script", "bash"), False),
        "share/zsh/site-functions/_dossier": (ask("--generate-completion-script", "zsh"), False),
        "share/fish/vendor_completions.d/dossier.fish": (ask("--generate-completion-script", "fish"), False),
        "share/doc/dossier/README.md": ((ROOT / "README.md").read_bytes(), False),
        "share/doc/dossier/CHANGELOG.md": ((ROOT / ".github/CHANGELOG.md").read_bytes(), False),
        "share/doc/dossier/copyright": ("\n\n".join(copyright).encode(), False),
    }


def packed(content: bytes) -> bytes:
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9, mtime=0) as file:
        file.write(content)
    return out.getvalue()


def tarball(files: dict[str, tuple[bytes, bool]], release: Release) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for path, (content, is_program) in sorted(files.items()):
            entry = tarfile.TarInfo(f"{release.name}/{path}")
            entry.size, entry.mtime, entry.mode = len(content), release.time, 0o755 if is_program else 0o644
            entry.uname = entry.gname = "root"
            tar.addfile(entry, io.BytesIO(content))
    return packed(out.getvalue())


def debian(files: dict[str, tuple[bytes, bool]], release: Release, out: Path) -> Path:
    """A package for Debian, Ubuntu and their kin. The program needs nothing; it uses what the package recommends, if it is there."""
    folder = BUILD / "deb"
    shutil.rmtree(folder, ignore_errors=True)
    for path, (content, is_program) in files.items():
        file = folder / "usr" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        file.chmod(0o755 if is_program else 0o644)
    size = sum(len(content) for content, _ in files.values())
    control = f"""Package: dossier
Version: {release.version}
Architecture: {MACHINES.get(release.machine, release.machine)}
Maintainer: The Dossier project <dossier@example.org>
Installed-Size: {size // 1024}
Recommends: git, openssh-client, rsync, curl, brotli, gzip
Suggests: poppler-utils
Section: web
Priority: optional
Description: turns annotated articles, kept as plain files, into a website
 Dossier is a generator of briefing sites: articles with footnotes, and the
 actors, events and sources that they name.
"""
    (folder / "DEBIAN").mkdir(parents=True)
    (folder / "DEBIAN" / "control").write_text(control)
    for path in [folder, *folder.rglob("*")]:
        if path.is_dir():
            path.chmod(0o755)
        os.utime(path, (release.time, release.time))
    package = out / f"dossier_{release.version}_{MACHINES.get(release.machine, release.machine)}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1", "--build", folder, package)
    return package


def pins() -> list[dict]:
    """The Swift packages with their exact versions; a clean clone has not chosen them yet."""
    resolved = ROOT / "Package.resolved"
    if not resolved.exists():
        run(os.environ.get("SWIFT", "swift"), "package", "resolve", cwd=ROOT)
    return json.loads(resolved.read_text())["pins"]


def sbom(files: dict[str, tuple[bytes, bool]], release: Release) -> bytes:
    """What the program is made of, in SPDX 2.3."""
    parts = [(pin["identity"], pin["state"]["version"], LICENCES[pin["identity"]], pin["location"]) for pin in pins()]
    swift = re.search(r"Swift version (\S+)", run(os.environ.get("SWIFT", "swift"), "--version", stderr=subprocess.DEVNULL))[1]
    parts.append((RUNTIME[0], swift, RUNTIME[1], "https://github.com/swiftlang/swift"))
    for library, licence in LIBRARIES.items():
        found = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", library], capture_output=True, text=True)
        parts.append((library, found.stdout if found.returncode == 0 else "NOASSERTION", licence, "NOASSERTION"))
    packages = [package("dossier", release.version, "MIT", "NOASSERTION")]
    packages[0]["checksums"] = [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(files["bin/dossier"][0]).hexdigest()}]
    packages += [package(*part) for part in parts]
    contains = [{"spdxElementId": "SPDXRef-dossier", "relationshipType": "CONTAINS", "relatedSpdxElement": one["SPDXID"]} for one in packages[1:]]
    describes = {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-dossier"}
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": release.name,
        "documentNamespace": f"https://example.org/dossier/{release.name}/{release.commit}",
        "creationInfo": {"created": datetime.fromtimestamp(release.time, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: dossier-dist"]},
        "packages": packages,
        "relationships": [describes, *contains],
    }
    return (json.dumps(document, indent=2) + "\n").encode()


def package(name: str, version: str, licence: str, location: str) -> dict:
    return {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": location,
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION" if "Swift-exception" in licence else licence,
        "licenseDeclared": "Apache-2.0" if "Swift-exception" in licence else licence,
        "copyrightText": "NOASSERTION",
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path)
    parser.add_argument("--out", type=Path, default=BUILD / "files")
    options = parser.parse_args()
    release = Release()
    program = options.program.resolve() if options.program else build()
    if not options.program:
        found = weaknesses(program.read_bytes()) + [fault for fault in [trial(program)] if fault]
        if found:
            sys.exit("".join(f"dossier {fault}\n" for fault in found))
    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    files = tree(program, release)
    made = [options.out / f"{release.name}.tar.gz", options.out / f"{release.name}.spdx.json"]
    made[0].write_bytes(tarball(files, release))
    made[1].write_bytes(sbom(files, release))
    if shutil.which("dpkg-deb"):
        made.append(debian(files, release, options.out))
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(made))
    (options.out / "SHA256SUMS").write_text(sums)
    for file in [*made, options.out / "SHA256SUMS"]:
        print(f"{file.stat().st_size:>12,}  {file}")


if __name__ == "__main__":
    main()
