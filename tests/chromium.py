"""A real Chromium without a window, driven over its DevTools pipe: pages are read and used as a person would."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-pipe",
)  # fmt: skip
# The browser reads commands at 3 and answers at 4, wherever the pipes are now.
_BECOME = """
import fcntl, os, sys
given, said = (fcntl.fcntl(int(each), fcntl.F_DUPFD, 20) for each in sys.argv[1:3])
os.dup2(given, 3)
os.dup2(said, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
_KEYS = {"Enter": (13, "\r"), "Tab": (9, ""), "Space": (32, " "), "ArrowDown": (40, ""), "ArrowRight": (39, ""),
         "Escape": (27, "")}  # fmt: skip


def executable() -> str:
    """Where Chromium is. `make test` installs it on Debian (tools/system-packages.sh)."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    assert found, f"Chromium is missing (looked for {', '.join(NAMES)}); install it with your system's package manager."
    return found


class Page:
    """One page. `problems` are what its console and its security policy complained of."""

    def __init__(self, browser: Browser, path: Path) -> None:
        self._browser = browser
        self.problems: list[str] = []
        self.requests: list[str] = []
        target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        browser.pages[self._session] = self
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._ask(f"{domain}.enable")
        self._ask("Page.navigate", url=path.as_uri())
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def js(self, expression: str) -> Any:
        """What an expression gives in the page; a promise is waited for."""
        found = self._ask("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def wait(self, condition: str) -> None:
        """Come back when a condition holds in the page."""
        again = f"new Promise(done => {{ const look = () => ({condition}) ? done(1) : requestAnimationFrame(look); look(); }})"
        while True:
            found = self._ask("Runtime.evaluate", expression=again, awaitPromise=True)
            if "exceptionDetails" not in found:
                return

    def press(self, key: str) -> None:
        """Press a key where the focus is."""
        code, text = _KEYS[key]
        named = {"key": " " if key == "Space" else key, "code": key, "windowsVirtualKeyCode": code}
        self._ask(
            "Input.dispatchKeyEvent",
            type="keyDown" if text else "rawKeyDown",
            **named,
            **({"text": text} if text else {}),
        )
        self._ask("Input.dispatchKeyEvent", type="keyUp", **named)

    def media(self, medium: str = "", scheme: str = "light") -> None:
        """Look at the page as on another medium or in another scheme of colours."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._ask("Emulation.setEmulatedMedia", media=medium, features=features)

    def picture(self, path: Path, *, width: int = 1000, height: int = 1400) -> None:
        """A screenshot."""
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        path.write_bytes(base64.b64decode(self._ask("Page.captureScreenshot", format="png")["data"]))

    def pdf(self) -> bytes:
        """The page as it would be printed."""
        return base64.b64decode(self._ask("Page.printToPDF", preferCSSPageSize=True)["data"])

    def hear(self, method: str, said: dict[str, Any]) -> None:
        """Note what the browser says of this page."""
        if method == "Runtime.exceptionThrown":
            self.problems.append(json.dumps(said["exceptionDetails"]))
        elif method == "Log.entryAdded":
            self.problems.append(said["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(said["request"]["url"])

    def _ask(self, method: str, **arguments: Any) -> Any:
        return self._browser.ask(method, self._session, **arguments)


class Browser:
    """The running program; messages end with a zero byte."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = to, os.fdopen(back, "rb")
        self._number = 0
        self.pages: dict[str, Page] = {}

    def open(self, path: Path) -> Page:
        """A page from a file."""
        return Page(self, path)

    def ask(self, method: str, session: str = "", **arguments: Any) -> Any:
        """One command and its answer."""
        self._number += 1
        said: dict[str, Any] = {"id": self._number, "method": method, "params": arguments}
        if session:
            said["sessionId"] = session
        self._write(json.dumps(said).encode() + b"\0")
        while True:
            heard = json.loads(self._read())
            if heard.get("id") == self._number:
                assert "error" not in heard, heard["error"]
                return heard["result"]
            if heard.get("sessionId") in self.pages:
                self.pages[heard["sessionId"]].hear(heard["method"], heard["params"])

    def _write(self, message: bytes) -> None:
        while message:
            message = message[os.write(self._to, message) :]

    def _read(self) -> bytes:
        found = bytearray()
        while True:
            piece = self._back.peek(1)
            assert piece, "Chromium ended."
            end = piece.find(b"\0")
            found += self._back.read(len(piece) if end < 0 else end + 1)
            if end >= 0:
                return bytes(found[:-1])


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser with a profile of its own, ended at the end."""
    to_read, to_write = os.pipe()
    back_read, back_write = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        numbers = [str(to_read), str(back_write)]
        browser_command = [executable(), *FLAGS, f"--user-data-dir={profile}", "about:blank"]
        command = [sys.executable, "-c", _BECOME, *numbers, *browser_command]
        process = subprocess.Popen(
            command, pass_fds=(to_read, back_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(to_read)
        os.close(back_write)
        browser = Browser(to_write, back_read)
        try:
            yield browser
            browser.ask("Browser.close")
        finally:
            os.close(to_write)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            browser._back.close()
