"""`reviewer hub`: a team server, for whoever administers it or manages a project on it."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reviewer.changes.kinds import is_id
from reviewer.cli.common import add_json, opened, password_of, print_json
from reviewer.cli.terminal import one_line
from reviewer.errors import UsageError
from reviewer.model.names import counted
from reviewer.services.shared import people, project_lookup
from reviewer.services.team import places
from reviewer.sync.hub import require_library, without_password
from reviewer.sync.port import Locked
from reviewer.system.files import is_there

if TYPE_CHECKING:
    from reviewer.sync.hub.link import Connection
    from reviewer.sync.hub.members import Member, Members

HELP = "Install a team server in a PostgreSQL database, and say who may do what in a project there."
EXAMPLE = "reviewer hub invite postgresql://admin@hub.example.org/review_hub team.review anna --role manage"

_ROLES = ("read", "code", "manage")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    install = verbs.add_parser("install", help="put the tables and rights into a database, or bring them up to date")
    install.add_argument("url", metavar="URL", help="postgresql://user@host/database")
    invite = _of_project(verbs, "invite", "make somebody a member, with a login whose password is printed once")
    invite.add_argument("--role", choices=_ROLES, default="code", help="what they may do (default: code)")
    invite.add_argument(
        "--relay", action="store_true", help="they may pass on what others did, as after a merge of files"
    )
    invite.add_argument(
        "--existing", action="store_true", help="a login that the server has already, as of LDAP or Kerberos"
    )
    invite.add_argument("--coder", metavar="C", help="who they are in the project: a name, or an id")
    role = _of_project(verbs, "role", "say what a member may do")
    role.add_argument("--role", choices=_ROLES, help="what they may do")
    role.add_argument("--relay", action=argparse.BooleanOptionalAction, help="whether they may pass on what others did")
    role.add_argument("--coder", metavar="C", help="who they are in the project: a name, or an id")
    remove = _of_project(verbs, "remove", "shut a member out; what they did stays")
    remove.add_argument("--login", action="store_true", help="remove the login from the server too")
    add_json(_of_project(verbs, "list", "all members of a project", named=False))


def _of_project(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str, *, named: bool = True
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=words)
    verb.add_argument("url", metavar="URL", help="postgresql://user@host/database")
    verb.add_argument("project", metavar="PROJECT", help="a project file, or the id of a project")
    if named:
        verb.add_argument("name", metavar="NAME", help="the name of the login")
    return verb


def run(options: argparse.Namespace) -> int:
    require_library()
    with closing(_connected(options.url)) as connection:
        if options.action == "install":
            from reviewer.sync.hub.install import FORMAT, install

            before = install(connection)
            done = (
                "is up to date" if before == FORMAT else "was brought up to date" if before else "is a team server now"
            )
            print(f"{one_line(connection.info.dbname)} {done}.")
            return 0
        from reviewer.sync.hub.members import Members

        project = _project(options.project, getattr(options, "coder", None))
        return _ACTIONS[options.action](Members(connection, project.id), options, project)


def _connected(url: str) -> Connection:
    from reviewer.sync.hub.link import opened as connect

    try:
        return connect(url)
    except Locked:
        return connect(url, password_of(without_password(url)))


class _Project(NamedTuple):
    """The project that is meant, by id, and one of its coders; empty where only the id was given, or nobody is meant."""

    id: str
    title: str
    coder: str


def _invite(members: Members, options: argparse.Namespace, project: _Project) -> int:
    password = members.invite(
        options.name, options.role, relay=options.relay, title=project.title, existing=options.existing
    )
    _bind(members, options, project)
    print(f"{one_line(options.name)} may {options.role} now{' and pass on what others did' if options.relay else ''}.")
    if password:
        print(f"The password, which is not shown again: {password}")
    return 0


def _role(members: Members, options: argparse.Namespace, project: _Project) -> int:
    now = next((each for each in members.all() if each.who == options.name), None)
    if now is None:
        raise UsageError(f"“{options.name}” is no member of this project; “reviewer hub invite” makes them one.")
    may, relay = options.role or now.may, now.relay if options.relay is None else options.relay
    if (may, relay) != (now.may, now.relay):
        members.set_role(options.name, may, relay=relay)
    _bind(members, options, project)
    print(f"{one_line(options.name)} may {may} now{' and pass on what others did' if relay else ''}.")
    return 0


def _bind(members: Members, options: argparse.Namespace, project: _Project) -> None:
    if project.coder:
        members.bind(options.name, project.coder)


def _remove(members: Members, options: argparse.Namespace, _: _Project) -> int:
    if not members.remove(options.name, login=options.login):
        raise UsageError(f"“{options.name}” is no member of this project.")
    print(f"{one_line(options.name)} is shut out; what they did stays.")
    return 0


def _list(members: Members, options: argparse.Namespace, _: _Project) -> int:
    listed = members.all()
    if options.json:
        print_json([_in_json(each) for each in listed])
        return 0
    for each in listed:
        relay = ", passes on" if each.relay else ""
        when = f", last on {each.last_push:%Y-%m-%d}" if each.last_push else ""
        print(f"{one_line(each.who)}  {each.may}{relay}, {counted(each.records, 'changeset')}{when}")
    return 0


def _in_json(member: Member) -> dict[str, object]:
    return {
        "name": member.who,
        "role": member.may,
        "relay": member.relay,
        "coders": list(member.coders),
        "last": member.last_push.isoformat() if member.last_push else None,
        "changesets": member.records,
    }


_ACTIONS = {"invite": _invite, "role": _role, "remove": _remove, "list": _list}


def _project(place: str, coder: str | None) -> _Project:
    """The project that a file or an id means. Raises UsageError, NotFoundError."""
    if is_id(place) and not is_there(Path(place)):
        if coder and not is_id(coder):
            raise UsageError("A coder's name stands in the project file; name the file, or the coder by id.")
        return _Project(place, "", coder or "")
    with opened(Path(place)) as project:
        title, identifier = project_lookup.details(project=project).title, places.met_as(project=project)
        if coder and not is_id(coder):
            coder = people.coder_named(project=project, name=coder, make=False).id
    return _Project(identifier, title, coder or "")
