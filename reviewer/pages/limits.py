"""What a process that opens a PDF may use: a file of some kilobytes can ask for any amount."""

from __future__ import annotations

MOST_MEMORY = 1_500_000_000
"""In bytes."""
MOST_SECONDS = 600
"""Of processor time. A process that used them up is started anew."""


def limit_self() -> None:
    """Hold this process to the limits, where the system has such."""
    try:
        import resource
    except ImportError:  # Windows; the time limit of whoever started it holds there.
        return
    for kind, limit in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        # A crash leaves no memory image of somebody's document.
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        wanted = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        try:
            resource.setrlimit(kind, (wanted, hard))
        except (ValueError, OSError):  # macOS refuses some; the others still hold.
            continue
