"""A web host on loopback, as plain as hosts are: it sends files, and 404.html for what is not there."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import sleep
from typing import BinaryIO, Iterator


class Host(SimpleHTTPRequestHandler):
    """Answers for one folder."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


class SlowHost(Host):
    """Sends what stands at the top of a page by and by, so that it is drawn before it has arrived."""

    def copyfile(self, source: BinaryIO, outputfile: BinaryIO) -> None:
        for _ in range(30 if self.path.endswith(".html") else 0):
            outputfile.write(source.read(600))
            sleep(0.04)
        super().copyfile(source, outputfile)


class LatePictures(Host):
    """Sends the pictures of texts only after the page has been drawn."""

    def copyfile(self, source: BinaryIO, outputfile: BinaryIO) -> None:
        if "/media/" in self.path:
            sleep(0.5)
        super().copyfile(source, outputfile)


@contextmanager
def served(root: Path, host: type[Host] = Host) -> Iterator[str]:
    """The address at which a folder can be read while the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(host, directory=str(root)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
