"""Debian's PostgreSQL in a folder of its own, on loopback, with TLS: for trying a team server (`make hub`) and for the tests.

usage: python -m tools.hub_server start|stop [FOLDER]
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ADMINISTRATOR = "hub_admin"
DATABASE = "review_hub"
_MANAGER = "anna"

_CERTIFY = (
    *(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "3650",
    ),
    *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
)
_HBA = """# Only from this computer, only with TLS and a password that is never sent.
hostssl all all 127.0.0.1/32 scram-sha-256
"""


class NoServer(Exception):
    """PostgreSQL cannot be started here; the message says what helps."""


class Server:
    """A cluster of PostgreSQL in a folder. `settings` are those of postgresql.conf that differ from what Debian ships."""

    def __init__(self, folder: Path, settings: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self.settings = dict(settings or {})
        self.data = folder / "data"
        self.authority = folder / "server.crt"
        self._programs = _programs()
        self._user = _user()

    @property
    def password(self) -> str:
        """That of the administrator."""
        return (self.folder / "password").read_text("utf-8")

    @property
    def port(self) -> int:
        return int((self.folder / "port").read_text("utf-8"))

    def url(self, user: str = ADMINISTRATOR, database: str = DATABASE) -> str:
        """Where it is, without a password."""
        return f"postgresql://{user}@localhost:{self.port}/{database}?sslrootcert={self.authority}"

    def make(self) -> None:
        """Make the cluster: the administrator, a password, a certificate for localhost, a port that is free now."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._keep("password", secrets.token_urlsafe(18))
        self._keep("port", str(_free_port()))
        self._certify()
        for path in (self.folder, *self.folder.iterdir()):
            self._hand_over(path)
        self._run(
            *("initdb", "-D", str(self.data), "-U", ADMINISTRATOR, "-A", "scram-sha-256", "-E", "UTF8", "--locale=C"),
            *("--no-sync", "--pwfile", str(self.folder / "password")),
        )
        (self.data / "pg_hba.conf").write_text(_HBA, "utf-8")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        settings = {
            "port": str(self.port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "ssl": "on",
            "ssl_cert_file": str(self.authority),
            "ssl_key_file": str(self.folder / "server.key"),
            "max_connections": "120",
            **self.settings,
        }
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        self._control("start", "-w", "-l", str(self.folder / "log"), "-o", options)

    def stop(self, mode: str = "fast") -> None:
        """Stop it: `fast` ends all sessions, `immediate` is what a power cut does."""
        self._control("stop", "-w", "-m", mode)

    @property
    def runs(self) -> bool:
        return (self.data / "postmaster.pid").exists() and self._run("pg_ctl", "-D", str(self.data), "status") == 0

    def copy_to(self, other: Path) -> None:
        """Copy the stopped cluster, as a backup of its files would."""
        subprocess.run(["cp", "-a", str(self.data), str(other)], check=True)

    def put_back(self, other: Path) -> None:
        """Put a copy of the stopped cluster in its place."""
        shutil.rmtree(self.data)
        subprocess.run(["cp", "-a", str(other), str(self.data)], check=True)

    def _control(self, *arguments: str) -> None:
        if self._run("pg_ctl", "-D", str(self.data), *arguments):
            log = self.folder / "log"
            said = log.read_text("utf-8", "replace")[-2_000:] if log.exists() else ""
            raise NoServer(f"PostgreSQL in {self.folder} does not {arguments[0]}: {said}")

    def _run(self, program: str, *arguments: str) -> int:
        """Run one of its programs, as a user who is not root. Returns the exit code."""
        # What it starts keeps its output, so a pipe would stay open.
        with (self.folder / "told").open("wb") as told:
            return subprocess.run(
                [self._programs / program, *arguments],
                cwd=self.folder,
                env={**os.environ, "LC_ALL": "C"},
                stdout=told,
                stderr=told,
                stdin=subprocess.DEVNULL,
                user=self._user,
                group=pwd.getpwnam(self._user).pw_gid if self._user else None,
                extra_groups=[] if self._user else None,
            ).returncode

    def _keep(self, name: str, value: str) -> None:
        path = self.folder / name
        path.touch(mode=0o600)
        path.write_text(value, "utf-8")

    def _hand_over(self, path: Path) -> None:
        if self._user:
            who = pwd.getpwnam(self._user)
            os.chown(path, who.pw_uid, who.pw_gid)

    def _certify(self) -> None:
        key, certificate = self.folder / "server.key", self.authority
        key.touch(mode=0o600)
        subprocess.run(
            [*_CERTIFY, "-keyout", str(key), "-out", str(certificate)],
            check=True,
            capture_output=True,
        )


def _programs() -> Path:
    """The folder of the newest PostgreSQL of Debian. Raises NoServer."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if not found:
        raise NoServer("PostgreSQL's server is not installed; “sudo sh tools/system-packages.sh tests” installs it.")
    return max(found, key=lambda path: int(path.parent.name))


def _user() -> str | None:
    """Who runs it where we are root, which PostgreSQL refuses."""
    if os.geteuid():
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _default_folder() -> Path:
    # What belongs to root cannot be entered by who runs the server.
    return Path("build/hub").absolute() if os.geteuid() else Path("/var/tmp/reviewer-hub")


def main(arguments: Sequence[str]) -> int:
    """Start or stop the server for trying."""
    from reviewer.sync.hub import install, link

    action = arguments[0] if arguments else "start"
    server = Server(Path(arguments[1]).absolute() if len(arguments) > 1 else _default_folder())
    try:
        if action == "stop":
            server.stop() if server.runs else None
            return 0
        if not server.data.exists():
            server.make()
        if not server.runs:
            server.start()
    except NoServer as error:
        print(error, file=sys.stderr)
        return 1
    with link.opened(server.url(database="postgres"), server.password) as first:
        if not first.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone():
            first.execute(f"CREATE DATABASE {DATABASE}")
    with link.opened(server.url(), server.password) as connection:
        install.install(connection)
    print(f"""A team server for trying runs in {server.folder}, on this computer only. “make hub-stop” stops it.

Its administrator's password is in {server.folder / "password"}. Bring a project onto it, and somebody who manages it:
  REVIEWER_HUB_PASSWORD={server.password} {sys.executable} main.py hub invite '{server.url()}' FILE.review {_MANAGER} --role manage
Then, with the password that this prints:
  {sys.executable} main.py sync FILE.review '{server.url(_MANAGER)}'""")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
