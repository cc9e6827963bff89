"""Real servers on loopback, each with its own configuration, keys and port, run as whoever runs the tests."""

from __future__ import annotations

import getpass
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from line import Line

SBIN = os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin:/sbin:/opt/homebrew/bin"
CUTTER = Path(__file__).with_name("cutter.py")


def program(name: str) -> str:
    """The path of a program, also of those for administrators."""
    found = shutil.which(name, path=SBIN)
    assert found, f"{name} is not installed; 'make test-hosting' installs it on Debian"
    return found


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port: int, process: subprocess.Popen, log: Path) -> None:
    """Returns once somebody listens at a port."""
    for _ in range(400):
        assert process.poll() is None, log.read_text()
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"nobody listens at {port}: {log.read_text()}")


@contextmanager
def running(arguments: list[str], log: Path) -> Iterator[subprocess.Popen]:
    """A program that runs while the block does."""
    with log.open("ab") as output:
        process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@dataclass(frozen=True)
class Host:
    """A machine that is reached by ssh, called `desk`, whose disk is ours as well."""

    folder: Path
    port: int

    @property
    def config(self) -> Path:
        """What the client has to know."""
        return self.folder / "config"

    @property
    def cut_config(self) -> Path:
        """The same host behind a line that breaks off after the bytes that `line` holds."""
        return self.folder / "config-cut"

    @property
    def line(self) -> Line:
        return Line(self.folder / "line")


