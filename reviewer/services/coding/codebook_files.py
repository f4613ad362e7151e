"""The codebook as a CSV file: the default template, import and export.

Columns: path (or code), colour, shortcut, use, avoid, example, heading (“yes” for a code that only groups), and groups where
there are any (names, separated by semicolons; a name that has one stands in quotes). UTF-8; a comma or semicolon separates.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import member_id
from reviewer.changes.order import between
from reviewer.errors import ImportRefused, UsageError
from reviewer.exporters.excerpts.to_csv import neutral, plain
from reviewer.exporters.shared.atomic import new_file
from reviewer.model.changes import Changes
from reviewer.model.coding.palette import lighter, next_colour
from reviewer.model.label import Label
from reviewer.model.names import clean_code_name, clean_name, derived_id, split_path
from reviewer.sentence import sentence, words_of
from reviewer.services.coding.codes import SHORTCUTS, checked_colour, counts, highlights_with
from reviewer.services.coding.groups import list_groups, names_by_code
from reviewer.services.shared.people import list_coders
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.resources import resource
from reviewer.store.project_file import Project

COLUMNS = ("path", "colour", "shortcut", "use", "avoid", "example", "heading")
_GROUPS = "groups"
_YES = ("yes", "1", "true", "x")
TEMPLATE = "four-themes"
_DEFINITION = ("use", "avoid", "example")


@dataclass(frozen=True, slots=True)
class CodebookReport:
    """What an import of codes did: counts, and one sentence for each row that was refused."""

    added: int
    updated: int
    unchanged: int
    refused: tuple[str, ...]
    changes: Changes


def templates() -> list[str]:
    """The names of the codebook templates that ship with the program; one in another language ends as in `policy.de`."""
    return sorted(path.stem for path in resource("codebooks").glob("*.csv"))


def template_in(name: str, language: str) -> str:
    """The name of a template in a language such as `de`, or in English where there is none in it."""
    there = f"{name}.{language}"
    return there if there in templates() else name


def _template_rows(name: str) -> list[tuple[int, dict[str, str]]]:
    return _rows(resource("codebooks", f"{name}.csv").read_text("utf-8"), name)


def template_codes(name: str) -> tuple[int, int]:
    """How many codes a template has at its top level, and below."""
    paths = [row["path"] for _, row in _template_rows(name)]
    themes = sum(len(split_path(path)) == 1 for path in paths)
    return themes, len(paths) - themes


def apply_template(
    *, project: Project, coder: str, name: str = TEMPLATE, with_sub_codes: bool = True
) -> CodebookReport:
    """Add the codes of a template. They have the same ids in every project."""
    rows = _template_rows(name)
    if not with_sub_codes:
        rows = [row for row in rows if len(split_path(row[1]["path"])) == 1]
    label = Label("template_applied", {"name": name})
    return _add(project, rows, coder, label, lambda path: derived_id("template", name, path))


def import_codebook(*, project: Project, path: Path, coder: str) -> CodebookReport:
    """Add the codes of a CSV file and bring those that are there up to date, as one undo. Raises ImportRefused."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ImportRefused(
            sentence("“{path}” cannot be read ({why}); check the name.", path=path, why=error.strerror)
        ) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel writes CSV in the code page of Windows unless one asks for UTF-8.
        text = content.decode("cp1252", "replace")
    label = Label("codes_imported", {"file": path.name})
    return _add(project, _rows(text, path.name), coder, label, lambda _: project.world.new_id())


def export_codebook(*, project: Project, path: Path) -> int:
    """Write the codebook as CSV, safe to open in a spreadsheet, or where the name ends in `.docx` as a Word document.

    Returns how many codes. Raises ExportRefused.
    """
    if path.suffix.lower() == ".docx":
        _write_document(project, path)
        return len(project.codebook)
    with new_file(path, overwrite=True) as stream:
        stream.write(codebook_csv(project=project).encode("utf-8"))
    return len(project.codebook)


def _write_document(project: Project, path: Path) -> None:
    from reviewer.exporters.projects.codebook_docx import write_codebook

    authors = [coder.name for coder in list_coders(project=project)]
    title, now = details(project=project).title, project.world.now_ms()
    with new_file(path, overwrite=True) as stream:
        write_codebook(project.codebook, counts(project=project), title, now, authors, stream)


