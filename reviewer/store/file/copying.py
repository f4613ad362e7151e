"""Copies bytes from file to file, by the system where it can: on some file systems no byte is copied at all."""

from __future__ import annotations

import io
import os

from reviewer.progress import Progress

CHUNK_BYTES = 4 * 1024 * 1024
_A_STEP_BYTES = 32 * 1024 * 1024
_READ_BYTES = 256 * 1024
"""What is read at a time where the system does not copy: larger pieces take three times as long."""


def copy_stretch(reading: io.FileIO, writing: io.BufferedWriter, start: int, end: int, progress: Progress) -> None:
    """Copy the bytes from `start` to `end` to the same place in another file. Raises OSError, Cancelled."""
    start = _copied_by_the_system(reading, writing, start, end, progress)
    reading.seek(start)
    writing.seek(start)
    while start < end:
        stop = min(start + CHUNK_BYTES, end)
        while start < stop:
            piece = reading.read(min(_READ_BYTES, stop - start))
            if not piece:
                return
            writing.write(piece)
            start += len(piece)
        progress.step()


def copy_to_disk(reading: io.FileIO, writing: io.BufferedWriter, end: int, progress: Progress) -> None:
    """Copy the first bytes of a file for a copy that nobody will read soon: it takes no room among what the system has in memory.

    Without that, to find memory for it takes the system three times as long as to copy. Raises OSError, Cancelled.
    """
    for start in range(0, end, _A_STEP_BYTES):
        stop = min(start + _A_STEP_BYTES, end)
        copy_stretch(reading, writing, start, stop, progress)
        if stop < end and hasattr(os, "posix_fadvise"):
            writing.flush()
            os.fdatasync(writing.fileno())
            os.posix_fadvise(writing.fileno(), start, stop - start, os.POSIX_FADV_DONTNEED)


def _copied_by_the_system(
    reading: io.FileIO, writing: io.BufferedWriter, start: int, end: int, progress: Progress
) -> int:
    """Let the system copy where it can, on some file systems without copying a byte. Returns how far that went."""
    if not hasattr(os, "copy_file_range"):
        return start
    try:
        while start < end:
            length = min(CHUNK_BYTES, end - start)
            copied = os.copy_file_range(reading.fileno(), writing.fileno(), length, start, start)
            if not copied:
                break
            start += copied
            progress.step()
    except OSError:
        return start  # Not between these two places; what went wrong for good is said by the next read or write.
    return start
