"""Exchange with a team server on this computer, over TLS, as Debian sets it up: copies of real projects, and the bare server."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

from benchmarks import _team
from benchmarks._making import CODERS, ME, Figure, figure, timed
from reviewer.services.coding import highlights
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.team import places
from reviewer.services.team.sync import sync
from reviewer.sync.hub import connected, install
from reviewer.sync.hub.exchange import HubExchange
from reviewer.sync.hub.link import opened
from reviewer.sync.hub.members import Members
from reviewer.sync.port import BlindRound
from tests.sync.hub.team import ids, pulled, source_of, tag
from tools.hub_server import DATABASE, Server

_FEW, _MANY, _FIRST = 10_000, 1_000_000, 100_000
_NEW, _AT_ONCE = 1_000, 2_000
_CLIENTS, _PUSHES, _A_PUSH = 50, 20, 20
_TIMES = 20


def run() -> list[Figure]:
    """All figures of the exchange with a team server."""
    with tempfile.TemporaryDirectory() as folder:
        # Who runs the server may not enter a folder of root's.
        server = Server(Path(tempfile.mkdtemp(prefix="reviewer-hub-")))
        server.make()
        server.start()
        try:
            with closing(opened(server.url(database="postgres"), server.password)) as first:
                first.execute(f"CREATE DATABASE {DATABASE}")
            with closing(opened(server.url(), server.password)) as connection:
                install.install(connection)
            return [*_copies(server, Path(folder)), *_bare(server)]
        finally:
            server.stop("immediate")
            shutil.rmtree(server.folder)


def _copies(server: Server, folder: Path) -> Iterator[Figure]:
    """Two laptops and a newcomer, with a project as a team makes it."""
    project = _opened(folder, _team.team(_FIRST), "one")
    url = _member(server, project_lookup.details(project=project).id, "manager", "manage")
    with closing(places.open_place(project=project, where=url, coder=ME)) as exchange:
        seconds, _ = timed(lambda: sync(project=project, exchange=exchange, coder=ME))
        yield figure(f"bring {_FIRST:,} codings there", seconds, "s", 0)
        nothing = [timed(lambda: sync(project=project, exchange=exchange, coder=ME))[0] for _ in range(_TIMES)]
        yield figure("nothing new, over an open connection", median(nothing) * 1000, "ms", 10)
        source = source_lookup.list_sources(project=project)[0].id
        tags = []
        for start in range(_TIMES):
            highlights.highlight_passage(project=project, source=source, start=start, end=40, coder=ME)
            tags.append(timed(lambda: sync(project=project, exchange=exchange, coder=ME))[0])
        yield figure("send one tag, over an open connection", median(tags) * 1000, "ms", 50)

    def anew() -> None:
        with closing(places.open_place(project=project, where=url, coder=ME)) as exchange:
            sync(project=project, exchange=exchange, coder=ME)

    yield figure("nothing new, with a new connection", median(timed(anew)[0] for _ in range(_TIMES)) * 1000, "ms", 0)
    seconds, copy = timed(lambda: places.new_copy(path=folder / "new.review", where=url, coder=CODERS[1]))
    yield figure(f"a first copy of {_FIRST:,} codings", seconds, "s", 15)
    copy.close()
    project.close()


def _bare(server: Server) -> Iterator[Figure]:
    """The server alone, with made-up tags of 0.8 kB by twenty coders on a thousand sources."""
    project = "01a219df0f61789d821d6bccb60d20f7"
    url = _member(server, project, "manager", "manage")
    spent = {}
    with closing(connected(url, project)) as exchange, closing(opened(server.url(), server.password)) as admin:
        for size in (_FEW, _MANY):
            seconds, made = timed(lambda size=size: _fill(exchange, size))
            if size == _MANY:
                yield figure("records taken, 2,000 a push", made / seconds, "/s", 0)
            admin.execute("VACUUM ANALYZE")
            place, new = exchange.head(), _tags(_NEW, 2 * size)
            put, _ = timed(lambda place=place, new=new: exchange.push(place, new))
            got = median(timed(lambda place=place: pulled(exchange, place))[0] for _ in range(_TIMES))
            spent[size] = put + got
            yield figure(f"{_NEW:,} new beside {size:,}: put there", put * 1000, "ms", 0)
            yield figure(f"{_NEW:,} new beside {size:,}: got from there", got * 1000, "ms", 0)
        yield figure(f"{_NEW:,} new beside {_MANY:,}, over those beside {_FEW:,}", spent[_MANY] / spent[_FEW], "", 1.5)
        row = admin.execute(
            "SELECT pg_total_relation_size('hub.changeset') / (SELECT count(*) FROM hub.changeset)::float8"
        ).fetchone()
        yield figure("bytes of the disk for a record", float(row[0]) if row else 0.0, "B", 0)
        yield from _all(exchange)
        yield from _at_once(server, project)
        yield from _blind(server, project, exchange)


def _all(exchange: HubExchange) -> Iterator[Figure]:
    """What it takes to get all, and to find without a place that nothing differs."""
    seconds, known = timed(lambda: _ids(exchange))
    yield figure("records given, all of them", len(known) / seconds, "/s", 0)
    seconds, _ = timed(lambda: exchange.compare(known))
    yield figure(f"compare {_MANY:,} without a place", seconds, "s", 0)


def _at_once(server: Server, project: str) -> Iterator[Figure]:
    """Clients that push at once, each under its own name."""
    took: list[float] = []
    urls = [_member(server, project, f"c{number}", "code") for number in range(_CLIENTS)]
    ready = threading.Barrier(_CLIENTS + 1)

    def work(number: int) -> None:
        mine = [tag(f"c{number}", nth=nth, ms=1_700_000_000_000) for nth in range(_PUSHES * _A_PUSH)]
        with closing(connected(urls[number], project)) as exchange:
            at = exchange.head()
            ready.wait()
            for turn in range(0, len(mine), _A_PUSH):
                took.append(timed(lambda turn=turn: exchange.push(at, mine[turn : turn + _A_PUSH]))[0])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(_CLIENTS)]
    for thread in threads:
        thread.start()
    ready.wait()
    start = time.perf_counter()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - start
    yield figure(f"{_CLIENTS} clients at once, {_A_PUSH} records a push: pushes", len(took) / seconds, "/s", 0)
    yield figure("the push that 99 of 100 are quicker than", sorted(took)[len(took) * 99 // 100] * 1000, "ms", 0)


def _blind(server: Server, project: str, exchange: HubExchange) -> Iterator[Figure]:
    """What it costs when a round becomes blind, and afterwards."""
    sources = frozenset(source_of(f"text {number}") for number in range(100))
    seconds, _ = timed(lambda: exchange.blind(BlindRound("0" * 32, frozenset(), sources)))
    yield figure(f"a first round becomes blind, beside {_MANY:,}", seconds, "s", 0)
    seconds, made = timed(lambda: _fill(exchange, _FEW, 5 * _MANY))
    yield figure("records taken while a round is blind", made / seconds, "/s", 0)
    with closing(connected(_member(server, project, "c1", "code"), project)) as blinded:
        seconds, known = timed(lambda: _ids(blinded))
        yield figure("records given to who is blind to a tenth", len(known) / seconds, "/s", 0)


def _ids(exchange: HubExchange) -> set[bytes]:
    """The ids of all that is there."""
    return {each for portion in exchange.pull("") for each in ids(*portion.bodies)}


def _fill(exchange: HubExchange, size: int, start: int = 0) -> int:
    for at in range(start, start + size, _AT_ONCE):
        exchange.push(exchange.head(), _tags(_AT_ONCE, at))
    return size


def _tags(many: int, start: int) -> Sequence[bytes]:
    return [
        tag(f"coder {nth % 20}", f"text {nth % 1_000}", nth, ms=1_700_000_000_000 + nth, label="x" * 300)
        for nth in range(start, start + many)
    ]


_passwords: dict[str, str] = {}


def _member(server: Server, project: str, name: str, role: str) -> str:
    with closing(opened(server.url(), server.password)) as connection:
        password = Members(connection, project).invite(name, "manage" if role == "manage" else "code")
    _passwords[name] = password or _passwords[name]
    return server.url(name).replace("@", f":{_passwords[name]}@")


def _opened(folder: Path, made: Path, name: str) -> Project:
    path = folder / f"{name}.review"
    shutil.copy(made, path)
    return projects.open_project(path=path)
