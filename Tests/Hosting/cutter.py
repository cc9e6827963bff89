"""The line to a host, for ssh's ProxyCommand: it breaks off for good after so many bytes towards the host.

Call: cutter.py PORT FILE. The file holds the `Line`.
"""

import os
import signal
import socket
import sys
import threading
from pathlib import Path

from line import Line


def end_deploy() -> None:
    """Ends the deploy that started this, and what it started, as a power cut would."""
    os.killpg(os.getpgid(0), signal.SIGKILL)


def back(connection: socket.socket) -> None:
    while data := connection.recv(1 << 16):
        write(data)
    os._exit(0)


def write(data: bytes) -> None:
    while data:
        data = data[os.write(1, data):]


def main(port: str, path: str) -> None:
    line = Line(Path(path))
    connection = socket.create_connection(("127.0.0.1", int(port)))
    threading.Thread(target=back, args=[connection], daemon=True).start()
    while data := os.read(0, 1 << 14):
        allowed, deed = line.take(len(data))
        if allowed < len(data) and deed == "kill":
            end_deploy()
        connection.sendall(data[:allowed])
        if allowed < len(data):
            # A reset, as of a line that is gone: nobody says goodbye.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.close()
            os._exit(1)
    connection.shutdown(socket.SHUT_WR)
    threading.Event().wait(10)


main(*sys.argv[1:])
