"""A team server is installed and its members are looked after, by functions and by `reviewer hub`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from reviewer.errors import UsageError
from reviewer.sync.hub import install
from reviewer.sync.hub.link import opened
from reviewer.sync.hub.members import Members
from reviewer.sync.port import ExchangeFailed, NotAllowed
from tests.builder import ProjectBuilder
from tests.sync.hub.team import PROJECT, Hub, id_of, tag
from tools.hub_server import DATABASE


@pytest.fixture
def own_database(hub: Hub) -> Iterator[str]:
    """The address of a database whose owner may make roles, and is no superuser."""
    hub.admin.execute("CREATE ROLE hospital LOGIN CREATEROLE PASSWORD 'pw'")
    hub.admin.execute("CREATE DATABASE second OWNER hospital")
    yield hub.server.url("hospital", "second").replace("@", ":pw@")
    hub.admin.execute("DROP DATABASE second WITH (FORCE)")
    for role in ("second_owner", "second_member", "hospital"):
        hub.admin.execute(f"DROP ROLE IF EXISTS {role}")


def test_the_owner_of_a_database_installs_and_invites_without_being_a_superuser(hub: Hub, own_database: str) -> None:
    with closing(opened(own_database)) as connection:
        assert install.install(connection) == 0
        password = Members(connection, PROJECT).invite("eva", "code", title="Esketamine")
    try:
        eva = hub.at(hub.server.url("eva", "second"), password=password)
        assert eva.push("", [tag("eva")]).new == 1
        # Who is a member there cannot even connect here.
        with pytest.raises(NotAllowed, match="does not let “eva” in"):
            hub.at(hub.server.url("eva"), password=password)
    finally:
        hub.leave()
        hub.admin.execute("DROP ROLE eva")


def test_installing_again_changes_nothing(hub: Hub) -> None:
    ben = hub.as_("ben")
    place = ben.push("", [tag("ben")]).place
    with closing(opened(hub.server.url(), hub.server.password)) as connection:
        assert install.install(connection) == install.FORMAT
    assert ben.head() == place


def test_tables_of_a_newer_version_are_left_alone(hub: Hub) -> None:
    hub.admin.execute("UPDATE hub.about SET format = format + 1")
    try:
        with closing(opened(hub.server.url(), hub.server.password)) as connection:
            with pytest.raises(ExchangeFailed, match="newer Reviewer"):
                install.install(connection)
            with pytest.raises(ExchangeFailed, match="newer Reviewer"):
                Members(connection, PROJECT)
        with pytest.raises(ExchangeFailed, match="newer Reviewer"):
            hub.as_("ben").head()
    finally:
        hub.admin.execute("UPDATE hub.about SET format = format - 1")


def test_an_empty_database_says_what_is_missing(hub: Hub, own_database: str) -> None:
    with closing(opened(own_database)) as connection, pytest.raises(NotAllowed, match="reviewer hub install"):
        Members(connection, PROJECT)
    with pytest.raises(NotAllowed, match="reviewer hub install"):
        hub.at(own_database).head()


def test_who_may_not_install_is_told_what_it_takes(hub: Hub) -> None:
    with closing(opened(hub.url("ben"))) as connection, pytest.raises(NotAllowed, match="CREATEROLE"):
        install.install(connection)


def test_a_manager_makes_a_login_a_member_and_makes_no_login(hub: Hub) -> None:
    with closing(opened(hub.url("anna"))) as connection:
        anna = Members(connection, PROJECT)
        anna.set_role("ben", "code", relay=True)
        assert hub.as_("ben").standing().relay
        with pytest.raises(NotAllowed, match="Only an administrator"):
            anna.invite("franz", "code")
        with pytest.raises(NotAllowed, match="an administrator invites them first"):
            anna.set_role("franz", "code")
        with pytest.raises(NotAllowed, match="no member of this project"):
            Members(connection, id_of("another")).set_role("ben", "code")
        assert anna.remove("ben")
        assert not anna.remove("ben")
        assert [each.who for each in anna.all()] == ["anna", "cleo", "rita"]


def test_a_login_that_is_there_becomes_a_members_only_when_that_is_said(hub: Hub) -> None:
    hub.admin.execute("CREATE ROLE ldap_gina LOGIN")
    try:
        with closing(opened(hub.server.url(), hub.server.password)) as connection:
            members = Members(connection, PROJECT)
            with pytest.raises(UsageError, match="--existing"):
                members.invite("ldap_gina", "code")
            with pytest.raises(UsageError, match="There is no login “nobody”"):
                members.invite("nobody", "code", existing=True)
            assert members.invite("ldap_gina", "read", existing=True) == ""
            for odd in ("", "pg_x", "a" * 64, "a\nb"):
                with pytest.raises(UsageError, match="cannot be the name of a login"):
                    members.invite(odd, "code")
            assert "ldap_gina" in [each.who for each in members.all()]
    finally:
        hub.admin.execute("DELETE FROM hub.member WHERE who = 'ldap_gina'")
        hub.admin.execute("DROP ROLE ldap_gina")


def test_a_password_never_reaches_the_log_of_the_server(hub: Hub) -> None:
    hub.admin.execute("ALTER SYSTEM SET log_statement = 'all'")
    hub.admin.execute("SELECT pg_reload_conf()")
    try:
        with closing(opened(hub.server.url(), hub.server.password)) as connection:
            password = Members(connection, PROJECT).invite("henri", "code")
        log = (hub.server.folder / "log").read_text("utf-8", "replace")
        assert 'CREATE ROLE "henri"' in log
        assert password not in log
    finally:
        hub.admin.execute("ALTER SYSTEM RESET log_statement")
        hub.admin.execute("SELECT pg_reload_conf()")
        hub.admin.execute("DELETE FROM hub.member WHERE who = 'henri'")
        hub.admin.execute("DROP ROLE henri")


def test_by_the_command_line(
    hub: Hub, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import main as program

    def run(*arguments: str) -> tuple[int, str, str]:
        code = program.main(list(arguments))
        done = capfd.readouterr()
        return code, done.out, done.err

    builder = ProjectBuilder(tmp_path / "team.review").with_source("Relief came.", "Trial").coded("Relief", "Benefits")
    builder.project.close()
    file, url = str(tmp_path / "team.review"), hub.server.url()
    monkeypatch.setenv("REVIEWER_HUB_PASSWORD", hub.server.password)
    assert run("hub", "install", url) == (0, f"{DATABASE} is up to date.\n", "")
    code, said, _ = run("hub", "invite", url, file, "iris", "--role", "manage", "--coder", "Anna")
    found = re.search(r"not shown again: (\S+)", said)
    assert code == 0
    assert found is not None
    monkeypatch.setenv("REVIEWER_HUB_PASSWORD", found[1])
    mine = hub.server.url("iris")
    assert run("hub", "list", mine, file)[1] == "iris  manage, 0 changesets\n"
    assert run("sync", file, mine)[0] == 0
    copy = str(tmp_path / "copy.review")
    assert run("sync", copy, mine)[0] == 0
    assert run("digest", copy)[1] == run("digest", file)[1]
    assert run("hub", "role", mine, file, "iris", "--relay")[1] == "iris may manage now and pass on what others did.\n"
    code, _, complained = run("hub", "role", mine, file, "ben")
    assert (code, "“ben” is no member of this project" in complained) == (2, True)
    monkeypatch.setenv("REVIEWER_HUB_PASSWORD", "wrong")
    code, _, complained = run("sync", file, mine.replace("@", ":Geheim-7@"))
    assert code == 2
    assert "REVIEWER_HUB_PASSWORD" in complained
    assert "Geheim-7" not in complained
    with closing(opened(url, hub.server.password)) as connection:
        from reviewer.services.project import projects
        from reviewer.services.shared import project_lookup

        project = projects.open_project(path=tmp_path / "team.review", read_only=True)
        identifier = project_lookup.details(project=project).id
        project.close()
        assert Members(connection, identifier).remove("iris", login=True)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(mine, password=found[1])
