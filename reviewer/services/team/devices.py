"""Which device a copy of a project is: in a team folder each copy writes into a folder of its own, named by this id.

The id stands in the file, and where the file stands is noted among the settings of this computer. A file that was copied, here
or to another computer, stands elsewhere than was noted and gets another id; one that was only renamed keeps it. Two copies
with one id would do no harm, as no file in a team folder is ever changed, but their segments would be joined twice.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from reviewer import settings
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.system.files import is_there, read, replace

_NAME = "device"
_MOST = 200
"""So many files are remembered."""


def device_of(*, project: Project) -> str:
    """The id of this copy: 32 hex digits. A new one where the file is a copy of another."""
    known = _noted()
    path = project.path.absolute()
    inode = path.stat().st_ino
    device = project.read(reads.state, _NAME)
    if device not in known or not _is_same(known[device], path, inode):
        device = project.world.random_bytes(16).hex()
        project.remember(_NAME, device)
    now = {"path": str(path), "inode": inode}
    if known.get(device) != now:
        known.pop(device, None)
        _note({**known, device: now})
    return device


def _is_same(noted: dict[str, object], path: Path, inode: int) -> bool:
    """Whether a file is the one that was noted, perhaps under another name."""
    before = Path(str(noted.get("path", "")))
    return noted.get("inode") == inode and (before == path or not is_there(before))


def _file() -> Path:
    return settings.config_folder() / "devices.json"


def _noted() -> dict[str, dict[str, object]]:
    try:
        data = json.loads(read(_file()))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    return {str(device): noted for device, noted in data.items() if isinstance(noted, dict)}


def _note(known: dict[str, dict[str, object]]) -> None:
    # Where it cannot be noted the copy is another device each time: that is only untidy.
    with contextlib.suppress(OSError):
        path = _file()
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(dict(list(known.items())[-_MOST:]), indent=1), "utf-8")
        replace(part, path)
