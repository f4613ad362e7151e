"""When something happened, in the words and the time zone of this user."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

# The end of the year 9999: a wrong clock may say anything, and Qt writes no later date.
_LATEST_MS = 253_402_300_799_000


def moment(when: int, *, short: bool = False) -> str:
    """`today 14:02` or a date with time, for ms since 1970. `short` leaves the word for today out."""
    then = QDateTime.fromMSecsSinceEpoch(max(0, min(when, _LATEST_MS)))
    clock = then.toString("HH:mm")
    days = then.date().daysTo(QDateTime.currentDateTime().date())
    if days == 0:
        return clock if short else QCoreApplication.translate("Times", "today {0}").format(clock)
    if days == 1:
        return QCoreApplication.translate("Times", "yesterday {0}").format(clock)
    return f"{QLocale().toString(then.date(), QLocale.FormatType.ShortFormat)} {clock}"
