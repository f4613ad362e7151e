"""A new project file, with its question and the codes it begins with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.late import late
from reviewer.model.team.coder import Coder
from reviewer.services.project import projects

if TYPE_CHECKING:
    from reviewer.services.coding import codebook_files
else:
    codebook_files = late("reviewer.services.coding.codebook_files")


def made(path: Path, title: str, question: str, me: Coder, template: str, *, with_sub_codes: bool) -> projects.Project:
    """Make it, with the codes of a template ("" for none). Raises ProjectError."""
    project = projects.create_project(path=path, title=title, coder=me.id, coder_name=me.name)
    if question:
        projects.set_detail(project=project, detail="question", value=question, coder=me.id)
    if template:
        codebook_files.apply_template(project=project, coder=me.id, name=template, with_sub_codes=with_sub_codes)
    project.forget_steps()
    return project
