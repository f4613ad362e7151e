"""Kills and errors at system calls: the real program under a tracer, stopped or refused at each call that writes."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from reviewer.errors import ReviewerError
from reviewer.services.project import checks, projects
from reviewer.store.file.world import connect_sqlite
from tests.faults.scenarios import Scenario, project_path
from tests.faults.verdict import Snapshot, State, Tally, judge, room, same_world, state_of

CALLS = (
    "write", "pwrite64", "writev", "pwritev", "pwritev2", "fsync", "fdatasync", "sync_file_range", "ftruncate", "truncate",
    "fallocate", "rename", "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat", "mkdir", "copy_file_range",
)  # fmt: skip
ERRORS = {
    "pwrite64": "ENOSPC EIO",
    "write": "ENOSPC",
    "fdatasync": "EIO",
    "fsync": "EIO",
    "ftruncate": "EIO",
    "rename": "ENOSPC",
}


def cannot_trace() -> str:
    """Why this machine cannot stop a program at a system call; empty when it can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    command = ["strace", "-qq", "-o", os.devnull, "-e", "trace=write", "-e", "inject=write:signal=SIGKILL:when=1"]
    done = subprocess.run([*command, "echo", "x"], capture_output=True, check=False)
    return "" if done.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL) else "tracing is not allowed"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a traced run ended: what it said was saved, and its exit code."""

    said: list[str]
    code: int
    complaint: str


class Traced:
    """A scenario that is run by another process on copies of the same files."""

    def __init__(self, scenario: Scenario, source: Path) -> None:
        self.scenario = scenario
        self.source = source
        scenario.ready(source)
        with self._copy() as folder:
            self.states, self.exports = self._rehearse(folder)

    def _rehearse(self, folder: Path) -> tuple[list[State], list[bytes]]:
        """The state after opening and after each action, and what stood in the export then."""
        project = self.scenario.open(project_path(folder), same_world(connect_sqlite, 1))
        states, exports = [state_of(project)], [_export_in(folder)]
        for action in self.scenario.actions(folder):
            action(project)
            states.append(state_of(project))
            exports.append(_export_in(folder))
        project.close()
        return states, exports

    def _copy(self) -> _Copy:
        return _Copy(self.source)

    def calls(self) -> Counter[str]:
        """How often the undisturbed program makes each of the calls."""
        with self._copy() as folder:
            self.run(folder, ["-o", str(folder / "trace"), "-e", f"trace={','.join(CALLS)}"])
            lines = (folder / "trace").read_text("utf-8", "replace").splitlines()
        return Counter(line.partition("(")[0] for line in lines if "(" in line)

    def moves(self, tally: Tally) -> None:
        """Every file that gets its name by a move must be flushed before, and its folder after."""
        with self._copy() as folder:
            # A backup is written and flushed by a thread of its own.
            self.run(folder, ["-f", "-y", "-o", str(folder / "trace"), "-e", f"trace={','.join(CALLS)}"])
            traced = (folder / "trace").read_text("utf-8", "replace").splitlines()
        lines = [re.sub(r"^\d+ +", "", line) for line in traced]
        flushed: dict[str, bool] = {}
        waiting: dict[str, str] = {}
        for line in lines:
            call, _, rest = line.partition("(")
            opened = re.match(r"\d+<([^>]*)>", rest)
            if call.startswith("rename"):
                moved, name = re.findall(r'"([^"]*)"', rest)[:2]
                tally.injected += 1
                waiting[str(Path(name).parent)] = name
                if not flushed.get(moved):
                    tally.loses(f"{Path(moved).name} got its name before it was flushed")
            elif opened and call in ("fsync", "fdatasync"):
                flushed[opened.group(1)] = True
                tally.opened += waiting.pop(opened.group(1), None) is not None
            elif opened:
                flushed[opened.group(1)] = False
        for name in waiting.values():
            tally.loses(f"the folder of {Path(name).name} was not flushed after it got its name")

    def run(self, folder: Path, options: Iterable[str]) -> Ended:
        command = [
            "strace",
            "-qq",
            *options,
            sys.executable,
            "-m",
            "tests.faults.worker",
            str(folder),
            self.scenario.name,
        ]
        home = {"PYTHONDONTWRITEBYTECODE": "1", "REVIEWER_HOME": str(folder / "home")}
        root = Path(__file__).parents[2]
        done = subprocess.run(command, capture_output=True, text=True, cwd=root, env=os.environ | home, check=False)
        return Ended(done.stdout.splitlines(), done.returncode, done.stderr)

    def kill(self, call: str, number: int) -> Tally:
        """Kill the program as it makes this call for the `number`-th time."""
        tally = Tally("kill")
        with self._copy() as folder:
            ended = self.run(folder, _inject(call, "signal=SIGKILL", number))
            if ended.code == 0:
                return tally
            self._judge(folder, ended, tally, f"killed at {call} {number} while {self.scenario.name}")
        return tally

    def refuse(self, call: str, error: str, number: int) -> Tally:
        """Let the call fail once. The program goes on, and what it says is saved must be there."""
        tally = Tally("error")
        with self._copy() as folder:
            ended = self.run(folder, _inject(call, f"error={error}", number))
            story = f"{error} at {call} {number} while {self.scenario.name}"
            if "Traceback" in ended.complaint and not _is_sentence(ended.complaint):
                tally.loses(f"{story}: {ended.complaint.splitlines()[-1]}")
            self._judge(folder, ended, tally, story)
        return tally

    def _judge(self, folder: Path, ended: Ended, tally: Tally, story: str) -> None:
        path = project_path(folder)
        if not path.exists() and not ended.said:
            tally.injected += 1
            return
        saved = [line for line in ended.said if line not in ("opened", "closed")]
        found = judge(path, [], tally, story, must_open=bool(ended.said))
        if found and not self._is_promised(found, saved, ended.code):
            tally.loses(f"{story}: not the state of an acknowledged action")
        if _export_in(folder) not in self.exports[len(saved) : len(saved) + 2] and ended.code < 0:
            tally.loses(f"{story}: the export is half written")
        for copy in (*folder.glob("copy.review"), *(item.path for item in projects.list_backups(path=path))):
            _judge_copy(copy, tally, story)

    def _is_promised(self, found: Snapshot, saved: list[str], code: int) -> bool:
        """Whether it is the state that was said last or, where the program did not end by itself, the next one."""
        near = self.states[len(saved) : len(saved) + 2]
        if code == -signal.SIGKILL:
            return (found.digest, found.undo, len(found.records)) in near
        if code == 0:
            return found.digest == saved[-1] and self._alike(found, self.states[len(saved)])
        if saved and found.digest == saved[-1]:
            return True
        return any(self._alike(found, state) for state in near)

    def _alike(self, found: Snapshot, state: State) -> bool:
        """The ids that a second attempt makes differ, so the rest is compared."""
        return (found.undo, len(found.records)) == state[1:]


class _Copy:
    """A folder like another one, for a moment."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self.room = room()

    def __enter__(self) -> Path:
        folder = self.room.__enter__()
        shutil.copytree(self.source, folder, dirs_exist_ok=True)
        return folder

    def __exit__(self, *_: object) -> None:
        self.room.__exit__(None, None, None)


