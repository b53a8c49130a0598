#!/usr/bin/env python3
"""Language identification beside py3langid in one run: sentences of a labelled set, and titles of the press whole and cut to five words.

usage: identification.py SENTENCES.jsonl PRESS.jsonl      (py3langid from PyPI must be importable)

SENTENCES has lines {source_lang, target_lang, source, target, fault}: sources, and targets without a fault, count. PRESS has lines
{language, title}. Build the benchmark first: DRAGOMAN_TARGETS=DragomanTranslation swift build -c release --package-path Benchmarks/Checks
"""
import json
import pathlib
import subprocess
import sys

import py3langid

BINARY = pathlib.Path(__file__).resolve().parent / ".build" / "release" / "checks"
# One written language under several names, as far as letters can tell.
SAME = {"nb": "no", "nn": "no", "bs": "hr", "sr-Latn": "hr", "fil": "tl"}


def plain(tag):
    tag = tag.split("-")[0]
    return SAME.get(tag, tag)


def sentences(path):
    seen = set()
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        sides = [(row["source_lang"], row["source"])]
        if row["fault"] is None:
            sides.append((row["target_lang"], row["target"]))
        for pair in sides:
            if pair not in seen:
                seen.add(pair)
                yield pair


def titles(path):
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        if row.get("language") and row.get("title"):
            yield row["language"], " ".join(row["title"].split())


def first_words(lines, count):
    """Scripts without spaces: three signs for a word."""
    for tag, text in lines:
        words = text.split()
        yield tag, " ".join(words[:count]) if len(words) >= 3 or tag[:2] not in ("zh", "ja", "th") else text[: count * 3]


def ours(lines):
    given = "".join(f"{tag}\t{text}\n" for tag, text in lines)
    out = subprocess.run([BINARY, "languages"], input=given, capture_output=True, text=True, check=True).stdout
    return out.split("\n")[: len(lines)]


def measure(name, lines):
    lines = [(tag, " ".join(text.split())) for tag, text in lines]
    mine = ours(lines)
    theirs = [py3langid.classify(text)[0] for _, text in lines]
    share = lambda found: sum(plain(f) == plain(tag) for f, (tag, _) in zip(found, lines)) / max(1, len(lines))
    languages = len({plain(tag) for tag, _ in lines})
    print(f"{name}: {len(lines)} lines, {languages} languages: dragoman {share(mine):.1%}, py3langid {share(theirs):.1%}")
    wrong = {}
    for found, (tag, _) in zip(mine, lines):
        if plain(found) != plain(tag):
            wrong[f"{tag}>{found}"] = wrong.get(f"{tag}>{found}", 0) + 1
    print("  dragoman's confusions:", ", ".join(f"{k} {v}" for k, v in sorted(wrong.items(), key=lambda x: -x[1])[:12]))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    measure("sentences", list(sentences(sys.argv[1])))
    press = list(titles(sys.argv[2]))
    measure("titles", press)
    measure("five words of titles", list(first_words(press, 5)))


if __name__ == "__main__":
    main()
