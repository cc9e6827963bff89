"""Hostile requests to `dossier serve`: traversal, foreign names, broken requests, crowds, and browsers that do not read."""

import os
import pathlib
import re
import signal
import socket
import subprocess
import time

from bench import ARTICLE, SETTINGS, starter

SECRET = "do not serve this"
#: The preview must not need more memory than this, in MB.
MOST_MEMORY = 400


def attack(bench):
    files = {**starter(), "content/media/big.bin": b"x" * 10_000_000, "content/articles/long.md": ARTICLE + "A word. " * 100_000}
    root = bench.site("site", files)
    (root.parent / "secret.txt").write_text(SECRET)
    (root / "secret.txt").write_text(SECRET)
    with Preview(bench, root) as preview:
        for name, group in GROUPS.items():
            for what, held in group(preview):
                bench.expect(held, f"{name}: {what}")
            bench.expect(preview.is_well(), f"{name}: it answers no more: {preview.errors()[-300:]}")
        bench.expect(preview.memory() < MOST_MEMORY, f"it has {preview.memory():.0f} MB")


class Preview:
    def __init__(self, bench, root):
        self.root = root
        self.log = open(bench.folder / "preview.log", "w+b")
        self.process = subprocess.Popen(
            [bench.dossier, "serve", "-C", root, "-p", "0"], stdout=subprocess.PIPE, stderr=self.log)
        line = self.process.stdout.readline().decode()
        self.port = int(re.match(r"http://127\.0\.0\.1:(\d+)", line)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def errors(self):
        return pathlib.Path(self.log.name).read_text(errors="replace")

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return 0
        return int(re.search(r"VmHWM:\s*(\d+)", status.read_text())[1]) / 1024

    def connect(self, limit=10):
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=limit)
        return connection

    def send(self, bytes, limit=10):
        """What is answered before the connection ends; at most 1 MB."""
        answer = b""
        try:
            with self.connect(limit) as connection:
                connection.sendall(bytes)
                while len(answer) < 1_000_000 and (piece := connection.recv(65536)):
                    answer += piece
        except OSError:
            pass
        return answer

    def request(self, path, *headers, method="GET", host=None):
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host or f'127.0.0.1:{self.port}'}", "Connection: close", *headers, "", ""]
        return self.send("\r\n".join(lines).encode("utf-8", "surrogateescape"))

    def is_well(self):
        return b" 200 " in self.request("/index.html")[:20]


def status(answer):
    found = re.match(rb"HTTP/1\.1 (\d+)", answer)
    return int(found[1]) if found else None


def traversal(preview):
    steps = ["..", "%2e%2e", ".%2e", "%2E.", "%252e%252e", "..%00", "..;", "%c0%ae%c0%ae", "．．", "..%5c", "..\\"]
    for step in steps:
        for depth in range(1, 4):
            for file in ["secret.txt", "etc/passwd", "content/site.yaml"]:
                for slash in ["/", "%2f", "//", "\\", "%5c"]:
                    path = "/" + slash.join([step] * depth + [file])
                    answer = preview.request(path)
                    yield path, status(answer) in (400, 404, 301, 302, 308) and SECRET.encode() not in answer and b"root:" not in answer
    for path in ["/secret.txt", "/content/site.yaml", "/.dossier/", "/.dossier/outputs", "/./index.html", "/articles/../secret.txt",
                 "file:///etc/passwd", "http://127.0.0.1/secret.txt", "*", "", "/\x00", "/%", "/%zz", "/%ff", "?", "/" + "a" * 10_000]:
        answer = preview.request(path)
        yield path[:60], status(answer) in (400, 404, 414, 431) and SECRET.encode() not in answer


