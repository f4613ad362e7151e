"""The team's template for summaries: which parts in which order, colour, style of references; kept in the project."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, get_args

from reviewer.analysis.summary.model import PARTS, Context, Template
from reviewer.errors import UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.sentence import sentence
from reviewer.services.shared.project_lookup import details
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")


def summary_template(*, project: Project) -> Template:
    """The team's template, or the default. What this version does not know, or what cannot be, is passed over."""
    kept = project.read(reads_summary.project_option, "summary_template")
    return _lenient(kept) if isinstance(kept, dict) else Template()


def narrowed(wanted: ExcerptFilter, template: Template) -> ExcerptFilter:
    """A filter with what the template asks for: included sources alone, unless it names decisions itself."""
    return replace(wanted, statuses=("included",)) if template.included_only and not wanted.statuses else wanted


def set_summary_template(*, project: Project, template: Template, coder: str) -> Changes:
    """Keep a template in the project, for the whole team. Raises UsageError for one that cannot be."""
    # A template may come from code or from a file; both pass the same checks.
    checked = template_from(asdict(template))
    value = {**asdict(checked), "parts": list(checked.parts)}
    with project.action("template_edited", coder=coder) as act:
        act.draft.set("project", details(project=project).id, "summary_template", value)
    return act.changes


def read_template(*, path: Path) -> Template:
    """A template from a JSON file. Raises UsageError."""
    try:
        content = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise UsageError(
            sentence("The template “{name}” cannot be read ({why}).", name=path.name, why=error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:
        raise UsageError(sentence("The template “{name}” is not JSON ({why}).", name=path.name, why=error)) from error
    if not isinstance(content, dict):
        raise UsageError(sentence("The template “{name}” is not an object with names and values.", name=path.name))
    return template_from(content)


def template_from(content: dict[str, Any]) -> Template:
    """A template from names and values; what is not given is as in the default. Raises UsageError."""
    known = {field.name for field in fields(Template)}
    for name in content:
        if name not in known:
            raise UsageError(
                sentence("A template has no “{name}”; it has {names}.", name=name, names=", ".join(sorted(known)))
            )
    for name, value in content.items():
        problem = _problem(name, value)
        if problem:
            raise UsageError(sentence("The template's {name}: {why}.", name=name, why=problem))
    return _template(content)


def _lenient(kept: dict[str, Any]) -> Template:
    known = {field.name for field in fields(Template)}
    parts = (
        [part for part in kept.get("parts", PARTS) if part in PARTS] if isinstance(kept.get("parts"), list) else PARTS
    )
    fine = {name: value for name, value in kept.items() if name in known and not _problem(name, value)}
    return _template({**fine, "parts": parts})


def _template(content: dict[str, Any]) -> Template:
    return Template(**{**content, "parts": tuple(content["parts"])} if "parts" in content else content)


def _problem(name: str, value: Any) -> str:
    """What is wrong with one option, empty for nothing."""
    if name == "parts":
        if not isinstance(value, (list, tuple)) or not all(isinstance(part, str) for part in value):
            return sentence("write a list of parts")
        unknown = [part for part in value if part not in PARTS]
        if unknown:
            return sentence("there is no part “{part}”; choose from {names}", part=unknown[0], names=", ".join(PARTS))
        return sentence("a part is named twice") if len(set(value)) < len(value) else ""
    if name == "accent":
        return "" if isinstance(value, str) and _COLOUR.match(value) else sentence("write a colour as #rrggbb")
    if name == "context":
        return (
            "" if value in get_args(Context) else sentence("choose one of {names}", names=", ".join(get_args(Context)))
        )
    if name in ("excerpts", "memos", "included_only"):
        return "" if isinstance(value, bool) else sentence("write true or false")
    if name == "citation_language" and value == "":
        return ""
    return "" if isinstance(value, str) and 0 < len(value.strip()) <= 200 else sentence("write 1 to 200 characters")
