"""Firefox and WebKit, driven without a library: Firefox by Marionette, its own protocol, and WebKit by WebDriver."""

from __future__ import annotations

import base64
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Iterator

# A browser may take this long to start, and this long for a command, in seconds.
START, COMMAND = 60, 60


class Browser:
    """A browser with one window."""

    def go(self, url: str) -> None:
        raise NotImplementedError

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script returns; it may wait for a promise."""
        raise NotImplementedError

    def size(self, width: int, height: int) -> None:
        raise NotImplementedError

    def picture(self) -> bytes:
        """The window as a PNG."""
        raise NotImplementedError

    def until(self, script: str, *arguments: Any) -> Any:
        """What a script returns as soon as that counts as true."""
        end = time.monotonic() + 20
        while not (found := self.run(script, *arguments)):
            assert time.monotonic() < end, f"it never came true: {script}"
            time.sleep(0.05)
        return found


# Lets a script return a promise, in a command that tells the end by calling its last argument.
WAITING = """const told = arguments[arguments.length - 1], given = [...arguments].slice(0, -1);
Promise.resolve((function () { %s }).apply(null, given)).then(told, (error) => told({fault: String(error)}))"""


# How much of a window is not the page; what is measured while it is resized may be nonsense.
FRAME = "return [outerWidth - innerWidth, outerHeight - innerHeight].map((size) => Math.max(0, Math.min(300, Math.round(size))))"


class Firefox(Browser):
    """Firefox over a socket; a message is its length, a colon and JSON."""

    def __init__(self, connection: socket.socket):
        self.file = connection.makefile("rb")
        self.connection = connection
        self.number = 0
        self.receive()
        self.send("WebDriver:NewSession", {})
        self.send("WebDriver:SetTimeouts", {"script": COMMAND * 1000})

    def receive(self) -> Any:
        digits = b""
        while (digit := self.file.read(1)) != b":":
            assert digit, "Firefox has ended"
            digits += digit
        return json.loads(self.file.read(int(digits)))

    def send(self, name: str, parameters: dict) -> Any:
        self.number += 1
        message = json.dumps([0, self.number, name, parameters]).encode()
        self.connection.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, result = self.receive()
        assert error is None, f"{name}: {error}"
        return result.get("value", result)

    def go(self, url: str) -> None:
        self.send("WebDriver:Navigate", {"url": url})

    def run(self, script: str, *arguments: Any) -> Any:
        return self.send("WebDriver:ExecuteAsyncScript", {"script": WAITING % script, "args": list(arguments), "newSandbox": False, "sandbox": None})

    def size(self, width: int, height: int) -> None:
        """Frames around the page count, too, so this is done twice."""
        for _ in range(2):
            frame = self.run(FRAME)
            self.send("WebDriver:SetWindowRect", {"width": width + frame[0], "height": height + frame[1]})

    def picture(self) -> bytes:
        return base64.b64decode(self.send("WebDriver:TakeScreenshot", {"full": False}))


class WebKit(Browser):
    """WebKit over WebDriver."""

    def __init__(self, address: str):
        self.address = address
        options = {"webkitgtk:browserOptions": {"binary": str(mini_browser()), "args": ["--automation"]}}
        self.address += "/session/" + self.send("POST", "/session", {"capabilities": {"alwaysMatch": options}})["sessionId"]
        self.send("POST", "/timeouts", {"script": COMMAND * 1000})

    def send(self, method: str, path: str, body: Any = None) -> Any:
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=COMMAND) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{path}: {error.read().decode()}") from None

    def go(self, url: str) -> None:
        self.send("POST", "/url", {"url": url})

    def run(self, script: str, *arguments: Any) -> Any:
        return self.send("POST", "/execute/async", {"script": WAITING % script, "args": list(arguments)})

    def size(self, width: int, height: int) -> None:
        for _ in range(2):
            frame = self.run(FRAME)
            self.send("POST", "/window/rect", {"width": width + frame[0], "height": height + frame[1]})

    def picture(self) -> bytes:
        return base64.b64decode(self.send("GET", "/screenshot"))

    def close(self) -> None:
        self.send("DELETE", "")


def mini_browser() -> Path | None:
    """The browser that comes with WebKit for GTK."""
    found = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    return found[-1] if found else None


def program(name: str) -> str | None:
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


def missing(name: str) -> str | None:
    """What has to be installed before a browser can be driven here; nothing if all is there."""
    if name != "webkit":
        return None if program("firefox-esr") or program("firefox") else "Firefox: install firefox-esr"
    if not (program("WebKitWebDriver") and mini_browser()):
        return "WebKit: install webkit2gtk-driver"
    return None if program("Xvfb") else "a display for WebKit: install xvfb"


@contextmanager
def browser(name: str) -> Iterator[Browser]:
    """Firefox, WebKit, or "forced colours": Firefox for a reader whose system chooses the colours, which WebKit does not offer."""
    with TemporaryDirectory(prefix="dossier-browser-") as folder:
        with webkit(folder) if name == "webkit" else firefox(folder, forces_colours=name == "forced colours") as found:
            yield found


@contextmanager
def firefox(folder: str, forces_colours: bool) -> Iterator[Browser]:
    port = free_port()
    settings = {"marionette.port": port, "browser.shell.checkDefaultBrowser": False, "datareporting.policy.dataSubmissionEnabled": False,
                "browser.startup.page": 0, "app.update.enabled": False, "layout.css.devPixelsPerPx": "1.0",
                **({"browser.display.document_color_use": 2} if forces_colours else {})}
    (Path(folder) / "user.js").write_text("".join(f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in settings.items()))
    command = [program("firefox-esr") or program("firefox"), "--headless", "--marionette", "--no-remote", "--profile", folder]
    with running(command, folder):
        yield Firefox(connected(port))


@contextmanager
def webkit(folder: str) -> Iterator[Browser]:
    port = free_port()
    reading, writing = os.pipe()
    # The server chooses a display that no other has, and writes its number.
    with running([program("Xvfb"), "-displayfd", str(writing), "-screen", "0", "1600x1300x24", "-nolisten", "tcp"], folder, passing=[writing]):
        os.close(writing)
        with open(reading) as number:
            display = ":" + number.readline().strip()
        assert display != ":", "a browser did not start"
        settings = {"DISPLAY": display, "GDK_BACKEND": "x11", "WEBKIT_DISABLE_COMPOSITING_MODE": "1", "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
                    "LIBGL_ALWAYS_SOFTWARE": "1", "NO_AT_BRIDGE": "1"}
        with running([program("WebKitWebDriver"), f"--port={port}"], folder, settings):
            connected(port).close()
            opened = WebKit(f"http://127.0.0.1:{port}")
            yield opened
            opened.close()


@contextmanager
def running(command: list[str | None], home: str, settings: dict[str, str] | None = None, passing: list[int] | None = None) -> Iterator[None]:
    environment = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, **(settings or {})}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                               pass_fds=passing or [])
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def connected(port: int) -> socket.socket:
    found: list[socket.socket] = []

    def attempt() -> bool:
        try:
            found.append(socket.create_connection(("127.0.0.1", port), COMMAND))
        except OSError:
            return False
        return True

    until(attempt)
    return found[0]


def until(holds: Any) -> None:
    end = time.monotonic() + START
    while not holds():
        assert time.monotonic() < end, "a browser did not start"
        time.sleep(0.1)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
