"""Deploying to a host by ssh: a real sshd, a real rsync."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from conftest import Site
from machine import Host, program
from visitor import snapshot


@pytest.fixture
def target(host: Host, tmp_path: Path) -> Path:
    return tmp_path / "srv" / "site"


def to(host: Host, target: Path) -> list[str | Path]:
    return [f"desk:{target}", "--ssh-config", host.config]


def releases(target: Path) -> list[str]:
    return sorted(os.listdir(target / "releases"))


def test_a_release_shares_what_did_not_change_and_can_be_taken_back(site: Site, host: Host, target: Path) -> None:
    site.deploy(*to(host, target))
    first = snapshot(target / "current")
    assert first == snapshot(site.root / "public")
    assert not list((target / "current").rglob(".dossier*"))
    site.edit("articles/after-peshawar.md", "summary: ", "summary: Edited. ")
    site.deploy(*to(host, target))
    second = snapshot(target / "current")
    assert second == snapshot(site.root / "public") != first
    old, new = (target / "releases" / name for name in releases(target))
    assert (new / "about.html").samefile(old / "about.html")
    assert (new / "about.html.gz").samefile(old / "about.html.gz")
    assert not (new / "articles/after-peshawar.html").samefile(old / "articles/after-peshawar.html")
    site.deploy(*to(host, target), "--rollback")
    assert snapshot(target / "current") == first
    listed = site.deploy(*to(host, target), "--list").stdout.splitlines()
    assert listed == [new.name, f"{old.name} current"]
    site.deploy(*to(host, target), "--rollback", new.name)
    assert snapshot(target / "current") == second
    assert sorted(os.listdir(target)) == [".dossier-published", "current", "manifests", "releases"]


def test_what_site_yaml_says_is_enough(site: Site, host: Host, target: Path) -> None:
    with (site.root / "content" / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(f"deploy: {{to: 'desk:{target}', keep: 2, compress: false}}\n")
    for edition in range(3):
        site.title(f"Edition {edition}")
        site.deploy("--ssh-config", host.config)
    assert len(releases(target)) == 2
    assert not list(target.rglob("*.gz"))


def test_what_others_put_there_stays_and_what_they_changed_is_put_right(site: Site, host: Host, target: Path) -> None:
    site.deploy(*to(host, target))
    proof = target / "current" / ".well-known" / "acme-challenge" / "a proof"
    proof.parent.mkdir(parents=True)
    proof.write_text("proof")
    (target / "current" / "latest").symlink_to("articles")
    page = target / "current" / "about.html"
    page.unlink()
    page.write_text("vandals")
    site.title("Another title")
    said = site.deploy(*to(host, target)).stderr
    assert "about.html was changed at desk:" in said
    assert (target / "current" / ".well-known" / "acme-challenge" / "a proof").read_text() == "proof"
    assert (target / "current" / "latest").is_symlink()
    assert page.read_bytes() == (site.root / "public" / "about.html").read_bytes()


def test_a_dry_run_changes_nothing_on_either_side(site: Site, host: Host, target: Path) -> None:
    said = site.deploy(*to(host, target), "--dry-run")
    assert "  new index.html" in said.stdout.splitlines()
    assert not target.exists() and not (site.root / "public").exists()
    site.deploy(*to(host, target))
    before = sorted((path.as_posix(), path.lstat().st_mtime_ns) for path in [*target.rglob("*"), *site.root.rglob("*")])
    site.edit("articles/after-peshawar.md", "summary: ", "summary: Edited. ")
    said = site.deploy(*to(host, target), "--dry-run")
    assert "  changed articles/after-peshawar.html" in said.stdout.splitlines()
    after = sorted((path.as_posix(), path.lstat().st_mtime_ns) for path in [*target.rglob("*"), *site.root.rglob("*")])
    changed = set(after) - set(before)
    assert all("after-peshawar" in path or path.endswith("content/articles") for path, _ in changed)


def test_a_plain_target_is_kept_as_the_site_is(site: Site, host: Host, target: Path) -> None:
    target.mkdir(parents=True)
    (target / "CNAME").write_text("briefings.example")
    site.deploy(*to(host, target), "--plain")
    site.title("Another title")
    (site.root / "content" / "pages" / "method.md").unlink()
    site.edit("index.md", "page:method", "page:about")
    with (site.root / "content" / "published.txt").open("a", encoding="utf-8") as ledger:
        ledger.write("gone method.html it was a test\n")
    assert "before title or base_url changed" in site.deploy(*to(host, target), "--plain", "--no-build", status=1).stderr
    site.deploy(*to(host, target), "--plain")
    assert snapshot(target) == snapshot(site.root / "public")
    assert "it was a test" in (target / "method.html").read_text()
    assert (target / "CNAME").read_text() == "briefings.example"


def test_what_a_host_may_not_be_is_told(site: Site, host: Host, tmp_path: Path, target: Path) -> None:
    config = ["--ssh-config", host.config]
    for place in ["desk:/srv/$(touch x)", "-oProxyCommand=touch x:/srv", "desk:~/site", "desk:/"]:
        assert "'" in site.deploy("--", place, status=64).stderr
    assert "cannot reach nobody.invalid" in site.deploy("nobody.invalid:/srv", *config, status=69).stderr
    locked = tmp_path / "locked"
    locked.write_text("a file")
    site.deploy(f"desk:{locked}", *config, status=73)
    target.mkdir(parents=True)
    (target / "index.html").write_text("theirs")
    assert "--plain" in site.deploy(*to(host, target), status=1).stderr


def test_sftp_without_a_shell_is_told(site: Site, host: Host, target: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    subprocess.run([program("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    with (host.folder / "authorized_keys").open("a") as keys:
        keys.write(f'command="internal-sftp" {key.with_suffix(".pub").read_text()}')
    config = tmp_path / "config"
    config.write_text(host.config.read_text().replace(f"{host.folder}/user_key", str(key)))
    said = site.deploy(f"desk:{target}", "--ssh-config", config, status=69).stderr
    assert "desk offers sftp and no shell" in said
    assert not target.exists()


def test_one_deploy_at_a_time(site: Site, host: Host, target: Path) -> None:
    target.mkdir(parents=True)
    (target / ".dossier-lock").write_text("elsewhere.example 4711\n")
    assert "locked by elsewhere.example 4711" in site.deploy(*to(host, target), status=75).stderr
    site.deploy(*to(host, target), "--unlock")
    assert not (target / ".dossier-lock").exists()


def test_without_rsync_the_message_says_so(site: Site, host: Host, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "ssh").symlink_to(next(path for path in map(Path, ["/usr/bin/ssh", "/usr/local/bin/ssh"]) if path.exists()))
    monkeypatch.setenv("PATH", str(programs))
    said = site.deploy(*to(host, target), status=69).stderr
    assert "rsync is not installed" in said
    assert "gzip is not installed here" in said


def test_drafts_and_mistakes_are_not_deployed(site: Site, host: Host, target: Path) -> None:
    site.deploy(*to(host, target), "--drafts", status=64)
    site.run("build", "--drafts")
    assert "was built with drafts" in site.deploy(*to(host, target), "--no-build", status=1).stderr
    site.run("build")
    with (site.root / "public" / "about.html").open("a") as file:
        file.write("by hand")
    assert "was changed after it was built" in site.deploy(*to(host, target), "--no-build", status=1).stderr
    article = site.root / "content" / "articles" / "after-peshawar.md"
    article.write_text(article.read_text(encoding="utf-8") + "\n[x](actor:nobody-at-all)\n", encoding="utf-8")
    assert "nothing was deployed" in site.deploy(*to(host, target), status=1).stderr
    assert not target.exists()


UNFINISHED = "20231114T221500Z-00000000.unfinished"


@pytest.fixture
def precious(tmp_path: Path) -> Path:
    """A folder of somebody else's."""
    folder = tmp_path / "precious"
    (folder / "deep").mkdir(parents=True)
    (folder / ".hidden").write_text("theirs")
    (folder / "deep" / "a.txt").write_text("theirs")
    (folder / UNFINISHED).mkdir()
    (folder / UNFINISHED / "a.txt").write_text("theirs")
    return folder


