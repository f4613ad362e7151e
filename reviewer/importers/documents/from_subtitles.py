"""Transcripts with times: SubRip (`.srt`) and WebVTT (`.vtt`). What one speaker says in a row is one paragraph.

Format: W3C WebVTT; SubRip has no standard, and is read as its programs write it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from reviewer.importers.shared.encodings import decoded, refuse_binary
from reviewer.importers.shared.reading import GivenFile, Reading, one_line
from reviewer.model.sources.structure import Part
from reviewer.model.sources.text import normalised
from reviewer.sentence import sentence

_CLOCK = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}")
_VOICE = re.compile(r"<v(?:\.[^ \t<>]{0,100})?[ \t]{1,10}([^<>\s][^<>]{0,200})>")
_TAG = re.compile(r"</?[a-zA-Z0-9][^<>]{0,200}>|\{\\[^}]{0,60}\}")
_NAMED = re.compile(r"(?:- ?)?([^\W\d_][\w .’'-]{0,40}): (?=\S)")
_PAUSE_MS = 2_500
"""After so long a pause a new paragraph begins."""
_LONG = 700
"""Characters after which a paragraph ends with the next sentence."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*$")


@dataclass(frozen=True, slots=True)
class _Cue:
    start: int
    end: int
    speaker: str
    words: str


def read_subtitles(file: GivenFile) -> Reading:
    """A transcript. Raises ImportRefused when it is not text or has no times."""
    characters = decoded(file)
    refuse_binary(file, characters.text)
    try:
        cues, broken = _cues(normalised(characters.text))
    except UnicodeEncodeError:
        return Reading(characters.text, "subtitles", encoding=characters.encoding)
    if not cues:
        raise file.refused(sentence("has no line with times such as 00:01:02,000 --> 00:01:04,000; import it as .txt."))
    text, parts = _laid_out(cues)
    notes = list(characters.notes)
    if broken:
        notes.append(
            sentence("{count} times could not be read; the words below them were taken without one.", count=broken)
        )
    return Reading(text, "subtitles", encoding=characters.encoding, notes=tuple(notes), parts=parts)


def _cues(text: str) -> tuple[list[_Cue], int]:
    """The cues in the order of the file, none where nothing has a time, and how many times cannot be read. Words stay."""
    cues: list[_Cue] = []
    broken = last = timed = 0
    for number, block in enumerate(re.split(r"\n[ \t]*\n+", text.strip("\n"))):
        lines = block.split("\n")
        if (number == 0 and lines[0].startswith("WEBVTT")) or lines[0].startswith(("NOTE", "STYLE", "REGION")):
            continue
        at = next((place for place, line in enumerate(lines[:3]) if "-->" in line), None)
        times = _TIMES.match(lines[at]) if at is not None else None
        if times:
            start, end = _milliseconds(times.groups()[:4]), _milliseconds(times.groups()[4:])
            last = max(start, end)
            timed += 1
        else:
            broken += at is not None
            start = end = last
        # Without a line of times, a block that is only a number is none of the words.
        said = lines[at + 1 :] if at is not None else [line for line in lines if not line.strip().isdigit()]
        cues += _said(start, end, said)
    return (cues if timed else []), broken


def _milliseconds(clock: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, rest = clock
    return ((int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds or 0)) * 1000 + int(
        (rest or "0").ljust(3, "0")
    )


def _said(start: int, end: int, lines: list[str]) -> list[_Cue]:
    """What stands in one cue, apart for each voice."""
    joined = " ".join(line.strip() for line in lines if line.strip())
    cues: list[_Cue] = []
    voices = _VOICE.split(joined)
    for at in range(0, len(voices), 2):
        words = " ".join(unescape(_TAG.sub("", voices[at])).split())
        speaker = one_line(unescape(voices[at - 1]), 100) if at else ""
        named = _NAMED.match(words) if not speaker else None
        if named:
            speaker, words = named.group(1).strip(), words[named.end() :]
        if words:
            cues.append(_Cue(start, end, speaker, words))
    return cues


def _laid_out(cues: list[_Cue]) -> tuple[str, list[Part]]:
    pieces: list[str] = []
    parts: list[Part] = []
    length = begun = 0
    speaker, ended, words = "", 0, ""
    for number, cue in enumerate(cues):
        turns = bool(cue.speaker) and cue.speaker != speaker
        done = length - begun > _LONG and bool(_SENTENCE_END.search(words))
        if number and (turns or done or cue.start - ended > _PAUSE_MS):
            parts += _turn(begun, length, speaker)
            pieces.append("\n\n")
            length += 2
            begun = length
        elif number:
            pieces.append(" ")
            length += 1
        speaker = cue.speaker or speaker
        if length == begun and speaker:
            pieces.append(f"{speaker}: ")
            length += len(speaker) + 2
        parts.append(Part("time", length, length + len(cue.words), cue.start))
        pieces.append(cue.words)
        length += len(cue.words)
        ended, words = cue.end, cue.words
    parts += _turn(begun, length, speaker)
    return "".join(pieces), parts


def _turn(start: int, end: int, speaker: str) -> list[Part]:
    return [Part("speaker", start, end, value=speaker)] if speaker else []
