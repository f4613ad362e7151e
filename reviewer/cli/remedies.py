"""What helps against an error, as it is done on the command line."""

from __future__ import annotations

from reviewer.errors import ReviewerError

REMEDIES = {
    "repair": "“reviewer check FILE --repair OUT” saves it.",
    "rebuild": "“reviewer check FILE --rebuild” does that.",
    "retry": "Nothing of this was saved; run the command again then.",
    "ocr": "“reviewer import” does that with --ocr LANGUAGE, where tesseract is installed.",
    "nth": "Name it with --nth.",
    "text": "“reviewer text” prints the source.",
    "sources": "“reviewer info” lists them all.",
    "codes": "“reviewer codebook FILE list” shows them all.",
    "history": "“reviewer history --json” lists them.",
}


def told(error: ReviewerError) -> str:
    """The sentence of an error, with the option or verb that helps against it."""
    return f"{error} {REMEDIES[error.remedy]}" if error.remedy else str(error)
