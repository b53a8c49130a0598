#!/usr/bin/env python3
"""Compares the captions of an article's pictures with those that people's rules for each outlet find.

    python3 Benchmarks/Articles/captions.py BINARY [--evaluation ../shared/eval] [--list]

BINARY is .build/release/dragoman. The pages are world-press, the only labelled set that names captions. A caption is found when the first
forty letters of it and of one of ours agree, so that a credit behind it does not matter. Prints how many are found, how many pictures
have a caption that the labels lack, and how many pictures stand twice or under one caption; --list prints those not found.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path


def agree(one, other):
    return bool(one) and bool(other) and (one.startswith(other[:40]) or other.startswith(one[:40]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--evaluation", type=Path, default=Path(__file__).resolve().parents[2] / "../shared/eval")
    parser.add_argument("--list", action="store_true")
    given = parser.parse_args()
    sys.path.insert(0, str(given.evaluation))
    import evallib

    dataset = given.evaluation / "datasets" / "world-press"
    truth = evallib.Dataset(str(dataset)).truth
    command = [given.binary, "extract", str(dataset / "pages"), "--format", "jsonl"]
    lines = subprocess.run(command, check=True, capture_output=True).stdout.split(b"\n")
    wanted = found = extra = pictures = twice = 0
    for record in map(json.loads, filter(None, lines)):
        images = record["images"]
        ours = [evallib.loose_form(image.get("caption") or "") for image in images]
        theirs = [evallib.loose_form(caption) for caption in truth[record["id"]].get("captions") or []]
        missing = [caption for caption in theirs if not any(agree(caption, own) for own in ours)]
        wanted += len(theirs)
        found += len(theirs) - len(missing)
        extra += sum(1 for own in ours if own and not any(agree(own, caption) for caption in theirs))
        pictures += len(images)
        twice += len(images) - len({image["url"] for image in images})
        if given.list:
            for caption in missing:
                print(record["id"], caption[:100])
    print(f"captions found {found} of {wanted} ({found / wanted:.3f}); {extra} more; {pictures} pictures, {twice} of them twice")


if __name__ == "__main__":
    main()