@pytest.mark.parametrize("name", [f"releases/{UNFINISHED}", "releases", "manifests", ".dossier-next", "manifests/.next"])
def test_a_link_at_the_target_is_not_followed(site: Site, host: Host, target: Path, precious: Path, name: str) -> None:
    before = snapshot(precious)
    (target / name).parent.mkdir(parents=True)
    (target / name).symlink_to(precious)
    status = 73 if name in ["releases", "manifests"] else 0
    said = site.deploy(*to(host, target), status=status).stderr
    assert status == 0 or f"{name} is a symbolic link, which is not followed" in said
    assert snapshot(precious) == before


def test_of_unfinished_folders_only_those_go_that_a_deploy_has_made(site: Site, host: Host, target: Path) -> None:
    for name in ["mine.unfinished", UNFINISHED]:
        (target / "releases" / name).mkdir(parents=True)
        (target / "releases" / name / "a.txt").write_text("a")
    site.deploy(*to(host, target))
    assert (target / "releases" / "mine.unfinished" / "a.txt").exists()
    assert not (target / "releases" / UNFINISHED).exists()


def test_a_plain_deploy_puts_nothing_over_what_it_did_not_put_there(
    site: Site, host: Host, target: Path, precious: Path
) -> None:
    target.mkdir(parents=True)
    (target / "index.html").write_text("theirs")
    (target / "actors").symlink_to(precious)
    said = site.deploy(*to(host, target), "--plain", status=1).stderr
    assert "in places where pages belong; move them away\n  actors\n  index.html" in said
    assert sorted(os.listdir(target)) == ["actors", "index.html"]
    (target / "index.html").unlink()
    (target / "actors").unlink()
    site.deploy(*to(host, target), "--plain")
    before = snapshot(precious)
    (target / "footnotes").rename(target / "moved")
    (target / "footnotes").symlink_to(precious)
    site.title("Another title")
    assert "  footnotes\n" in site.deploy(*to(host, target), "--plain", status=1).stderr + "\n"
    assert snapshot(precious) == before
