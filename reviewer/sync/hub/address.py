"""Where a team server is, and how safely it is spoken to: what a URL says, and what holds where it says nothing."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg
from psycopg.conninfo import conninfo_to_dict

from reviewer.errors import UsageError
from reviewer.sentence import sentence
from reviewer.system import is_windows
from reviewer.system.files import is_file

_PLACE = ("host", "port", "dbname", "user")
_SETTINGS = frozenset(
    {"sslmode", "sslrootcert", "sslcert", "sslkey", "channel_binding", "connect_timeout", "gssencmode", "krbsrvname"}
)
"""What a URL may say besides; other parameters of libpq would let it reach files or settings of the server."""

_ALWAYS = {
    "application_name": "reviewer",
    "client_encoding": "utf8",
    # A laptop that changes its network notices within half a minute.
    "keepalives_idle": "20",
    "keepalives_interval": "5",
    "keepalives_count": "2",
    "tcp_user_timeout": "30000",
}
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
)


@dataclass(frozen=True)
class Address:
    """The parameters of libpq (PostgreSQL's documentation, 34.1.2), and apart from them a password, if one was given."""

    parameters: Mapping[str, str]
    password: str = field(default="", repr=False)

    @classmethod
    def of(cls, url: str) -> Address:
        """Read a URL. Raises UsageError, which never repeats what may hold a password."""
        try:
            given = {name: str(value) for name, value in conninfo_to_dict(url).items() if value is not None}
        except psycopg.Error:
            given = {}
        if not given.get("host") or "," in given["host"] or not given.get("dbname") or not given.get("user"):
            raise UsageError(sentence("A team server is named as in postgresql://anna@hub.example.org/review_hub."))
        password = given.pop("password", "")
        unknown = sorted(given.keys() - _SETTINGS - set(_PLACE))
        if unknown:
            raise UsageError(sentence("The address of a team server cannot say “{unknown}”.", unknown=unknown[0]))
        return cls({**_safe(given), **given}, password)

    @property
    def name(self) -> str:
        """The server and its database, as in a sentence."""
        port = self.parameters.get("port", "")
        return f"{self.parameters['host']}{':' + port if port else ''}/{self.parameters['dbname']}"

    @property
    def account(self) -> str:
        """Whose password is meant: `anna@host/database`."""
        return f"{self.parameters['user']}@{self.name}"

    @property
    def shown(self) -> str:
        """The URL without a password."""
        user = quote(self.parameters["user"], safe="")
        said = {name: self.parameters[name] for name in sorted(_SETTINGS & self.parameters.keys())}
        said = {name: value for name, value in said.items() if _safe(self.parameters).get(name) != value}
        host, port = self.parameters["host"], self.parameters.get("port", "")
        host = f"[{host}]" if ":" in host else host
        place = f"postgresql://{user}@{host}{':' + port if port else ''}/{quote(self.parameters['dbname'], safe='')}"
        return f"{place}?{urlencode(said, safe='/')}" if said else place

    def to_connect(self) -> dict[str, str]:
        """What libpq is told, without the password."""
        return {**self.parameters, **_ALWAYS}


def _safe(given: Mapping[str, str]) -> dict[str, str]:
    """What holds where a URL says nothing: the server proves who it is, and that nobody stands between.

    On this computer nobody can, so there it may do without.
    """
    timeout = {"connect_timeout": "10"}
    if _is_loopback(given["host"]) and "sslrootcert" not in given:
        return {**timeout, "sslmode": "prefer", "channel_binding": "prefer"}
    if given.get("sslmode", "verify-full") != "verify-full":
        return {**timeout, "channel_binding": "prefer"}
    return {**timeout, "sslmode": "verify-full", "channel_binding": "require", "sslrootcert": _authorities()}


def _is_loopback(host: str) -> bool:
    return host in ("localhost", "::1") or host.startswith(("127.", "/"))


def _authorities() -> str:
    """The file of the authorities that this computer trusts, else the library's own word for them."""
    # Where PostgreSQL's own programs look, https://www.postgresql.org/docs/current/libpq-ssl.html.
    roaming = os.environ.get("APPDATA", "") if is_windows() else ""
    own = Path(roaming, "postgresql", "root.crt") if roaming else Path.home() / ".postgresql" / "root.crt"
    known = ssl.get_default_verify_paths().cafile
    found = (path for path in (str(own), known, *_BUNDLES) if path and is_file(Path(path)))
    return next(found, "system")
