"""Laptops of a team that meet on a team server, and a wire between that can be cut."""

from __future__ import annotations

import shutil
import socket
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from typing import Any

from reviewer.errors import ReviewerError
from reviewer.model.team.synced import Synced
from reviewer.services.coding import codes, highlights, memos
from reviewer.services.project import projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup, source_lookup
from reviewer.services.sources import sources
from reviewer.services.team import merge, places
from reviewer.services.team.sync import Agree, not_yet, sync
from reviewer.sync.hub.link import opened
from reviewer.sync.hub.members import Members, Role
from tests.builder import ANNA, ProjectBuilder
from tests.sync.hub.team import id_of
from tools.hub_server import Server

ROOT = Path(__file__).parents[3]
TEXTS = {
    "one": "Relief came within hours. Nobody knows what a year of it does. Some people felt worse.\n",
    "two": "The ward was cold and he said so. Then the sun came back to the window.\n",
}


class Wire:
    """A way to a server through which bytes go until it is cut, in one direction or the other."""

    def __init__(self, port: int) -> None:
        self._server = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._left: dict[str, int] = {}
        threading.Thread(target=self._serve, daemon=True).start()

    def cut_after(self, *, up: int | None = None, down: int | None = None) -> None:
        """Cut every later connection when so many bytes went to the server, or came from it; without a number mend it."""
        self._left = {name: most for name, most in (("up", up), ("down", down)) if most is not None}

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                try:
                    server = socket.create_connection(("127.0.0.1", self._server))
                except OSError:
                    client.close()
                    continue
                for each in (client, server):
                    each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                left = dict(self._left)
                for name, source, target in (("up", client, server), ("down", server, client)):
                    arguments = (source, target, left.get(name))
                    threading.Thread(target=self._carry, args=arguments, daemon=True).start()

    @staticmethod
    def _carry(source: socket.socket, target: socket.socket, left: int | None) -> None:
        with suppress(OSError):
            while some := source.recv(65_536):
                if left is not None:
                    some, left = some[:left], left - len(some)
                target.sendall(some)
                if left is not None and left <= 0:
                    break
        for each in (source, target):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def close(self) -> None:
        self._listener.close()


