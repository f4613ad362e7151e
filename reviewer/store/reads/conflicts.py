"""Reads of conflicts: what each is about, in words, and who wrote which side."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterable
from typing import Any

from reviewer.changes.kinds import KINDS, Kind
from reviewer.changes.record import Change
from reviewer.changes.registers import KIND, Conflict, value_in, writes
from reviewer.changes.three_way import merged_text
from reviewer.model.coding.highlight import words_at
from reviewer.model.coding.region import Region
from reviewer.model.kind_names import kind_head, kind_name
from reviewer.model.team.conflict import ConflictItem, Side, Twin
from reviewer.sentence import sentence
from reviewer.store.file.ids import blob
from reviewer.store.log import advancing, digests, uses
from reviewer.store.log import records as log
from reviewer.store.reads import codebook as reads_codebook
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads

_FATES: dict[str, str] = {"delete": sentence("delete"), "restore": sentence("restore")}
_DECISIONS: dict[str, str] = {
    "to_screen": sentence("to screen"),
    "included": sentence("included"),
    "excluded": sentence("excluded"),
}
_VERBS: dict[str, str] = {
    "related": sentence("is related to"),
    "supports": sentence("supports"),
    "contradicts": sentence("contradicts"),
}


def conflict_items(connection: sqlite3.Connection, conflicts: Iterable[Conflict] | None = None) -> list[ConflictItem]:
    """The open conflicts, or these ones, described."""
    wanted = list(digests.open_conflicts(connection) if conflicts is None else conflicts)
    history = log.changes_to(connection, {conflict.id for conflict in wanted})
    names = reads_people.names(connection)
    paths = {code.id: code.path for code in reads_codebook.codebook(connection)} | names
    return [_item(connection, conflict, history.get(conflict.id, []), names, paths) for conflict in wanted]


def _item(
    connection: sqlite3.Connection,
    conflict: Conflict,
    history: list[Change],
    names: dict[str, str],
    paths: dict[str, str],
) -> ConflictItem:
    by_ref = {change.ref: change for change in history}
    history = [change for change in history if change.kind == conflict.kind]
    sides = []
    for ref in conflict.heads:
        change = by_ref.get(ref)
        if change is not None:
            coder, wall = log.author(connection, ref)
            of_kind = conflict.field == KIND and change.do == "create"
            value = _claimed(connection, change, paths) if of_kind else _in_words(change, conflict.field, paths)
            sides.append(Side(ref, names.get(coder, sentence("unknown")), wall, value, change.do == "delete"))
    sides.sort(key=lambda side: (side.when, side.ref))
    title = _title(connection, conflict, history, paths)
    living = uses.count_uses(connection, conflict.kind, conflict.id) if conflict.sort == "delete-use" else 0
    return ConflictItem(
        conflict.sort,  # type: ignore[arg-type]
        conflict.kind,
        conflict.id,
        conflict.field,
        title,
        tuple(sides),
        living,
        _proposal(conflict, by_ref),
    )


def _in_words(change: Change, field: str, paths: dict[str, str]) -> str:
    kind = KINDS[change.kind]
    if change.do in _FATES:
        return _FATES[change.do]
    if change.do == "create" and field.startswith("#"):
        return sentence("made")
    if field.startswith("#"):
        value = _shown(kind, change.field, value_in(change, change.field), paths)
        return sentence("{field}: {value}", field=change.field, value=value)
    return _shown(kind, field, value_in(change, field), paths)


def _claimed(connection: sqlite3.Connection, change: Change, paths: dict[str, str]) -> str:
    """What was made under an id, and whose id it is."""
    holder = advancing.thing_now(connection, [change.id])[change.id]
    name = _target(connection, change.id, paths)
    return sentence(
        "{thing}, under the id of the {kind} “{name}”" if name else "{thing}, under the id of the {kind}",
        thing=_named(change),
        kind=kind_name(holder.kind),
        name=name,
    )


def _named(change: Change) -> str:
    value = change.value if isinstance(change.value, dict) else {}
    name = value.get("name", value.get("title", value.get("text")))
    kind = kind_name(change.kind)
    if isinstance(name, str) and name:
        return sentence("{kind} “{name}”", kind=kind, name=name)
    return sentence("a {kind}", kind=kind)


def _shown(kind: Kind, field: str, value: Any, paths: dict[str, str]) -> str:
    if field in kind.tree:
        if value is None:
            return sentence("top level")
        return paths.get(value) or sentence("a {kind} that is not here", kind=kind_name(kind.name))
    if field in ("decision", "screening", "retrieval"):
        return _DECISIONS.get(str(value)) or str(value).replace("_", " ")
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if field in ("summary_template", "reason_kinds") and isinstance(value, dict):
        return ", ".join(f"{name}: {_shown(kind, '', content, paths)}" for name, content in sorted(value.items()))
    if isinstance(value, dict) and "file" in value:
        file = value["file"] or sentence("a text")
        return sentence("{file} (text {hash})", file=file, hash=value["sha256"][:8])
    if isinstance(value, dict):
        return (
            Region.of(value["region"]).place if "region" in value else str(value.get("quote", value.get("value", "")))
        )
    return "" if value is None else str(value)


def _title(connection: sqlite3.Connection, conflict: Conflict, history: list[Change], paths: dict[str, str]) -> str:
    birth: dict[str, Any] = next((change.value for change in history if change.do == "create"), {})
    if conflict.kind == "code":
        return _called("code", paths.get(conflict.id, birth.get("name", "")))
    if conflict.kind == "source":
        return _called("source", _source_title(connection, conflict.id))
    if conflict.kind == "memo":
        target = birth.get("target", "")
        kind = kind_name(birth.get("target_kind", ""))
        return sentence("Memo on “{name}”", name=_quote(connection, target) or paths.get(target, kind))
    if conflict.kind == "link":
        verb = _VERBS.get(birth.get("kind", "")) or str(birth.get("kind", ""))
        ends = {end: _quote(connection, birth.get(end, "")) for end in ("a", "b")}
        return sentence("Link “{a}” {verb} “{b}”", verb=verb, **ends)
    if conflict.kind == "appraisal":
        return sentence("Appraisal of “{name}”", name=_source_title(connection, birth.get("source", "")))
    if conflict.kind == "synthesis":
        about = [paths.get(birth.get("code") or "", ""), _source_title(connection, birth.get("source") or "")]
        code, source = about
        name = sentence("{code} in {source}", code=code, source=source) if all(about) else code or source
        return sentence("Synthesis of “{name}”", name=name or sentence("the whole review"))
    if conflict.kind == "highlight":
        return _called("highlight", _quote(connection, conflict.id) or words_at(birth.get("place", {}))[:80])
    own = birth.get("name", birth.get("title"))
    if own is None and conflict.kind in KINDS:
        targets = [birth.get(reference.field) or "" for reference in KINDS[conflict.kind].hanging]
        own = ", ".join(filter(None, (_target(connection, each, paths) for each in targets)))
        return sentence("{kind} on “{name}”", kind=kind_head(conflict.kind), name=own)
    return _called(conflict.kind, own or "")


def _called(kind: str, name: str) -> str:
    return sentence("{kind} “{name}”", kind=kind_head(kind), name=name)


def _target(connection: sqlite3.Connection, thing: str, paths: dict[str, str]) -> str:
    """What a thing is called that something else hangs on."""
    return paths.get(thing) or _quote(connection, thing) or _source_title(connection, thing)


def _source_title(connection: sqlite3.Connection, source: str) -> str:
    there = reads.sources(connection, [source])
    return there[0].title if there else ""


def _quote(connection: sqlite3.Connection, highlight: str) -> str:
    query = 'SELECT text, start, "end", region FROM highlight WHERE id = ?'
    row = connection.execute(query, (blob(highlight),)).fetchone()
    if row is None:
        return ""
    if row[3]:
        return Region.in_line(row[3]).name
    quote = reads.text(connection, row[0])[row[1] : row[2]]
    return quote if len(quote) <= 80 else f"{quote[:79]}…"


def _proposal(conflict: Conflict, by_ref: dict[str, Change]) -> str:
    """A three-way merge of two texts that began from the same one."""
    heads = [by_ref[ref] for ref in conflict.heads if ref in by_ref]
    if conflict.sort != "value" or len(heads) != 2 or conflict.field not in KINDS[conflict.kind].prose:
        return ""
    values = [value_in(head, conflict.field) for head in heads]
    if not all(isinstance(value, str) for value in values):
        return ""
    common = set(heads[0].previous) & set(heads[1].previous)
    bases = [by_ref[ref] for ref in sorted(common) if ref in by_ref]
    written = (value_in(each, conflict.field) for each in bases if writes(each, conflict.kind, conflict.field))
    base = next(written, "")
    return merged_text(base if isinstance(base, str) else "", *values)


def marks(connection: sqlite3.Connection) -> dict[str, str]:
    """What is marked as being in conflict, each with the thing that the conflict is about: itself, or what hangs on it."""
    conflict_of: dict[str, str] = {}
    for thing, kind in connection.execute("SELECT DISTINCT thing, kind FROM conflict ORDER BY thing").fetchall():
        conflict_of[thing] = thing
        for reference in KINDS[kind].hanging if kind in KINDS else ():
            row = connection.execute(
                f'SELECT "{reference.field}" FROM "{kind}" WHERE id = ?', (blob(thing),)
            ).fetchone()
            if row is not None and row[0]:
                conflict_of.setdefault(row[0], thing)
    return conflict_of


def twins(connection: sqlite3.Connection) -> list[Twin]:
    """Codes of one name and parent and coders of one name: proposals to unify, always into the smaller id."""
    proposals: list[Twin] = []
    seen: dict[tuple[str, str], Any] = {}
    for code in sorted(reads_codebook.codebook(connection), key=lambda code: code.id):
        key = (code.parent or "", code.name.casefold())
        if key in seen:
            other = seen[key]
            same = other.definition == code.definition
            proposals.append(Twin("code", other.id, code.id, code.path, "" if same else "their definitions differ"))
        else:
            seen[key] = code
    names: dict[str, str] = {}
    for coder in sorted(reads.coders(connection), key=lambda coder: coder.id):
        key_name = coder.name.casefold()
        if key_name in names:
            proposals.append(Twin("coder", names[key_name], coder.id, coder.name))
        else:
            names[key_name] = coder.id
    return proposals + _twin_sources(connection)


def _twin_sources(connection: sqlite3.Connection) -> list[Twin]:
    """Sources whose texts differ in white space or the form of letters alone, and sources that came from one file."""
    query = """SELECT s.id, s.text, f.words, f.characters FROM source s JOIN text_fact f ON f.sha256 = s.text
        WHERE f.words > 0 ORDER BY s.id"""
    by_words: dict[int, list[tuple[str, str]]] = {}
    for source, sha, words, _ in connection.execute(query):
        by_words.setdefault(words, []).append((source, sha))
    pairs: dict[tuple[str, str], str] = {}
    for alike in by_words.values():
        seen: dict[str, str] = {}
        for source, sha in alike if len(alike) > 1 else ():
            plain = " ".join(unicodedata.normalize("NFC", reads.text(connection, sha)).split())
            first = seen.setdefault(plain, source)
            if first != source:
                pairs[first, source] = "their texts differ in spaces or the form of letters alone"
    files: dict[str, str] = {}
    query = "SELECT i.source, i.fields FROM import i JOIN source s ON s.id = i.source ORDER BY i.source"
    for source, fields in connection.execute(query):
        original = json.loads(fields).get("original", "")
        first = files.setdefault(original, source) if original else source
        if first != source:
            pairs.setdefault((first, source), "one file, read in two ways")
    titles = {source.id: source.title for source in reads.sources(connection, {i for pair in pairs for i in pair})}
    return [Twin("source", a, b, titles.get(b, ""), why) for (a, b), why in sorted(pairs.items())]
