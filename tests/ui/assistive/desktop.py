"""A desktop of its own for one program: a screen with a window manager, a session bus, and the bus for accessibility.

Needs xvfb, openbox, x11-utils, dbus and at-spi2-core (`tools/system-packages.sh tests`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.builder import ANNA
from tools.installers.contents import ROOT
from tools.installers.start_time import screen

_SIZE = "1440x900x24"


@contextmanager
def desktop(home: Path) -> Iterator[tuple[dict[str, str], str]]:
    """What a program needs in its environment to run there, and the address of the accessibility bus."""
    with screen(_SIZE) as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "REVIEWER_HOME": str(home / "reviewer"),
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # Whoever walks through what comes and goes asks for things that are gone.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
        )  # fmt: skip
        try:
            assert daemon.stdout is not None
            environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            yield environment, _accessibility_bus(environment["DBUS_SESSION_BUS_ADDRESS"])
        finally:
            daemon.terminate()
            daemon.communicate()


def _accessibility_bus(session: str) -> str:
    with open_dbus_connection(session) as wire:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        return str(wire.send_and_get_reply(new_method_call(address, "GetAddress")).body[0])


@contextmanager
def running(environment: dict[str, str], *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The real program in a process of its own, for a user who is known as Anna."""
    config = Path(environment["REVIEWER_HOME"]) / "config"
    config.mkdir(parents=True)
    settings = {"coder_id": ANNA, "coder_name": "Anna", "language": "en", "theme": "light", "less_motion": True}
    (config / "settings.json").write_text(json.dumps(settings), "utf-8")
    program = subprocess.Popen([sys.executable, str(ROOT / "main.py"), *arguments], env=environment, cwd=ROOT)
    try:
        yield program
    finally:
        program.terminate()
        program.wait()
