"""How the bytes of a text file become characters: BOM, strict UTF-8, UTF-16 without BOM, then a guess."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from reviewer.importers.shared.reading import GivenFile
from reviewer.sentence import sentence

# UTF-32 before UTF-16: its mark begins with that of UTF-16.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_LENGTH = 200_000
"""So much tells the encoding; more only takes longer."""
# Control characters but tab, line ends, and the end-of-file mark of old DOS files.
_UNWRITTEN = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
# What cp1252 has for Western languages; its other characters are signs of another encoding.
_WESTERN = frozenset(
    "àâäáãåæçèéêëìíîïñòóôöõøœùúûüÿßšžÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜŸŠŽ"
    "‘’‚“”„‹›«»–—…•·°§©®™€£¥¢±×÷µ²³¹½¼¾ªº¿¡´¨¸¯¬¦¶†‡‰ˆ˜\xa0\xad"
)
_SYMBOL_IN_WORD = re.compile(r"[^\W\d_][³¹¿¡¼½¾£¥¢¦§©®¬±µ¶×÷‡†‰][^\W\d_]")

_CHOOSE = sentence("choose another encoding")
_SURROGATES = sentence("holds halves of characters (lone surrogates) that are not text; save it again as UTF-8.")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file, the name of the encoding, and what the user should know about the choice."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decoded(file: GivenFile) -> Decoded:
    """The file's characters. Raises ImportRefused when it is not text or does not fit the chosen encoding."""
    if file.encoding:
        return _as_chosen(file, file.encoding)
    for bom, encoding in _BOMS:
        if file.data.startswith(bom):
            return Decoded(_strict(file, file.data[len(bom) :], encoding), encoding)
    if b"\0" in file.data:
        return _without_bom(file)
    try:
        return Decoded(file.data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as problem:
        return _not_utf8(file, problem)


def refuse_binary(file: GivenFile, text: str) -> None:
    """Refuse characters that no text has: NUL."""
    at = text.find("\0")
    if at >= 0:
        raise file.refused(
            sentence(
                "is not text: it holds a NUL at character {count}; open it where it was made and save it as text.",
                count=f"{at + 1:,}",
            )
        )


def _as_chosen(file: GivenFile, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        text = file.data.decode(name)
    except LookupError:
        raise file.refused(
            sentence(
                "cannot be read as “{encoding}”: there is no such text encoding; {choose}.",
                encoding=encoding,
                choose=_CHOOSE,
            )
        ) from None
    except ValueError:
        raise file.refused(
            sentence(
                "cannot be read as “{encoding}”: its bytes do not fit; {choose}.", encoding=encoding, choose=_CHOOSE
            )
        ) from None
    return Decoded(text, name)


def _strict(file: GivenFile, data: bytes, encoding: str) -> str:
    """Decode what a BOM announces, with a reason when the bytes do not keep the promise."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        if _has_surrogates(data, encoding):
            raise file.refused(_SURROGATES) from None
        where = sentence("byte {at} does not fit", at=f"{problem.start + 1:,}")
        raise file.refused(
            sentence(
                "begins as {upper} but {where}; the file is damaged or cut off, get it again.",
                upper=encoding.upper(),
                where=where,
            )
        ) from None


def _has_surrogates(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _without_bom(file: GivenFile) -> Decoded:
    """UTF-16 without a BOM: about every second byte of a text with Latin letters or spaces is zero."""
    sample = file.data[: _SAMPLE_LENGTH // 2 * 2]
    half = max(1, len(sample) // 2)
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    # In UTF-16 the zeros stand on one side; in other files on both.
    if max(even, odd) > 0.2 and min(even, odd) < 0.02:
        try:
            text = file.data.decode(encoding)
        except UnicodeDecodeError:
            if _has_surrogates(file.data, encoding):
                raise file.refused(_SURROGATES) from None
        else:
            if not _UNWRITTEN.search(text):
                return Decoded(text, encoding, (_guessed(encoding),))
    at = file.data.index(b"\0")
    why = sentence(
        "is not text: it holds a NUL at byte {at}; open it where it was made and save it as text.", at=f"{at + 1:,}"
    )
    raise file.refused(why)


def _not_utf8(file: GivenFile, problem: UnicodeDecodeError) -> Decoded:
    if _has_surrogates(file.data, "utf-8"):
        raise file.refused(_SURROGATES)
    replaced = file.data.decode("utf-8", "replace")
    damaged = replaced.count("\ufffd")
    others = sum(1 for char in replaced if char > "\x7f") - damaged
    # Mostly well-formed: one damaged place, not another encoding.
    if others > 4 * damaged:
        why = sentence(
            "is UTF-8 except for byte {at}; repair it, or {choose}.", at=f"{problem.start + 1:,}", choose=_CHOOSE
        )
        raise file.refused(why)
    if _UNWRITTEN.search(file.data[:_SAMPLE_LENGTH].decode("latin-1")):
        raise file.refused(
            sentence("is not text: it holds control characters; open it where it was made and save it as text.")
        )
    for encoding in ("cp1252", *_suggestions(file.data)):
        try:
            text = file.data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if encoding != "cp1252" or looks_western(text):
            return Decoded(text, encoding, (_guessed(encoding),))
    raise file.refused(sentence("is in an encoding that cannot be told; {choose}.", choose=_CHOOSE))


def looks_western(text: str) -> bool:
    """Whether text read as cp1252 looks like a Western European language.

    Few of the letters carry accents, no symbol stands inside a word, and Czech and its neighbours
    read as cp1252 (ø and ì side by side) are told apart.
    """
    sample = text[:_SAMPLE_LENGTH]
    foreign = [char for char in sample if char > "\x7f"]
    letters = sum(1 for char in sample if char.isalpha())
    accented = sum(1 for char in foreign if char.isalpha())
    if accented > max(2, letters / 3) or not _WESTERN.issuperset(foreign):
        return False
    return not (("ø" in foreign and "ì" in foreign) or _SYMBOL_IN_WORD.search(sample))


def _suggestions(data: bytes) -> list[str]:
    """Encodings in the order in which charset-normalizer finds them likely, those of old Macs last."""
    from charset_normalizer import from_bytes

    # At a line end, so that no character is cut in half.
    cut = data.rfind(b"\n", 0, _SAMPLE_LENGTH) if len(data) > _SAMPLE_LENGTH else -1
    sample = data[:cut] if cut > 0 else data[:_SAMPLE_LENGTH]
    return sorted((match.encoding for match in from_bytes(sample)), key=lambda name: name.startswith("mac_"))


def _guessed(encoding: str) -> str:
    return sentence("Read as {encoding}; choose another encoding if letters look wrong.", encoding=encoding)
