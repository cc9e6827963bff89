"""Real editors without a screen, each set up as the guide says: what they show, and what they write."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from conftest import ARTICLE, DOSSIER, PROJECT, Site, guide, program

HERE = Path(__file__).parent


def use(site: Site, language: str, *command: str) -> list[str]:
    """Runs an editor with the set-up of the guide, and returns the lines that its script wrote."""
    report = site.root / "report.txt"
    site.write(f"setup.{language}", guide(language))
    environment = {
        **os.environ, "SITE": str(site.root), "DOSSIER": str(DOSSIER), "REPORT": str(report), "HOME": str(site.root), "TERM": "dumb",
        "LC_ALL": "C.UTF-8", "PATH": f"{DOSSIER.parent}:{os.environ['PATH']}", "SETUP": str(site.root / f"setup.{language}"),
    }
    result = subprocess.run(command, cwd=site.root, env=environment, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    assert report.exists(), f"{command[0]} ended with {result.returncode}\n{result.stdout}{result.stderr}"
    return report.read_text(encoding="utf-8").splitlines()


def test_neovim(site: Site) -> None:
    shown = use(site, "lua", program("nvim"), "--headless", "-u", f"{site.root}/setup.lua", "-i", "NONE", "-c", f"luafile {HERE}/neovim.lua")
    assert not [line for line in shown if line.startswith("failed")], shown
    assert "finding: 7:84 unknown-reference" in shown
    assert "completed: The River Board warned [[ada-byron]] of the [flood](event:great-flood) 😀 with [[ada-byron]].[^1]" in shown
    assert "definition: 2 Great" in shown
    assert "references: 4" in shown
    assert "action: [^1]: See [[daily]] [the Daily](source:daily)." in shown
    renamed = "The River Board warned [[ada-byron]] of the [flood](event:flood-of-2014) 😀 with [[ada-byron]].[^1]"
    assert f"renamed: {renamed}" in shown
    assert renamed in site.read(ARTICLE)
    assert "aliases" in site.read("content/events/flood-of-2014.md")


def test_emacs(site: Site) -> None:
    shown = use(site, "elisp", program("emacs"), "--batch", "-l", f"{HERE}/emacs.el")
    assert not [line for line in shown if line.startswith("failed")], shown
    assert any(line.startswith("finding: 7") and "nobdy" in line for line in shown), shown
    assert "completed: The River Board warned [[ada-byron]] of the [flood](event:great-flood) 😀 with [[ada-byron]].[^1]" in shown
    assert "definition: 2 great-flood.md" in shown
    assert "references: 4" in shown
    assert "action: [^1]: See [[daily]] [the Daily](source:daily)." in shown
    # Eglot cannot rename files, so the server did it on the disk.
    assert "(event:flood-of-2014)" in site.read(ARTICLE)
    assert "renamed: The River Board warned [[ada-byron]] of the [flood](event:flood-of-2014) 😀 with [[ada-byron]].[^1]" in shown
    assert "aliases" in site.read("content/events/flood-of-2014.md")


def test_vim_with_ale(site: Site) -> None:
    shown = use(site, "vim", program("vim"), "-N", "-u", f"{HERE}/ale.vim", "-i", "NONE", "--not-a-term")
    assert not [line for line in shown if line.startswith("failed")], shown
    assert "finding: 7:82 unknown-reference" in shown, shown
    assert "definition: 2 Great" in shown


def test_the_extension_of_vs_code(site: Site) -> None:
    extension = PROJECT / "Sources" / "Tools" / "VSCode"
    result = subprocess.run(
        [program("node"), HERE / "vscode.js", extension, site.root, DOSSIER], capture_output=True, text=True, timeout=120
    )
    assert result.returncode == 0, result.stderr
    shown = json.loads(result.stdout)
    assert [6, "unknown-reference", "dossier:explain/unknown-reference"] in shown["findings"]
    assert shown["hover"] == "**Ada Byron**"
    assert shown["completion"] == ["ada-byron"]
    assert "Accept 'unknown-reference' here, with a reason" in shown["actions"]
    assert ["rename", "great-flood.md", "flood-of-2014.md"] in shown["rename"]
    assert shown["external"].startswith("http://127.0.0.1:") and shown["external"].endswith("/articles/flood.html#p1")
    assert shown["explanation"].startswith("**raw-html**")
