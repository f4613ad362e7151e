"""Settings of a user in a file, to take them to another computer or hand them on.

A JSON object with `format` (`reviewer-settings`), `version` and `settings`: how the program looks, reads, imports, backs up and
which keys it has. Who one is, where projects are and where they meet others stay out of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from reviewer.errors import ImportRefused
from reviewer.exporters.shared.atomic import new_file
from reviewer.sentence import sentence
from reviewer.settings import BACKUP_MINUTES, SIZES, Settings, SourceOrder, Theme
from reviewer.system.files import is_file, is_there

_VERSION = 1
_MOST_BYTES = 200_000
_Word = Annotated[str, StringConstraints(max_length=100, pattern=r"^[^\x00-\x1f\x7f]*$")]
_Keys = Annotated[list[_Word], Field(max_length=8)]


class Carried(BaseModel):
    """The settings that a file can hold; those that it does not name stay as they are."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    theme: Theme | None = None
    less_motion: bool | None = None
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{0,3}(_[A-Za-z]{2,4})?$")] | None = None
    reading_font: _Word | None = None
    reading_size: Annotated[int, Field(ge=SIZES.start, lt=SIZES.stop)] | None = None
    select_by_words: bool | None = None
    dim_pages: bool | None = None
    source_order: SourceOrder | None = None
    keep_originals: bool | None = None
    backup_minutes: Annotated[int, Field(ge=BACKUP_MINUTES.start, lt=BACKUP_MINUTES.stop)] | None = None
    reopen: bool | None = None
    tips: bool | None = None
    remember_projects: bool | None = None
    show_presence: bool | None = None
    shortcuts: Annotated[dict[_Word, _Keys], Field(max_length=1000)] | None = None


class _File(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    format: Literal["reviewer-settings"]
    version: Annotated[int, Field(ge=1)]
    settings: Carried


CARRIED = tuple(Carried.model_fields)
"""The settings that go into a file, by their names in `Settings`."""


def write_settings(*, settings: Settings, path: Path) -> None:
    """Write what can be carried. Raises ExportRefused."""
    carried = Carried(**{name: getattr(settings, name) for name in CARRIED})
    text = _File(format="reviewer-settings", version=_VERSION, settings=carried).model_dump_json(indent=2)
    with new_file(path, overwrite=True) as stream:
        stream.write(text.encode("utf-8") + b"\n")


def read_settings(*, path: Path) -> dict[str, Any]:
    """The settings in a file, by name. Nothing is used yet. Raises ImportRefused."""
    if is_there(path) and not is_file(path):
        raise ImportRefused(sentence("“{name}” is no file; choose one that Reviewer exported.", name=path.name))
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise ImportRefused(sentence("“{name}” cannot be read ({why}).", name=path.name, why=error.strerror)) from error
    if len(content) > _MOST_BYTES:
        raise ImportRefused(
            sentence("“{name}” is too large to hold settings; choose a file that Reviewer exported.", name=path.name)
        )
    try:
        read = _File.model_validate_json(content)
    except ValidationError as error:
        raise ImportRefused(
            sentence("“{name}” {problem}; no setting was changed.", name=path.name, problem=_problem(error))
        ) from error
    return read.settings.model_dump(exclude_none=True)


def _problem(error: ValidationError) -> str:
    place = error.errors(include_url=False, include_input=False, include_context=False)[0]["loc"]
    if len(place) > 1 and place[0] == "settings":
        return sentence("gives “{setting}” a value that this setting cannot have", setting=place[1])
    return sentence("does not hold settings of Reviewer")
