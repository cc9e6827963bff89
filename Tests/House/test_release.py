"""A release has one version, and the same files make the same bytes."""

import json
import re
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci"))

import dist  # noqa: E402
import manual  # noqa: E402

HELP = {
    "commandName": "tool",
    "abstract": "Do things.",
    "discussion": "A sentence.\n\nLines:\n  0  fine\n  1  not",
    "subcommands": [
        {
            "commandName": "run",
            "abstract": "Run it.",
            "arguments": [
                {"kind": "positional", "valueName": "file", "isRepeating": True, "abstract": ".hidden files, too."},
                {"kind": "option", "names": [{"kind": "short", "name": "o"}, {"kind": "long", "name": "out"}], "valueName": "dir", "defaultValue": "a-b"},
                {"kind": "flag", "names": [{"kind": "long", "name": "secret"}], "shouldDisplay": False},
            ],
        }
    ],
}


def program(*headers: tuple[int, int], text: bytes = b"") -> bytes:
    """The beginning of a program for Linux, with the types and flags of its segments."""
    head = b"\x7fELF\2\1".ljust(32, b"\0") + struct.pack("<Q", 64) + bytes(14) + struct.pack("<HH", 56, len(headers))
    return head.ljust(64, b"\0") + b"".join(struct.pack("<II", *header).ljust(56, b"\0") for header in headers) + text


STACK, RELRO = (0x6474E551, 6), (0x6474E552, 4)


class Weaknesses(unittest.TestCase):
    def test_of_a_sound_program_are_none(self) -> None:
        self.assertEqual(dist.weaknesses(program((1, 5), STACK, RELRO)), [])

    def test_are_found(self) -> None:
        for made, word in [
            (program((2, 6), STACK, RELRO), "PT_DYNAMIC"), (program((3, 4), STACK, RELRO), "PT_INTERP"), (program(STACK), "PT_GNU_RELRO"),
            (program((0x6474E551, 7), RELRO), "PT_GNU_STACK"), (program(RELRO), "PT_GNU_STACK"), (b"#!/bin/sh", "no program"),
            (program(STACK, RELRO, text=f"{ROOT}/Sources/a.swift".encode()), "names the folder"),
        ]:
            self.assertEqual([word in weakness for weakness in dist.weaknesses(made)], [True], word)


@unittest.skipUnless(dist.isolation(), "this system does not allow 'unshare'")
class Trial(unittest.TestCase):
    def test_fails_for_a_program_that_needs_a_library_of_the_system(self) -> None:
        self.assertIn("fails where nothing else is", dist.trial(Path(sys.executable).resolve()))


class Release(unittest.TestCase):
    def test_the_newest_version_of_the_changelog_is_that_of_the_program(self) -> None:
        program = re.search(r'static let version = "(.*)"', (ROOT / "Sources/dossier/Dossier.swift").read_text())[1]
        versions = re.findall(r"^## (\d\S*)", (ROOT / ".github/CHANGELOG.md").read_text(), re.M)
        self.assertEqual(versions[0], program)

    def test_a_manual_page_has_every_command_and_option(self) -> None:
        page = manual.page(HELP, "1.0", "2026-11-29")
        self.assertIn('.TH TOOL 1 2026-11-29 "tool 1.0"', page)
        self.assertIn('.SH "TOOL RUN"', page)
        self.assertIn("\\fB\\-o\\fR, \\fB\\-\\-out\\fR \\fI<dir>\\fR", page)
        self.assertIn("(default: a\\-b)", page)
        self.assertIn("\\&.hidden files, too.", page)
        self.assertIn("<file>...", page)
        self.assertNotIn("secret", page)

    def test_the_same_program_is_packed_into_the_same_bytes(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            tool = Path(folder) / "dossier"
            help = json.dumps({"command": HELP})
            tool.write_text(f"#!/bin/sh\ncase $1 in --experimental-dump-help) cat <<'E'\n{help}\nE\n;; *) echo done;; esac\n")
            tool.chmod(0o755)
            sums = []
            for name in ["one", "two"]:
                out = Path(folder) / name
                subprocess.run([sys.executable, ROOT / ".ci/dist.py", "--program", tool, "--out", out], check=True, stdout=subprocess.DEVNULL)
                sums.append((out / "SHA256SUMS").read_text())
                subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=out, check=True)
            self.assertEqual(*sums)
            self.assertEqual(len(sums[0].splitlines()), len(list(out.iterdir())) - 1)


if __name__ == "__main__":
    unittest.main()
