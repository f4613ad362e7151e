"""E-mails (`.eml`) and web pages saved in one file (`.mhtml`): both are MIME messages. Nothing outside is ever fetched."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.utils import parseaddr
from html import escape

from reviewer.importers.documents.from_html import read_html
from reviewer.importers.html.written import tag, written
from reviewer.importers.shared.reading import GivenFile, Reading, one_line, year_in
from reviewer.sentence import sentence

MAIL, PAGE = "message/rfc822", "multipart/related"
_HEAD = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,200}\r?\n")
_MOST_PARTS = 2_000
_SHOWN = ("From", "To", "Cc", "Date")


def is_saved_page(data: bytes) -> bool:
    """Whether the content is a message that holds a web page with what belongs to it."""
    head = _head_of(data)
    return b"\nmime-version:" in head and b"multipart/related" in head and b"text/html" in head + data[:20_000].lower()


def _head_of(data: bytes) -> bytes:
    found = _HEAD.match(data[:100_000])
    return b"\n" + found.group().lower() if found else b""


def read_saved_page(file: GivenFile) -> Reading:
    """A web page saved in one file. Raises ImportRefused when it holds none."""
    message = _message(file)
    root = next((part for part in _parts(file, message) if part.get_content_type() == "text/html"), None)
    if root is None:
        raise file.refused(sentence("holds no web page; save it from the browser again."))
    page = replace(file, data=_content(root), encoding=file.encoding or _codec(root))
    reading = read_html(page)
    address = one_line(str(message.get("Snapshot-Content-Location", "") or root.get("Content-Location", "")))
    if address.startswith(("http://", "https://")) and not reading.reference.get("url"):
        reading = replace(reading, reference={**reading.reference, "url": address})
    return reading


def read_mail(file: GivenFile) -> Reading:
    """An e-mail: its subject, who wrote it to whom and when, then its text. Raises ImportRefused when it has none."""
    message = _message(file)
    subject = _header(message, "Subject")
    parts = [part for part in _parts(file, message) if not part.is_multipart()]
    inline = [part for part in parts if part.get_content_disposition() != "attachment"]
    # Of a text that comes in two forms the plain one is what the writer typed.
    body = next((part for part in inline if part.get_content_type() == "text/plain"), None)
    page = next((part for part in inline if part.get_content_type() == "text/html"), None)
    lines = [f"{name}: {value}" for name in _SHOWN if (value := _header(message, name))]
    if not subject and not lines:
        raise file.refused(
            sentence("is no e-mail: it has no line such as “From: …”; if it is text, save it as .txt and import that.")
        )
    head = (tag("h1", [escape(subject)]) if subject else "") + tag("p", ["<br>".join(map(escape, lines))])
    if body is not None and _text(body).strip():
        html = head + "".join(
            tag("p", [escape(each).replace("\n", "<br>")]) for each in re.split(r"\n[ \t]*\n+", _text(body))
        )
    elif page is not None:
        html = head + _text(page)
    else:
        raise file.refused(sentence("is an e-mail without text; save what is attached to it and import that."))
    made = written(file, html)
    names = [
        one_line(part.get_filename() or part.get_content_type(), 100) for part in parts if part not in (body, page)
    ]
    notes = (
        (sentence("Not part of the text, attached to the e-mail: {names}.", names=", ".join(names[:20])),)
        if names
        else ()
    )
    sender = _header(message, "From")
    reference = {
        "title": subject,
        "authors": one_line(parseaddr(sender)[0]) or sender,
        "year": year_in(_header(message, "Date")),
        "type": "e-mail",
    }
    return Reading(made.text, "mail", subject, reference=reference, notes=notes, parts=made.parts)


def _message(file: GivenFile) -> EmailMessage:
    try:
        message = message_from_bytes(file.data, policy=policy.default)
    except (ValueError, RecursionError, LookupError):
        raise file.refused(sentence("is a damaged message; save it again from the mail program.")) from None
    assert isinstance(message, EmailMessage)
    return message


def _parts(file: GivenFile, message: Message) -> list[Message]:
    """All parts in their order; those of messages in messages are attachments and stay closed."""
    found: list[Message] = []
    waiting = [message]
    while waiting:
        part = waiting.pop(0)
        found.append(part)
        if len(found) > _MOST_PARTS:
            raise file.refused(
                sentence(
                    "has more than {most} parts, far more than a message; it is not read.", most=f"{_MOST_PARTS:,}"
                )
            )
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            waiting = [each for each in part.get_payload() if isinstance(each, Message)] + waiting
    return found


def _header(message: Message, name: str) -> str:
    try:
        return one_line(str(message.get(name, "")))
    # The library reads broken heads lazily, and fails in many ways.
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        return ""


def _content(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _codec(part: Message) -> str | None:
    """The encoding that a part names, if there is one of this name."""
    try:
        name = part.get_content_charset() or ""
        "".encode(name or "utf-8")
    except (LookupError, ValueError):
        return None
    return name or None


def _text(part: Message) -> str:
    text = _content(part).decode(_codec(part) or "utf-8", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
