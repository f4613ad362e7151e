"""The bounds of the selection for a screen reader, which PySide6 does not hand on.

`QAccessibleTextInterface::selection(int, int *, int *)` answers through its arguments. PySide6 asks Python and then drops
the answer, so that a screen reader is told whatever stood in memory. Here the entry of this one function in the table of
virtual functions of one object is replaced by a function that fills the arguments. The order of the table is that of
`qaccessible.h`, which stays for all of Qt 6; its layout is that of the Itanium C++ ABI. Done on Linux, where it is tested.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAccessibleTextInterface
from shiboken6 import Shiboken

from reviewer.system import is_linux

_BEFORE = 2
"""What stands before the first function: the offset to the whole object and its type."""
_FUNCTIONS = 18
"""Two destructors and sixteen functions, of which `selection` comes first."""
_SELECTION = 2
_POINTER = ctypes.sizeof(ctypes.c_void_p)
_Number = ctypes.POINTER(ctypes.c_int)
_Selection = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, _Number, _Number)

_kept: list[Any] = []
"""Tables and functions: Qt may ask an object as long as the program runs."""


def hand_on_selection(text: QAccessibleTextInterface, bounds: Callable[[], tuple[int, int] | None]) -> None:
    """Let Qt be answered with these bounds, in UTF-16 units; (0, 0) where nothing is selected."""
    if not is_linux():
        return
    (address,) = Shiboken.getCppPointer(text)
    table = ctypes.c_void_p.from_address(address)
    entries = ctypes.c_void_p * (_BEFORE + _FUNCTIONS)
    own = entries(*entries.from_address((table.value or 0) - _BEFORE * _POINTER))

    def fill(_this: int, _index: int, start: Any, end: Any) -> None:
        start[0], end[0] = bounds() or (0, 0)

    answer = _Selection(fill)
    own[_BEFORE + _SELECTION] = ctypes.cast(answer, ctypes.c_void_p).value
    table.value = ctypes.addressof(own) + _BEFORE * _POINTER
    _kept.append((own, answer))
