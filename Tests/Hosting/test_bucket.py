"""Deploying to a bucket of a service that speaks S3: moto on loopback, through a real curl."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Iterator

import pytest

from conftest import DOSSIER
from machine import Store, bucket_store, free_port
from test_addresses import Clone, clone
from visitor import Visitor, ask

PREFIX = "site/"
PRIVATE = {".dossier-deployed", ".dossier-tags", ".dossier-published"}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with bucket_store(tmp_path_factory.mktemp("store") / "moto") as store:
        yield store


@pytest.fixture
def store(service: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """The service with an empty bucket, and keys for it in the environment."""
    client = service.client()
    for key in service.keys():
        client.delete_object(Bucket=service.bucket, Key=key)
    for name, value in {"AWS_ACCESS_KEY_ID": "anyone", "AWS_SECRET_ACCESS_KEY": "anything", "AWS_CONFIG_FILE": "/dev/null"}.items():
        monkeypatch.setenv(name, value)
    for name in ["AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL", "AWS_SESSION_TOKEN"]:
        monkeypatch.delenv(name, raising=False)
    return service


@pytest.fixture
def site(tmp_path: Path) -> Clone:
    site = clone(tmp_path / "site")
    site.write("pages/about.md", "---\ntitle: How we work\naliases: [/old.html, /2014/]\n---\nWe read everything. [A map](/media/map.svg).\n")
    return site


def to(store: Store, prefix: str = PREFIX) -> list[str]:
    return [f"s3://{store.bucket}/{prefix}", "--endpoint", store.endpoint]


def public(site: Clone) -> dict[str, bytes]:
    root = site.root / "public"
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def check(store: Store, site: Clone, prefix: str = PREFIX) -> None:
    """The bucket has the site and nothing else."""
    files, tags = public(site), store.keys(prefix)
    assert set(tags) - PRIVATE == set(files)
    for path, bytes in files.items():
        assert tags[path].strip('"') == hashlib.md5(bytes).hexdigest(), path


def test_every_file_is_there_with_its_type_and_caching(store: Store, site: Clone) -> None:
    site.deploy(*to(store))
    check(store, site)
    for path, type in {
        "index.html": "text/html; charset=utf-8",
        "feed.xml": "application/atom+xml",
        "events.ics": "text/calendar; charset=utf-8",
        "data/articles.csv": "text/csv; charset=utf-8",
        "media/map.svg": "image/svg+xml",
    }.items():
        object = store.object(PREFIX + path)
        assert (object["ContentType"], object["CacheControl"]) == (type, "no-cache"), path
    style = next(path for path in store.keys(PREFIX) if path.startswith("assets/style.") and path.count(".") == 2)
    assert store.object(PREFIX + style)["CacheControl"] == "public, max-age=31536000, immutable"
    for old in ["old.html", "2014/index.html"]:
        assert store.object(PREFIX + old)["WebsiteRedirectLocation"] == "https://briefings.example/about.html", old
    assert "WebsiteRedirectLocation" not in store.object(PREFIX + "about.html")


def test_without_an_address_of_the_site_redirects_start_at_the_bucket(store: Store, site: Clone) -> None:
    site.write("site.yaml", "title: Briefings\n")
    site.deploy(*to(store))
    assert store.object(PREFIX + "2014/index.html")["WebsiteRedirectLocation"] == "/site/about.html"


def test_only_what_changed_is_sent_and_listed_for_a_cache(store: Store, site: Clone) -> None:
    site.deploy(*to(store))
    before = store.keys(PREFIX)
    assert "already shows this" in site.deploy(*to(store)).stderr
    assert store.keys(PREFIX) == before
    site.change("pages/about.md", ("everything", "all of it"))
    said = site.deploy(*to(store), "--changed", "changed.txt")
    after = store.keys(PREFIX)
    changed = {path for path in after if after[path] != before.get(path)} - PRIVATE
    assert "about.html" in changed and len(changed) < 5, said.stderr
    assert (site.root / "changed.txt").read_text().split() == sorted({f"https://briefings.example/{path.removesuffix('index.html')}" for path in changed} | {f"https://briefings.example/{path}" for path in changed})
    check(store, site)


def test_a_file_that_someone_changed_is_put_right(store: Store, site: Clone) -> None:
    site.deploy(*to(store))
    store.client().put_object(Bucket=store.bucket, Key=PREFIX + "about.html", Body=b"vandals")
    store.client().put_object(Bucket=store.bucket, Key=PREFIX + "theirs.txt", Body=b"theirs")
    said = site.deploy(*to(store)).stderr
    assert f"about.html was changed at s3://{store.bucket}/site by someone else" in said
    assert store.object(PREFIX + "about.html")["Body"].read() == public(site)["about.html"]
    assert store.object(PREFIX + "theirs.txt")["Body"].read() == b"theirs"


def test_files_of_others_are_not_replaced(store: Store, site: Clone) -> None:
    store.client().put_object(Bucket=store.bucket, Key=PREFIX + "index.html", Body=b"theirs")
    said = site.deploy(*to(store), status=1).stderr
    assert "in places where pages belong; move them away\n  index.html" in said
    assert set(store.keys()) == {PREFIX + "index.html"}


def test_removed_pages_go_last_and_no_more_than_allowed(store: Store, site: Clone) -> None:
    site.deploy(*to(store))
    site.remove("articles/dam.md")
    # As if the addresses had never been recorded.
    site.remove("published.txt")
    store.client().delete_object(Bucket=store.bucket, Key=PREFIX + ".dossier-published")
    assert "but at most 0 may be removed at once" in site.deploy(*to(store), "--max-delete", "0", status=1).stderr
    assert "articles/dam.html" in store.keys(PREFIX)
    site.deploy(*to(store), "--max-delete", "50")
    check(store, site)


def test_a_dry_run_changes_nothing(store: Store, site: Clone) -> None:
    said = site.deploy(*to(store), "--dry-run").stdout.splitlines()
    assert "  new index.html" in said and not any("style." in line for line in said)
    assert not store.keys() and not (site.root / "public").exists()
    assert any("style." in line for line in site.deploy(*to(store), "--dry-run", "-v").stdout.splitlines())


def test_the_ledger_reaches_a_fresh_clone(store: Store, site: Clone, tmp_path: Path) -> None:
    site.deploy(*to(store))
    two = clone(tmp_path / "two")
    two.remove("events/storm.md")
    report = two.deploy(*to(store), status=1)
    assert "[vanished-address]" in report.stdout + report.stderr


def test_a_purge_searches_the_bucket(store: Store, site: Clone) -> None:
    site.deploy(*to(store))
    site.remove("articles/flood.md")
    site.record("gone articles/flood.html withheld")
    assert "purged" in site.deploy(*to(store), "--max-delete", "50", "--purge").stderr
    for path in store.keys(PREFIX):
        assert b"The Vale flood" not in store.object(PREFIX + path)["Body"].read(), path


def test_a_bucket_has_no_releases(store: Store, site: Clone) -> None:
    assert "has no releases" in site.deploy(*to(store), "--rollback", status=64).stderr
    assert "has no releases" in site.deploy(*to(store), "--list", status=64).stderr


def test_visitors_never_meet_a_fault(store: Store, site: Clone) -> None:
    site.deploy(*to(store))
    place = f"{store.bucket}/{PREFIX}"
    pages = lambda: {place + path: bytes for path, bytes in public(site).items() if path.endswith(".html")}
    first = pages()
    site.write("site.yaml", site.read("site.yaml").replace("Briefings", "Other briefings"))
    site.run("build")

    class Reader(Visitor):
        def read(self, path: str) -> None:
            answer = ask(self.port, path, Authorization="AWS reader:x")
            self.count += 1
            fits = [name for name, pages in self.releases.items() if pages.get(path) == answer.body and answer.status == 200]
            if not fits:
                self.faults.append(f"{path}: {answer.status}")

    visitor = Reader(store.port, {"first": first, "second": pages()})
    with visitor.reading():
        site.deploy(*to(store))
    assert not visitor.faults and visitor.count > 3
    check(store, site)


def test_a_deploy_that_was_killed_is_finished_by_the_next(store: Store, site: Clone) -> None:
    site.deploy(*to(store))
    site.write("site.yaml", site.read("site.yaml").replace("Briefings", "Other briefings"))
    before = store.keys(PREFIX)
    process = subprocess.Popen([DOSSIER, "deploy", *to(store)], cwd=site.root, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and sum(store.keys(PREFIX).get(path) != tag for path, tag in before.items()) < 5:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    site.deploy(*to(store), "--unlock")
    check(store, site)
    assert ".dossier-lock" not in store.keys(PREFIX)


def test_one_deploy_at_a_time(store: Store, site: Clone) -> None:
    store.client().put_object(Bucket=store.bucket, Key=PREFIX + ".dossier-lock", Body=b"elsewhere.example 4711\n")
    assert "locked by elsewhere.example 4711" in site.deploy(*to(store), status=75).stderr


def test_what_a_service_refuses_is_told(store: Store, site: Clone, monkeypatch: pytest.MonkeyPatch) -> None:
    assert f"there is no bucket 'nowhere' at {store.endpoint}" in site.deploy("s3://nowhere", "--endpoint", store.endpoint, status=69).stderr
    port = free_port()
    assert f"cannot reach http://127.0.0.1:{port}" in site.deploy(f"s3://{store.bucket}", "--endpoint", f"http://127.0.0.1:{port}", status=69).stderr
    assert "names no bucket" in site.deploy("s3://B", status=64).stderr
    assert "--endpoint takes" in site.deploy(*to(store)[:1], "--endpoint", "example.org", status=64).stderr
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setenv("HOME", "/nonexistent")
    assert "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY" in site.deploy(*to(store), status=69).stderr
    assert not store.keys()


ERRORS = {
    "RequestTimeTooSkewed": (403, 69, "the clock of this machine differs from that of"),
    "InvalidAccessKeyId": (403, 69, "does not know the key 'anyone'"),
    "SignatureDoesNotMatch": (403, 69, "refuses the secret of the key 'anyone'"),
    "AccessDenied": (403, 73, "the key 'anyone' may not read"),
    "ExpiredToken": (400, 69, "the keys for"),
    "AuthorizationHeaderMalformed": (400, 69, "is not in the region 'us-east-1'; set 'region: eu-central-1'"),
    "SlowDown": (503, 69, "is not available (status 503)"),
    "XMinioStorageFull": (507, 73, "is full"),
}


@pytest.mark.parametrize("code", ERRORS)
def test_errors_of_a_service_say_what_to_do(store: Store, site: Clone, code: str) -> None:
    status, exit, words = ERRORS[code]

    class Refusing(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>No.</Message><Region>eu-central-1</Region></Error>".encode())

        def log_message(self, *arguments: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        said = site.deploy("s3://bucket/site", "--endpoint", f"http://127.0.0.1:{server.server_port}", status=exit).stderr
    finally:
        server.shutdown()
    assert words in said, said


def test_signatures_are_right_and_keys_may_be_in_a_file(store: Store, site: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """moto checks every signature from here on."""
    iam = store.client("iam")
    iam.create_user(UserName="editor")
    key = iam.create_access_key(UserName="editor")["AccessKey"]
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
    iam.put_user_policy(UserName="editor", PolicyName="all", PolicyDocument=json.dumps(policy))
    headers = {"Content-Type": "text/plain"}
    reset = lambda count: urllib.request.urlopen(urllib.request.Request(f"{store.endpoint}/moto-api/reset-auth", count, headers))
    reset(b"0")
    try:
        site.write("media/über & (so) 'n.txt", "A name that needs escapes.\n")
        credentials = tmp_path / "credentials"
        credentials.write_text(f"[other]\naws_access_key_id = x\n[desk]\naws_access_key_id = {key['AccessKeyId']}\naws_secret_access_key={key['SecretAccessKey']}\n")
        monkeypatch.delenv("AWS_ACCESS_KEY_ID")
        monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
        monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(credentials))
        monkeypatch.setenv("AWS_PROFILE", "desk")
        site.deploy(*to(store))
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", key["AccessKeyId"])
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
        assert "refuses the secret of the key" in site.deploy(*to(store), status=69).stderr
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAUNKNOWN")
        assert "does not know the key 'AKIAUNKNOWN'" in site.deploy(*to(store), status=69).stderr
    finally:
        reset(b"1000000000")
    # boto3, with which the test looks, reads it too.
    monkeypatch.delenv("AWS_PROFILE")
    check(store, site)