@contextmanager
def ssh_host(folder: Path) -> Iterator[Host]:
    """An OpenSSH server that lets in one key only."""
    folder.mkdir()
    host = Host(folder, free_port())
    for name in ["host_key", "user_key"]:
        subprocess.run([program("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
    (folder / "authorized_keys").write_text((folder / "user_key.pub").read_text())
    kind, key, *_ = (folder / "host_key.pub").read_text().split()
    (folder / "known_hosts").write_text(f"[127.0.0.1]:{host.port} {kind} {key}\n")
    client = f"""
        HostName 127.0.0.1
        Port {host.port}
        User {getpass.getuser()}
        IdentityFile {folder}/user_key
        IdentitiesOnly yes
        UserKnownHostsFile {folder}/known_hosts
        StrictHostKeyChecking yes
        BatchMode yes
        LogLevel ERROR
    """
    host.config.write_text("Host desk\n" + client)
    cut = f"ProxyCommand {sys.executable} {CUTTER} {host.port} {host.line.file}"
    host.cut_config.write_text(f"Host desk\n{client}\n{cut}\n")
    server = folder / "sshd_config"
    server.write_text(f"""
        ListenAddress 127.0.0.1
        Port {host.port}
        HostKey {folder}/host_key
        AuthorizedKeysFile {folder}/authorized_keys
        PidFile none
        StrictModes no
        PasswordAuthentication no
        KbdInteractiveAuthentication no
        MaxStartups 100
        {"UsePAM yes" if is_locked() else ""}
    """)
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    log = folder / "log"
    # sshd starts itself again for each connection, and wants to be called by its whole path for that.
    with running([program("sshd"), "-D", "-e", "-f", str(server)], log) as process:
        wait_for(host.port, process, log)
        yield host


def is_locked() -> bool:
    """Whether root has no password and only PAM lets it in by key."""
    try:
        lines = Path("/etc/shadow").read_text().splitlines()
    except OSError:
        return False
    return os.geteuid() == 0 and any(line.startswith("root:!") for line in lines)


@dataclass
class WebHost:
    """nginx, with one site."""

    port: int
    process: subprocess.Popen
    has_brotli: bool
    log: Path

    def reload(self) -> None:
        """Reads the configuration again; returns once the new one answers."""
        before = self.log.read_text().count("gracefully shutting down")
        self.process.send_signal(signal.SIGHUP)
        for _ in range(400):
            if self.log.read_text().count("gracefully shutting down") > before:
                return
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.025)
        raise AssertionError(self.log.read_text())


@contextmanager
def web_host(folder: Path, root: Path, include: Path | None = None) -> Iterator[WebHost]:
    """nginx on loopback that shows a folder; `include` is a file with more of the server block."""
    folder.mkdir()
    port = free_port()
    modules = [Path(path) / "ngx_http_brotli_static_module.so" for path in ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules"]]
    brotli = next((module for module in modules if module.exists()), None)
    temporary = "\n".join(f"{kind}_temp_path {folder}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    types = next(path for path in map(Path, ["/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types"]) if path.exists())
    log = folder / "log"
    log.touch()
    (folder / "nginx.conf").write_text(f"""
        {f"load_module {brotli};" if brotli else ""}
        {"user root;" if os.geteuid() == 0 else ""}
        daemon off;
        worker_processes 1;
        pid {folder}/pid;
        error_log {log} notice;
        events {{ worker_connections 256; }}
        http {{
            include {types};
            default_type application/octet-stream;
            access_log off;
            {temporary}
            server {{
                listen 127.0.0.1:{port};
                root {root};
                {"brotli_static on;" if brotli else ""}
                {f"include {include};" if include else "gzip_static on; error_page 404 /404.html;"}
            }}
        }}
    """)
    arguments = [program("nginx"), "-p", str(folder), "-e", str(log), "-c", str(folder / "nginx.conf")]
    with running(arguments, log) as process:
        wait_for(port, process, log)
        yield WebHost(port, process, brotli is not None, log)


@contextmanager
def apache_host(folder: Path, root: Path, include: Path | None = None) -> Iterator[WebHost]:
    """Apache on loopback that shows a folder, whose own `.htaccess` says the rest."""
    folder.mkdir()
    port, log = free_port(), folder / "log"
    log.touch()
    # Apache serves as another user than root, who must reach the folder.
    for path in [root.resolve(), *root.resolve().parents]:
        if path.owner() == getpass.getuser() and path.as_posix() not in ("/", "/tmp"):
            path.chmod(path.stat().st_mode | 0o055)
    modules = next(path for path in map(Path, ["/usr/lib/apache2/modules", "/opt/homebrew/lib/httpd/modules"]) if path.exists())
    names = ["mpm_event", "unixd", "authz_core", "mime", "dir", "alias", "headers", "rewrite", "filter", "deflate", "setenvif", "env"]
    load = "\n".join(f"LoadModule {name}_module {modules}/mod_{name}.so" for name in names if (modules / f"mod_{name}.so").exists())
    (folder / "httpd.conf").write_text(f"""
        ServerRoot {folder}
        ServerName 127.0.0.1
        Listen 127.0.0.1:{port}
        PidFile {folder}/pid
        DefaultRuntimeDir {folder}
        ErrorLog {log}
        {load}
        {"User www-data" if os.geteuid() == 0 else ""}
        TypesConfig /etc/mime.types
        # As Debian sets them.
        AddType application/x-gzip .gz .tgz
        AddLanguage br .br
        AddOutputFilterByType DEFLATE text/html text/plain text/css text/csv text/calendar application/json application/xml
        DocumentRoot {root}
        <Directory />
            Options FollowSymLinks
            AllowOverride FileInfo
            Require all granted
        </Directory>
    """)
    with running([program("apache2" if shutil.which("apache2", path=SBIN) else "httpd"), "-DFOREGROUND", "-f", str(folder / "httpd.conf")], log) as process:
        wait_for(port, process, log)
        yield WebHost(port, process, True, log)


@contextmanager
def caddy_host(folder: Path, root: Path, include: Path | None = None) -> Iterator[WebHost]:
    """Caddy on loopback that shows a folder; `include` is a file with more of the site block."""
    folder.mkdir()
    port, log = free_port(), folder / "log"
    log.touch()
    (folder / "Caddyfile").write_text(f"""{{
        admin off
        auto_https off
    }}
    http://127.0.0.1:{port} {{
        root * {root}
        {f"import {include}" if include else ""}
        handle /other/* {{
            file_server
        }}
    }}
    """)
    environment = ["env", f"XDG_DATA_HOME={folder}", f"XDG_CONFIG_HOME={folder}", f"HOME={folder}"]
    with running([*environment, program("caddy"), "run", "--config", str(folder / "Caddyfile")], log) as process:
        wait_for(port, process, log)
        yield WebHost(port, process, True, log)


@dataclass(frozen=True)
class Store:
    """A service that speaks S3, with one bucket."""

    port: int
    bucket: str
    log: Path

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def client(self, service: str = "s3", id: str = "anyone", secret: str = "anything"):
        import boto3

        return boto3.client(service, endpoint_url=self.endpoint, region_name="us-east-1", aws_access_key_id=id, aws_secret_access_key=secret)

    def keys(self, prefix: str = "") -> dict[str, str]:
        """The tag of each object below a prefix."""
        pages = self.client().get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix)
        return {object["Key"].removeprefix(prefix): object["ETag"] for page in pages for object in page.get("Contents", [])}

    def object(self, key: str) -> dict:
        return self.client().get_object(Bucket=self.bucket, Key=key)


@contextmanager
def bucket_store(folder: Path) -> Iterator[Store]:
    """moto on loopback, with an empty bucket."""
    folder.mkdir()
    store = Store(free_port(), "briefings-example", folder / "log")
    store.log.touch()
    with running([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(store.port)], store.log) as process:
        wait_for(store.port, process, store.log)
        store.client().create_bucket(Bucket=store.bucket)
        yield store