def _inject(call: str, what: str, number: int) -> list[str]:
    return ["-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={number}"]


def _is_sentence(complaint: str) -> bool:
    return complaint.splitlines()[-1].startswith("reviewer.errors.")


def _export_in(folder: Path) -> bytes:
    path = folder / "excerpts.csv"
    return path.read_bytes() if path.exists() else b""


def _judge_copy(path: Path, tally: Tally, story: str) -> None:
    try:
        project = projects.open_project(path=path, read_only=True)
    except ReviewerError as error:
        tally.loses(f"{story}: {path.name}: {error}")
        return
    if not checks.check(project=project).fine:
        tally.loses(f"{story}: {path.name} is damaged")
    project.close()


def kill_everywhere(scenario: Scenario, *, every: int = 1, first: int = 1) -> Tally:
    """Kill the program at every `every`-th of each of the calls."""
    return _everywhere(scenario, f"kill at a system call while {scenario.name}", every, first, kill=True)


def refuse_calls(scenario: Scenario, *, every: int = 1, first: int = 1) -> Tally:
    """Let every `every`-th of the calls fail."""
    return _everywhere(scenario, f"refused system call while {scenario.name}", every, first, kill=False)


def _everywhere(scenario: Scenario, kind: str, every: int, first: int, *, kill: bool) -> Tally:
    tally = Tally(kind, cannot=cannot_trace())
    if tally.cannot:
        return tally
    with room() as source, ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        traced = Traced(scenario, source)
        counts = traced.calls()
        jobs = []
        for call, count in counts.items():
            for number in range(first, count + 1, every):
                if kill:
                    jobs.append(pool.submit(traced.kill, call, number))
                else:
                    jobs += [pool.submit(traced.refuse, call, e, number) for e in ERRORS.get(call, "").split()]
        for job in jobs:
            tally.add(job.result())
    tally.kind = kind
    return tally


def flushed_moves(scenario: Scenario) -> Tally:
    """Hold the order of writes, flushes and moves against what a power cut asks for."""
    tally = Tally(f"flushed before it gets its name, while {scenario.name}", cannot=cannot_trace())
    if not tally.cannot:
        with room() as source:
            Traced(scenario, source).moves(tally)
    return tally
