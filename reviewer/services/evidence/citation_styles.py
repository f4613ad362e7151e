"""References of sources in the author-date manner of this program, in one of the citation styles that ship with it, or in
one that the user added."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from reviewer.analysis.references.reference_list import ReferenceLine, own_references
from reviewer.errors import UsageError
from reviewer.exporters.citations.bibliography import formatted_references
from reviewer.exporters.citations.csl.languages import languages as languages_in
from reviewer.exporters.citations.csl.style_file import read_style
from reviewer.model.sources.source import Source
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.resources import resource
from reviewer.settings import config_folder
from reviewer.system.files import replace

OWN = "author-date"
"""The style that needs no style file."""
_FOLDER = resource("styles-csl")
_WORDS = resource("locales-csl")
_ENDING = ".csl"
_NAME = re.compile(r"[^\w.+-]+")


def styles() -> list[str]:
    """The names of all styles: that of this program, those that ship with it, those of the user."""
    return [OWN, *shipped_styles(), *added_styles()]


def shipped_styles() -> list[str]:
    """The styles that ship with the program."""
    return sorted(path.stem for path in _FOLDER.glob(f"*{_ENDING}"))


def added_styles() -> list[str]:
    """The styles that this user added."""
    own = {path.stem for path in _added_folder().glob(f"*{_ENDING}")}
    return sorted(own - {OWN, *shipped_styles()})


def languages() -> list[str]:
    """The languages that references can be written in, like `de-DE`."""
    return languages_in(_WORDS)


def style_named(style: str) -> str | Path:
    """What somebody means who types a style: the path of a file where it ends in `.csl`, else a name."""
    return Path(style) if style.lower().endswith(_ENDING) else style


def add_style(*, path: Path) -> str:
    """Keep a style file for this user, in the place of one of the same name. Gives the name of the style.

    Raises UsageError for a file that is no style to write references in, and where it cannot be kept.
    """
    read_style(path)
    name = _NAME.sub("-", path.stem).strip("-.") or "style"
    if name in (OWN, *shipped_styles()):
        raise UsageError(sentence("A style “{name}” ships with Reviewer; rename the file and add it again.", name=name))
    target = _added_folder() / f"{name}{_ENDING}"
    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(path.read_bytes())
        replace(part, target)
    except OSError as error:
        raise UsageError(
            sentence(
                "The style “{name}” cannot be kept ({why}); look at {parent}.",
                name=path.name,
                why=error.strerror,
                parent=target.parent,
            )
        ) from error
    return name


def remove_style(*, name: str) -> None:
    """Forget a style that the user added. Raises UsageError."""
    if name not in added_styles():
        raise UsageError(
            sentence(
                "“{name}” is no style that was added; those are: {names}.",
                name=name,
                names=", ".join(added_styles()) or sentence("none"),
            )
        )
    try:
        (_added_folder() / f"{name}{_ENDING}").unlink(missing_ok=True)
    except OSError as error:
        raise UsageError(
            sentence("The style “{name}” cannot be removed ({why}).", name=name, why=error.strerror)
        ) from error


def reference_list(
    *, sources: Sequence[Source], style: str | Path = OWN, locale: str | None = None, progress: Progress | None = None
) -> list[ReferenceLine]:
    """Each source's reference in a style, in the order of the style; a style with numbers keeps the order given.

    A style is a name, or a Path to a `.csl` file: a name may come from somebody else's project, a path never. Works that
    are cited alike get letters, where the style has them.
    Raises UsageError, Cancelled.
    """
    if locale is not None and locale not in languages():
        raise UsageError(
            sentence(
                "There are no words for the language “{locale}”; choose one of {names}.",
                locale=locale,
                names=", ".join(languages()),
            )
        )
    if style == OWN:
        return own_references(sources)
    path = style if isinstance(style, Path) else _path(style)
    try:
        return formatted_references(sources, style=path, words=_WORDS, locale=locale, progress=progress)
    except OSError as error:
        raise UsageError(
            sentence("The style “{name}” cannot be read ({why}).", name=path.name, why=error.strerror)
        ) from error


def format_references(
    *, sources: Sequence[Source], style: str | Path = OWN, locale: str | None = None, progress: Progress | None = None
) -> list[str]:
    """The references as plain text, one for each source, in the order of the style. Raises UsageError, Cancelled."""
    return [line.text for line in reference_list(sources=sources, style=style, locale=locale, progress=progress)]


def _path(style: str) -> Path:
    """The file of a style. Raises UsageError for one that there is not."""
    if style in shipped_styles():
        return _FOLDER / f"{style}{_ENDING}"
    if style in added_styles():
        return _added_folder() / f"{style}{_ENDING}"
    raise UsageError(
        sentence(
            "There is no citation style “{style}” here; add its .csl file, or choose one of {names}.",
            style=style,
            names=", ".join(styles()),
        )
    )


def _added_folder() -> Path:
    return config_folder() / "styles"
