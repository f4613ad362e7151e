"""Counts a review again from its exported tidy tables, with csv and collections alone: nothing of the program is used.

`python figures.py FOLDER` reads codings, codes, sources, decisions, agreements, searches, rules and answers (`.csv`) and prints
the figures as JSON.
"""

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

EARLY = {"duplicate", "automation", "removed"}
DATABASES = {"databases", "registers", ""}


def table(folder, name):
    with open(Path(folder) / f"{name}.csv", encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def words(text):
    return " ".join(re.findall(r"\w+", text.casefold()))


def chains(codes):
    parents = {row["code_id"]: row["parent_id"] for row in codes}
    above = {}
    for code in parents:
        chain, at = [], code
        while at:
            chain.append(at)
            at = parents.get(at, "")
        above[code] = chain
    return above


def coded(folder):
    """Each highlight once: source, coder, start, end, and all codes it carries with those above them."""
    above = chains(table(folder, "codes"))
    highlights = {}
    for row in table(folder, "codings"):
        place = row["source_id"], row["coder_id"], int(row["start"]), int(row["end"])
        highlights.setdefault(row["highlight"], (place, set()))[1].update(above[row["code_id"]])
    return highlights, above


def by_code(folder):
    highlights, above = coded(folder)
    paths = {row["code_id"]: row["code"] for row in table(folder, "codes")}
    found = {}
    for code in above:
        places = [place for place, codes in highlights.values() if code in codes]
        if places:
            found[paths[code]] = {
                "excerpts": len(places),
                "passages": len({(source, start, end) for source, _, start, end in places}),
                "sources": len({source for source, *_ in places}),
            }
    return found


def meetings(folder):
    """How often two codes meet in the work of one coder: one highlight with both, or two that overlap, one with each."""
    highlights, above = coded(folder)
    paths = {row["code_id"]: row["code"] for row in table(folder, "codes")}
    own = defaultdict(list)
    for (source, coder, start, end), codes in highlights.values():
        own[source, coder].append((start, end, codes))
    counts = Counter()
    for listed in own.values():
        for number, (start, end, codes) in enumerate(listed):
            for other_start, other_end, others in listed[number:]:
                same = other_start == start and other_end == end and others is codes
                if not same and not (start < other_end and other_start < end):
                    continue
                pairs = {frozenset((a, b)) for a in codes for b in others if a != b}
                counts.update(pair for pair in pairs if not related(*pair, above))
    return {" + ".join(sorted(paths[code] for code in pair)): count for pair, count in counts.items()}


def related(a, b, above):
    return a in above[b] or b in above[a]


def verdict(votes, needed, kind_of):
    """What a stage comes to: state, kind and reason."""
    if not votes:
        return "open", "", ""
    ends = {kind_of(reason) if decision == "excluded" else "in" for _, decision, reason in votes}
    if len(ends) > 1:
        return "differ", "", ""
    if len({coder for coder, _, _ in votes}) < needed:
        return "wait", "", ""
    (end,) = ends
    if end == "in":
        return "in", "", ""
    reasons = {words(reason) for _, _, reason in votes if reason.strip()}
    return "out", end, reasons.pop() if len(reasons) == 1 else "several" if reasons else "none"


def flow(folder):
    """Where each source is, added up by way into the review."""
    rules = table(folder, "rules")
    kinds = {words(row["name"]): row["value"] for row in rules if row["rule"] == "reason"}
    needed = {row["rule"]: int(row["value"]) for row in rules if row["rule"] != "reason"}
    searches = {row["search_id"]: row for row in table(folder, "searches")}
    said, agreed = defaultdict(lambda: defaultdict(dict)), defaultdict(dict)
    for row in table(folder, "decisions"):
        said[row["source_id"]][row["coder_id"]][row["stage"]] = row["decision"], row["reason"]
    for row in table(folder, "agreements"):
        agreed[row["source_id"]][row["stage"]] = row["decision"], row["reason"]

    def kind_of(reason):
        return kinds.get(words(reason), {"duplicate": "duplicate", "full text not available": "not_retrieved"}.get(
            words(reason), "eligibility"))  # fmt: skip

    ways = {"first": Counter(), "other": Counter()}
    here = Counter()
    studies = set()
    for row in table(folder, "sources"):
        search = row["search_id"] if row["search_id"] in searches else ""
        here[search] += 1
        origin = searches[search]["origin"] if search else ""
        way = ways["first" if origin in DATABASES else "other"]
        place = whereabouts(said[row["source_id"]], agreed[row["source_id"]], row["has_text"] == "yes", needed, kind_of)
        way[place] += 1
        if place == "included":
            studies.add(words(row["study"]) or row["source_id"])
    for search, row in searches.items():
        way = ways["first" if row["origin"] in DATABASES else "other"]
        out = {name: int(row[name]) for name in ("duplicates", "automation", "removed")}
        way["duplicate"] += out["duplicates"]
        way["automation"] += out["automation"]
        way["removed"] += out["removed"]
        way["missing"] += max(0, int(row["found"]) - sum(out.values()) - here[search])
    found = {name: {place: count for place, count in way.items() if count} for name, way in ways.items()}
    return found | {"studies": len(studies)}


def whereabouts(said, agreed, has_text, needed, kind_of):
    votes = {"screening": [], "retrieval": [], "eligibility": []}
    for coder, own in said.items():
        title, report, text = (own.get(stage, ("", "")) for stage in votes)
        if title[0] == "excluded" and kind_of(title[1]) == "not_retrieved":
            title, report = ("included", ""), ("excluded", report[1] or title[1])
        if text[0] == "excluded" and kind_of(text[1]) == "not_retrieved" and report[0] != "included":
            report, text = ("excluded", text[1]), ("", "")
        alone = text[0] == "excluded" and not title[0] and not report[0]
        if alone and (kind_of(text[1]) in EARLY or not has_text):
            votes["screening"].append((coder, *text))
            continue
        if title[0] or report[0] or text[0]:
            votes["screening"].append((coder, *(title if title[0] else ("included", ""))))
        if report[0] or text[0]:
            votes["retrieval"].append((coder, *(report if report[0] else ("included", ""))))
        if text[0]:
            votes["eligibility"].append((coder, *text))
    order = ("screening", "retrieval", "eligibility")
    for number, stage in enumerate(order):
        state, kind, reason = verdict(votes[stage], needed.get(f"{stage}_by", 1), kind_of)
        later = any(each in agreed for each in order[number + 1 :])
        if stage in agreed:
            decision, why = agreed[stage]
            state = "out" if decision == "excluded" else "in"
            kind, reason = kind_of(why), words(why) or "none"
        elif (state != "in" and later) or (stage == "retrieval" and state == "open" and has_text):
            state = "in"
        if state in ("open", "wait", "differ"):
            return f"{stage}: {state}"
        if state == "out":
            if stage == "screening":
                return kind if kind in EARLY else "records excluded"
            return "not retrieved" if stage == "retrieval" else f"report excluded: {reason}"
    return "included"


def read_by_one(folder):
    """The sources that one coder alone read, where there are several coders."""
    readers = defaultdict(set)
    for row in table(folder, "codings"):
        readers[row["source"]].add(row["coder_id"])
    for row in table(folder, "decisions"):
        if row["stage"] == "eligibility":
            readers[row["source"]].add(row["coder_id"])
    several = len(set().union(*readers.values())) > 1 if readers else False
    return sorted(source for source, coders in readers.items() if len(coders) == 1) if several else []


def figures(folder):
    highlights, _ = coded(folder)
    places = [place for place, _ in highlights.values()]
    return {
        "coded excerpts": len(places),
        "coded passages": len({(source, start, end) for source, _, start, end in places}),
        "sources with codes": len({source for source, *_ in places}),
        "sources": len(table(folder, "sources")),
        "codes": by_code(folder),
        "meetings": meetings(folder),
        "flow": flow(folder),
        "answers": dict(Counter(f"{row['checklist']}: {row['item']}" for row in table(folder, "answers"))),
        "read by one": read_by_one(folder),
    }


if __name__ == "__main__":
    json.dump(figures(sys.argv[1]), sys.stdout, indent=1, sort_keys=True)
