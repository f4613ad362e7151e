"""What the team of the sample made of its excerpts, from `findings.toml`: searches, decisions on sources, links between
passages, and texts that cite them as `[Reviewer A: words]`, the one highlight of this coder whose quote holds these words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.names import derived_id
from reviewer.sentence import sentence
from reviewer.services.coding.codes import code_at
from reviewer.services.coding.links import link_highlights
from reviewer.services.evidence.excerpts import list_excerpts
from reviewer.services.evidence.synthesis import cite, write_synthesis
from reviewer.services.sources.appraisal import agree, decide
from reviewer.services.sources.search_log import add_search, found_by
from reviewer.store.project_file import Project

FILE = "findings.toml"
_CITED = re.compile(r"\[([^\[\]:]+):\s++([^\[\]]++)\]")


class Findings:
    """Writes findings into a project. `coders` are ids by name, `sources` by the name of their file."""

    def __init__(self, project: Project, coders: Mapping[str, str], sources: Mapping[str, str]) -> None:
        self._project, self._coders, self._sources = project, coders, sources
        self._quotes = [(each.coder_id, each.quote, each.highlight) for each in list_excerpts(project=project)]

    def add(self, path: Path) -> None:
        """Write what a file says; a folder without this file has no findings. Raises UsageError."""
        try:
            findings = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            raise UsageError(sentence("“{path}” cannot be read: {why}.", path=path, why=error)) from error
        parts = (
            ("search", self._search), ("decision", self._decide), ("consensus", self._agree), ("link", self._link),
            ("text", self._write),
        )  # fmt: skip
        for kind, write in parts:
            for number, entry in enumerate(findings.get(kind, ()), 1):
                try:
                    write(entry)
                except (UsageError, NotFoundError, KeyError) as error:
                    what = f"it has no {error}" if isinstance(error, KeyError) else str(error)
                    raise UsageError(f"{path.name}, {kind} {number}: {what}") from error

    def _search(self, entry: Mapping[str, Any]) -> None:
        """One entry of the search log, with the sources that it found."""
        values = {name: value for name, value in entry.items() if name not in ("by", "name", "origin", "sources")}
        coder, identifier = self._coders[entry["by"]], derived_id("sample search", entry["name"])
        add_search(
            project=self._project,
            name=entry["name"],
            origin=entry["origin"],
            coder=coder,
            values=values,
            identifier=identifier,
        )
        found = [self._sources[name] for name in entry.get("sources", ())]
        found_by(project=self._project, sources=found, search=identifier, coder=coder)

    def _agree(self, entry: Mapping[str, Any]) -> None:
        agree(
            project=self._project,
            source=self._sources[entry["source"]],
            stage=entry["stage"],
            decision=entry["decision"],
            coder=self._coders[entry["by"]],
            reason=entry.get("reason", ""),
            note=entry.get("note", ""),
        )

    def _decide(self, entry: Mapping[str, Any]) -> None:
        for name in entry["by"]:
            decide(
                project=self._project,
                source=self._sources[entry["source"]],
                decision=entry["decision"],
                coder=self._coders[name],
                reason=entry.get("reason", ""),
                note=entry.get("note"),
                stage=entry.get("stage", "eligibility"),
            )

    def _link(self, entry: Mapping[str, Any]) -> None:
        a, b = (self._passage(*entry[end].split(": ", 1)) for end in ("a", "b"))
        link_highlights(
            project=self._project,
            kind=entry["kind"],
            a=a,
            b=b,
            coder=self._coders[entry["by"]],
            note=entry.get("note", ""),
        )

    def _write(self, entry: Mapping[str, Any]) -> None:
        code = code_at(project=self._project, path=entry["code"]).id if "code" in entry else None
        text = _CITED.sub(
            lambda cited: cite(project=self._project, highlight=self._passage(*cited.groups())), entry["text"]
        )
        write_synthesis(project=self._project, text=text.strip(), coder=self._coders[entry["by"]], code=code)

    def _passage(self, name: str, words: str) -> str:
        coder = self._coders[name]
        matching = [highlight for who, quote, highlight in self._quotes if who == coder and words in quote]
        if len(matching) != 1:
            raise UsageError(
                sentence(
                    "{count} highlights of {name} hold the words “{words}”; name exactly one.",
                    count=len(matching),
                    name=name,
                    words=words,
                )
            )
        return matching[0]
