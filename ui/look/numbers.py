"""Numbers as they are written in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def counted(number: int) -> str:
    """A whole number with the language's mark between thousands: 12,345 or 12.345."""
    here = QLocale()
    return (QLocale("en") if here.language() == QLocale.Language.C else here).toString(number)


def percent(hundredths: int) -> str:
    """A share in hundredths of a percent, with the language's own point: 12.34 % or 12,34 %."""
    here = QLocale()
    point = "." if here.language() == QLocale.Language.C else here.decimalPoint()
    return f"{counted(hundredths // 100)}{point}{hundredths % 100:02} %"
