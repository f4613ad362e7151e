"""An app bundle in a disk image. Never run so far: see `docs/systems.md`."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from reviewer import __version__
from tools.installers.contents import NAME

_TYPE = "org.reviewer.project"


def information() -> dict[str, Any]:
    """What macOS is told of the app: which files are its own. Keys as in Apple's Information Property List."""
    return {
        "CFBundleDisplayName": "Reviewer",
        "NSHighResolutionCapable": True,
        # A program that can be run in a terminal is taken for one without windows otherwise: no menu, no place in the Dock.
        "LSBackgroundOnly": False,
        # Light or dark is chosen by the system or in the program.
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Review project",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_TYPE],
                "CFBundleTypeIconFile": "reviewer.icns",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _TYPE,
                "UTTypeDescription": "Review project",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["review"]},
            }
        ],
    }


def build(program: Path, build: Path, out: Path) -> list[Path]:
    """The disk image with the app and a link to where it goes. Raises OSError, CalledProcessError."""
    out.mkdir(parents=True, exist_ok=True)
    inside = build / "image"
    subprocess.run(["rm", "-rf", inside], check=True)
    inside.mkdir(parents=True)
    subprocess.run(["ditto", program.parent / "Reviewer.app", inside / "Reviewer.app"], check=True)
    (inside / "Applications").symlink_to("/Applications")
    image = out / f"{NAME}-{__version__}.dmg"
    subprocess.run(
        ["hdiutil", "create", "-volname", "Reviewer", "-srcfolder", inside, "-ov", "-format", "UDZO", image], check=True
    )
    return [image]
