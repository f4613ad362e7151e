"""Run first in the packed program: where Qt's plugins are, and that its own libraries are for itself, not for the programs that it
starts.

On Linux PyInstaller's starter sets LD_LIBRARY_PATH for the program. A browser, a mail program or tesseract that is started from it
would load our libraries instead of their own; a further process of the program has it set by the starter again.
"""

import os
import sys

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
if sys.platform == "linux":
    os.environ["QT_PLUGIN_PATH"] = os.path.join(sys._MEIPASS, "PySide6", "Qt", "plugins")  # type: ignore[attr-defined]
