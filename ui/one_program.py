"""One program for one user: a second start, or a double click on a project, goes to the window that is there.

Each window is a process, so that a fault of one costs nothing in another. The first one answers under the name of the user; each
answers under its own number, which the lock of a project names. What is asked is one line of JSON, and what is answered one word.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reviewer import settings
from reviewer.system import desktop

_WAIT_MS = 1_500
"""So long, at most, for the other window to answer: it may be painting."""
_LONGEST_BYTES = 64 * 1024
_YES = b"yes\n"


def _name(process: int = 0) -> str:
    """The name of a window of this user, or of the first one. Settings kept elsewhere make another user."""
    user = hashlib.sha256(str(settings.config_folder().absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return f"reviewer-{user}-{process}" if process else f"reviewer-{user}"


def ask_other(path: Path | None, process: int = 0) -> bool:
    """Ask another window to show itself, with a project if one is given. Whether it did; without one there, at once no."""
    socket = QLocalSocket()
    socket.connectToServer(_name(process))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    desktop.let_others_forward()
    asked = {"open": str(path.absolute()) if path is not None else ""}
    socket.write(json.dumps(asked).encode("ascii") + b"\n")
    if not socket.waitForBytesWritten(_WAIT_MS) or not socket.waitForReadyRead(_WAIT_MS):
        return False
    return socket.readAll().data() == _YES


class OneProgram(QObject):
    """`asked(path)`: somebody wants to see the window, with a project at this path, or "" for the window as it is."""

    asked = Signal(str)

    def __init__(self, parent: QObject | None = None, *, first: bool = True) -> None:
        """`first` windows answer for the user, where no other one does."""
        super().__init__(parent)
        self._servers: list[QLocalServer] = []
        for name in (_name(os.getpid()), *([_name()] if first else [])):
            server = QLocalServer(self)
            server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            if not server.listen(name):
                # One that was killed left its name behind: who would have answered was asked before.
                QLocalServer.removeServer(name)
                server.listen(name)
            server.newConnection.connect(lambda server=server: self._answer(server))
            self._servers.append(server)

    def close(self) -> None:
        """Answer no more."""
        for server in self._servers:
            server.close()

    def _answer(self, server: QLocalServer) -> None:
        if not server.hasPendingConnections():
            return
        socket = server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._read(socket))
        self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST_BYTES:
            socket.abort()
        if not socket.canReadLine():
            return
        try:
            path = json.loads(bytes(socket.readLine().data()))["open"]
        except (ValueError, KeyError, TypeError, RecursionError):
            socket.abort()
            return
        if isinstance(path, str):
            socket.write(_YES)
            socket.flush()
            self.asked.emit(path)
