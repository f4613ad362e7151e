"""What is loaded after the start, and in which thread: no class of Qt comes to be but on the main thread.

The oracles are Python's own: what it says of each import and each class that it makes, and PySide's list of its classes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from reviewer.services.sample.build import sample_path
from tests.builder import ANNA

_ROOT = Path(__file__).parents[2]
_WATCHED = """
import builtins, json, sys, threading, time
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken
import main
import ui.jobs
import ui.loading

main_thread = threading.current_thread()
wrong = set()


def classes():
    found, left = set(), [Shiboken.Object]
    while left:
        for each in type.__subclasses__(left.pop()):
            if each not in found:
                found.add(each)
                left.append(each)
    return found


def heard(event, details):
    if event == "import" and details[0].partition(".")[0] == "PySide6" and threading.current_thread() is not main_thread:
        wrong.add("import of " + details[0])


def built(*given, make=builtins.__build_class__, **named):
    made = make(*given, **named)
    if issubclass(made, Shiboken.Object) and threading.current_thread() is not main_thread:
        wrong.add("class " + made.__qualname__)
    return made


def run(self, lane, work, *rest, submit=ui.jobs.Jobs.run, **named):
    done = threading.Event()

    def watched():
        before = classes()
        try:
            return work()
        finally:
            wrong.update(f"{each.__module__}.{each.__qualname__} in lane {lane}" for each in classes() - before)
            done.set()

    submit(self, lane, watched, *rest, **named)
    if threading.current_thread() is main_thread:
        done.wait(60)  # Whatever comes to be meanwhile is the lane's.


def rest(seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def used(*_):
    until = time.monotonic() + 60
    while not set(json.loads(sys.argv[1])) <= set(sys.modules) and time.monotonic() < until:
        rest(0.05)
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible() and each.findChildren(QAction))
    for keys in json.loads(sys.argv[2]):
        next(each for each in window.findChildren(QAction) if each.shortcut().toString() == keys).trigger()
        rest(0.3)
    print(json.dumps([window.windowTitle(), sorted(wrong), sorted(sys.modules)]), flush=True)
    import os
    os._exit(0)


sys.addaudithook(heard)
builtins.__build_class__ = built
ui.jobs.Jobs.run = run
ui.loading._QUIET_MS = 1
QApplication.exec = used
main.main([sys.argv[3]])
"""
WORKSPACES = (
    "agreement", "consensus", "excerpts", "history", "matrix", "notes", "overview", "read", "rounds", "search", "summary",
    "team", "words",
)  # fmt: skip
KEYS = (
    "Ctrl+9", "Ctrl+Shift+9", "Ctrl+2", "Ctrl+Shift+H", "Ctrl+5", "Ctrl+7", "Ctrl+Shift+1", "Ctrl+1", "Ctrl+8", "Ctrl+3",
    "Ctrl+6", "Ctrl+4", "Ctrl+Shift+2",
)  # fmt: skip


def test_no_class_of_qt_comes_to_be_off_the_main_thread(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    known = {"coder_id": ANNA, "coder_name": "Anna", "language": "en"}
    (tmp_path / "config" / "settings.json").write_text(json.dumps(known), "utf-8")
    wanted = [f"ui.workspaces.{name}.workspace" for name in WORKSPACES]
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, json.dumps(wanted), json.dumps(KEYS), str(sample_path())],
        cwd=_ROOT, env={**os.environ, "REVIEWER_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, encoding="utf-8", timeout=180,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    title, wrong, modules = json.loads(done.stdout.splitlines()[-1])
    assert title.startswith("Ketamine")
    assert {*wanted, "whoosh", "docx", "lxml"} <= set(modules)
    assert wrong == [], wrong