def codebook_csv(*, project: Project) -> str:
    """The codebook as CSV text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    groups = names_by_code(project=project)
    writer.writerow((*COLUMNS, _GROUPS) if groups else COLUMNS)
    for code in project.codebook:
        values = (
            code.path,
            code.colour,
            code.shortcut,
            code.definition.use,
            code.definition.avoid,
            code.definition.example,
            "yes" if code.heading else "",
            *((_listed(groups.get(code.id, ())),) if groups else ()),
        )
        writer.writerow([neutral(value) for value in values])
    return out.getvalue()


def _listed(names: Iterable[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, delimiter=";", lineterminator="").writerow(names)
    return line.getvalue()


def _names(cell: str) -> list[str]:
    return next(csv.reader([cell], delimiter=";", skipinitialspace=True), [])


def _rows(text: str, name: str) -> list[tuple[int, dict[str, str]]]:
    first = text.split("\n", 1)[0]
    # Excel separates by semicolons where the comma is the decimal sign.
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    try:
        head = [cell.strip().casefold() for cell in next(reader, [])]
        if "path" not in head and "code" not in head:
            raise ImportRefused(
                sentence(
                    "“{name}” has no column “path”; its first line must name the columns: {names}.",
                    name=name,
                    names=", ".join(COLUMNS),
                )
            )
        head = ["path" if cell == "code" and "path" not in head else cell for cell in head]
        return [
            (
                reader.line_num,
                {key: plain(cell).strip() for key, cell in zip(head, row, strict=False) if key in (*COLUMNS, _GROUPS)},
            )
            for row in reader
            if any(cell.strip() for cell in row)
        ]
    except csv.Error as error:
        raise ImportRefused(sentence("“{name}” is not a CSV file: {why}.", name=name, why=error)) from error


def _add(
    project: Project,
    rows: Iterable[tuple[int, Mapping[str, str]]],
    coder: str,
    label: Label,
    new_id: Callable[[str], str],
) -> CodebookReport:
    refused: list[str] = []
    with project.action(label.key, coder=coder) as act:
        act.call(label)
        book = _Growing(project, act.draft, new_id)
        for line, row in rows:
            try:
                book.take(row)
            except (UsageError, ValueError) as error:
                refused.append(sentence("Line {line}: {why}", line=line, why=words_of(error)))
    return CodebookReport(book.added, book.updated, book.unchanged, tuple(refused), act.changes)


class _Growing:
    """The codebook while rows are added to it, and the changeset that adds them."""

    def __init__(self, project: Project, draft: Draft, new_id: Callable[[str], str]) -> None:
        self._project = project
        self.draft = draft
        self.new_id = new_id
        self.added = self.updated = self.unchanged = 0
        self._codes = {code.path.casefold(): code for code in project.codebook}
        self._ids = {path: code.id for path, code in self._codes.items()}
        self._colours = {code.path.casefold(): code.colour for code in project.codebook}
        self._last = {code.parent: code.position for code in project.codebook}
        groups = list_groups(project=project, of="code")
        self._groups = {group.name.casefold(): group.id for group in groups}
        self._inside = {(group.id, code) for group in groups for code in project.codebook.in_order(group.members)}

    def take(self, row: Mapping[str, str]) -> None:
        names = [clean_code_name(name) for name in split_path(row.get("path", ""))]
        colour = checked_colour(row["colour"]) if row.get("colour") else ""
        shortcut = row.get("shortcut", "")
        if shortcut and shortcut not in SHORTCUTS:
            raise UsageError(
                sentence("“{shortcut}” cannot be a code's key; choose 1 to 9 or Alt+1 to Alt+9.", shortcut=shortcut)
            )
        groups = [clean_name(name) for name in _names(row.get(_GROUPS, "")) if name.strip()]
        path = "/".join(names)
        known = self._codes.get(path.casefold())
        values = {name: row[name] for name in _DEFINITION if row.get(name)}
        values |= {"colour": colour} if colour else {}
        values |= {"shortcut": shortcut} if shortcut else {}
        heading = row.get("heading", "").casefold() in _YES
        if known is None:
            self._make(names, {**values, "heading": 1} if heading else values)
            self._put_into(groups, self._ids[path.casefold()])
            return
        now = {
            "colour": known.colour,
            "shortcut": known.shortcut,
            "use": known.definition.use,
            "avoid": known.definition.avoid,
            "example": known.definition.example,
        }
        changed = {name: value for name, value in values.items() if value != now[name]}
        for name, value in changed.items():
            self.draft.set("code", known.id, name, value)
        # A code that tags something goes on doing so.
        if heading and not known.heading and not highlights_with(self._project, [known.id]):
            self.draft.set("code", known.id, "heading", 1)
            changed["heading"] = "yes"
        joined = self._put_into(groups, known.id)
        self.updated += bool(changed or joined)
        self.unchanged += not (changed or joined)

    def _put_into(self, groups: Iterable[str], code: str) -> bool:
        """Put a code into the groups of these names, which are made where there are none; False where it was in all."""
        joined = False
        for name in groups:
            group = self._groups.get(name.casefold())
            if group is None:
                group = self.draft.create("group", self._project.world.new_id(), name=name, of="code")
                self._groups[name.casefold()] = group
            if (group, code) not in self._inside:
                self.draft.create("member", member_id(group, code), group=group, thing=code)
                self._inside.add((group, code))
                joined = True
        return joined

    def _make(self, names: list[str], values: Mapping[str, str | int]) -> None:
        parent, above = None, ""
        for depth, name in enumerate(names):
            path = f"{above}/{name}" if above else name
            key = path.casefold()
            if key not in self._ids:
                shade = lighter(self._colours[above.casefold()]) if above else next_colour(self._colours.values())
                # The codes of the file are not in the book yet, so the last position is kept here.
                position = between(self._last.get(parent, ""), "")
                self._last[parent] = position
                self._colours[key] = shade
                self._ids[key] = self.draft.create(
                    "code", self.new_id(path), name=name, parent=parent, colour=shade, position=position
                )
                self.added += 1
            if depth == len(names) - 1:
                for field, value in values.items():
                    self.draft.set("code", self._ids[key], field, value)
                self._colours[key] = str(values.get("colour", self._colours[key]))
            parent, above = self._ids[key], path