def foreign(preview):
    for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "evil.example:8000", "0.0.0.0", "[::ffff:127.0.0.1]x",
                 "127.0.0.1@evil.example", "127.1", "2130706433", "", "127.0.0.1:x", "127.0.0.1, evil.example"]:
        yield f"Host {host!r}", status(preview.request("/index.html", host=host or " ")) in (400, 403)
    for origin in ["http://evil.example", "null", "https://127.0.0.1.evil.example", "file://", f"http://127.0.0.1:{preview.port}.evil.example"]:
        yield f"Origin {origin}", status(preview.request("/index.html", f"Origin: {origin}")) == 403
    for path in ["/index.html", "/.dossier/reload.js", "/.dossier/events?page=index.html&version=x"]:
        answer = preview.request(path, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script")
        yield f"cross-site {path}", status(answer) == 403
    answer = preview.request("/index.html", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")
    yield "a link from another site", status(answer) == 200
    yield "it can be framed", b"frame-ancestors 'none'" in answer.split(b"\r\n\r\n")[0]
    for method in ["POST", "PUT", "DELETE", "CONNECT", "TRACE", "OPTIONS", "PROPFIND"]:
        yield method, status(preview.request("/index.html", method=method)) == 405


def malformed(preview):
    host = f"Host: 127.0.0.1:{preview.port}\r\n".encode()
    requests = [
        b"\r\n" * 5000, b"\x00" * 1000, b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n" + host + b"\r\n", b"GET  / HTTP/1.1\r\n" + host + b"\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET / HTTP/1.1\r\n" + host + b": x\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + host + b" folded: x\r\n\r\n", b"GET / HTTP/1.1\r\n" + host * 2 + b"\r\n", b"GET / HTTP/1.1\r\n" + host + b"a: \x01\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + host + b"a: b\r\n" * 5000 + b"\r\n", b"GET / HTTP/1.1\r\n" + host + b"a: " + b"b" * 100_000 + b"\r\n\r\n",
        b"GET /" + b"a" * 100_000, b"POST / HTTP/1.1\r\n" + host + b"Content-Length: 99999999999999999999\r\n\r\nx",
        b"POST / HTTP/1.1\r\n" + host + b"Content-Length: -1\r\n\r\n", b"POST / HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
        b"GET / HTTP/1.1\r\n" + host + b"Content-Length: 5\r\n\r\nGET /secret.txt HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\nHost: localhost\n\n",
        b"GET / HTTP/1.1\r\n" + host + b"Range: bytes=0-99999999999999999999\r\nConnection: close\r\n\r\n",
        b"GET /media/big.bin HTTP/1.1\r\n" + host + b"Range: bytes=5-1,9999999999-,-\r\nConnection: close\r\n\r\n",
        b"GET /index.html HTTP/1.1\r\n" + host + b"\r\n" * 2 + os.urandom(3000),
    ]
    for bytes in requests:
        answer = preview.send(bytes, limit=3)
        yield bytes[:60], status(answer) in (None, 200, 206, 400, 404, 405, 413, 414, 416, 431, 501, 505)


def slow(preview):
    """More connections that never send a whole head than may be open."""
    crowd = []
    for n in range(700):
        try:
            connection = preview.connect(limit=5)
            connection.sendall(b"GET / HTTP/1.1\r\nHost:")
            crowd.append(connection)
        except OSError:
            pass
    start = time.monotonic()
    held = preview.is_well()
    yield f"a request beside {len(crowd)} slow ones, after {time.monotonic() - start:.1f} s", held and time.monotonic() - start < 5
    for connection in crowd:
        connection.close()
    yield "a head that comes byte by byte has an end", has_end(preview, limit=25)


def has_end(preview, limit):
    """Whether a connection ends that sends one byte of a head every half second."""
    end = time.monotonic() + limit
    with preview.connect() as connection:
        connection.settimeout(0.5)
        while time.monotonic() < end:
            try:
                connection.sendall(b"x")
                if connection.recv(100) == b"":
                    return True
            except socket.timeout:
                continue
            except OSError:
                return True
    return False


def unread(preview):
    """Browsers that ask for much and read nothing."""
    crowd = []
    for path in ["/media/big.bin", "/articles/long.html"] * 60:
        try:
            connection = preview.connect(limit=5)
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode() * 3)
            crowd.append(connection)
        except OSError:
            pass
    time.sleep(1)
    yield f"a request beside {len(crowd)} that read nothing", preview.is_well()
    yield f"memory {preview.memory():.0f} MB", preview.memory() < MOST_MEMORY
    for connection in crowd:
        connection.close()


def vanishing(preview):
    """Browsers that go while an answer comes, or while they wait for a change."""
    for n in range(200):
        try:
            with preview.connect(limit=5) as connection:
                path = ["/media/big.bin", "/.dossier/events?page=index.html&version=x", "/articles/long.html"][n % 3]
                connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        except OSError:
            pass
    yield "200 browsers that left", preview.is_well()


GROUPS = {
    "traversal": traversal, "foreign": foreign, "malformed": malformed, "slow": slow, "unread": unread, "vanishing": vanishing,
}