class Laptops:
    """A project of Anna's that she manages on a server, and laptops of coders who code it."""

    def __init__(self, server: Server, folder: Path, coders: int) -> None:
        self.server, self.folder = server, folder
        self.wire = Wire(server.port)
        (folder / "anna").mkdir(parents=True)
        built = ProjectBuilder(folder / "anna" / "review.review").with_themes()
        for title, text in TEXTS.items():
            built.with_source(text, title)
        self.identifier = project_lookup.details(project=built.project).id
        self.base = folder / "base.review"
        self.passwords: dict[str, str] = {}
        self.coders = {"anna": ANNA}
        self.projects = {"anna": built.project}
        self.invite("anna", "manage")
        self.sync("anna")
        built.project.close()
        shutil.copy(built.project.path, self.base)
        self.projects["anna"] = projects.open_project(path=built.project.path)
        for number in range(coders):
            self.joins(f"lap{number}")

    def joins(self, name: str, role: Role = "code", *, by_file: bool = True) -> None:
        """One more laptop, with a copy that came as a file or by the server."""
        self.coders[name] = id_of(name)
        self.invite(name, role)
        path = self.folder / name / "review.review"
        path.parent.mkdir()
        if by_file:
            shutil.copy(self.base, path)
            self.projects[name] = projects.open_project(path=path)
        else:
            self.projects[name] = places.new_copy(path=path, where=self.url(name), coder=self.coders[name])
        people.join(project=self.projects[name], coder=self.coders[name], name=name)

    def invite(self, name: str, role: Role, *, relay: bool = False) -> None:
        with closing(opened(self.server.url(), self.server.password)) as connection:
            password = Members(connection, self.identifier).invite(name, role, relay=relay, title="A review")
        self.passwords[name] = password or self.passwords[name]

    def url(self, name: str) -> str:
        """The way to the server through the wire."""
        url = self.server.url(name).replace("@", f":{self.passwords[name]}@")
        return url.replace(f":{self.server.port}/", f":{self.wire.port}/")

    def sync(self, name: str, agree: Agree = not_yet) -> Synced:
        project, coder = self.projects[name], self.coders[name]
        with closing(places.open_place(project=project, where=self.url(name), coder=coder)) as exchange:
            return sync(project=project, exchange=exchange, coder=coder, agree=agree)

    def tries(self, name: str) -> bool:
        """Sync as a laptop does in the background. Returns whether it went through."""
        try:
            return not self.sync(name).ended
        except ReviewerError:
            return False

    def killed(self, name: str, after: float) -> None:
        """The program syncs and is killed after so many seconds."""
        self.projects[name].close()
        child = subprocess.Popen(
            [sys.executable, "main.py", "sync", str(self.projects[name].path), self.url(name)],
            cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        with suppress(subprocess.TimeoutExpired):
            child.wait(after)
        child.kill()
        child.wait()
        self.projects[name] = projects.open_project(path=self.projects[name].path)

    def works(self, name: str, by_chance: Random) -> None:
        """A coder does one thing."""
        project, coder = self.projects[name], self.coders[name]
        listed = source_lookup.list_sources(project=project)
        source = by_chance.choice(listed)
        match by_chance.choice(("mark", "mark", "tag", "memo", "code", "year", "undo")):
            case "mark":
                _mark(project, coder, source.id, by_chance)
            case "tag":
                known = [code.id for code in codes.codebook(project=project)]
                _mark(project, coder, source.id, by_chance, by_chance.choice(known))
            case "memo":
                text = f"{name} {by_chance.random()}"
                memos.add_memo(project=project, target_kind="source", target=source.id, text=text, coder=coder)
            case "code":
                codes.ensure_path(
                    project=project, path=f"{by_chance.choice('ABC')}/{by_chance.choice('DEF')}", coder=coder
                )
            case "year":
                year = str(by_chance.randrange(1_990, 2_026))
                sources.set_reference(project=project, source=source.id, field="year", value=year, coder=coder)
            case "undo":
                undo.undo(project=project, coder=coder)

    def marks(self, name: str, title: str, by_chance: Random) -> None:
        """A coder marks a passage of a source."""
        _mark(self.projects[name], self.coders[name], self.source(name, title), by_chance)

    def source(self, name: str, title: str) -> str:
        listed = source_lookup.list_sources(project=self.projects[name])
        return next(source.id for source in listed if source.title == title)

    def stands_in_tables(self, words: bytes) -> int:
        """How many rows of the server hold these words, in the tables that hold content."""
        counted = " UNION ALL ".join(
            f"SELECT count(*) FROM hub.{table} WHERE position(%s::bytea IN {column}) > 0"
            for table, column in (("changeset", "body"), ("text", "content"), ("original", "content"))
        )
        with closing(opened(self.server.url(), self.server.password)) as connection:
            return sum(int(count) for (count,) in connection.execute(counted, (words,) * 3))

    def all_sync(self) -> None:
        """Everybody meets on the server, and once more for what came later."""
        for _ in range(2):
            for name in self.projects:
                said = self.sync(name)
                assert not said.ended, said.ended

    def digests(self) -> set[str]:
        return {project_lookup.digest(project=project) for project in self.projects.values()}

    def merged_by_hand(self) -> str:
        """The digest of a copy into which all laptops' files are merged."""
        path = self.folder / "by-hand" / "review.review"
        path.parent.mkdir()
        shutil.copy(self.base, path)
        with closing(projects.open_project(path=path)) as project:
            merge.merge_files(project=project, paths=[each.path for each in self.projects.values()])
            return project_lookup.digest(project=project)

    def records(self, name: str) -> set[bytes]:
        """The ids in the log of a laptop, read apart from the program."""
        with closing(sqlite3.connect(f"{self.projects[name].path.as_uri()}?mode=ro", uri=True)) as connection:
            return {bytes(row[0]) for row in connection.execute("SELECT id FROM changeset")}

    def on_server(self) -> set[bytes]:
        with closing(opened(self.server.url(), self.server.password)) as connection:
            rows: list[Any] = connection.execute("SELECT uuid_send(id) FROM hub.changeset").fetchall()
        return {bytes(row[0]) for row in rows}

    def close(self) -> None:
        self.wire.close()
        for project in self.projects.values():
            project.close()


def _mark(project: Project, coder: str, source: str, by_chance: Random, *wanted: str) -> None:
    start = by_chance.randrange(40)
    end = start + by_chance.randrange(3, 20)
    highlights.highlight_passage(project=project, source=source, start=start, end=end, coder=coder, codes=list(wanted))
