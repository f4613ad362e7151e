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


def decimal(number: float, digits: int) -> str:
    """A number with so many digits behind the language's own point: 0.743 or 0,743."""
    here = QLocale()
    # Nothing is less than 0 by less than is shown.
    rounded = round(float(number), digits) + 0.0
    return (QLocale("en") if here.language() == QLocale.Language.C else here).toString(rounded, "f", digits)
