#!/usr/bin/env python3
"""Prints the table of the extraction measures and checks the floors.

    eval_table.py FOLDER    holds <set>.json, the output of score.py --json for each set
"""
import json
import sys
from pathlib import Path

# Our figures are of pages on which the judge's trees were grown; those of outlets not seen, measured over the units' texts when the trees were
# grown (Scripts/judge/train.py, five folds by outlet), stand beside them.
UNSEEN = {"shingle F1": "{}", "phrases F1": "{}", "exact paragraphs F1": "{} paragraphs"}

# set, measure, path in the scores, trafilatura 2.3.1, best other, goal, floor reached
ROWS = [
    ("scrapinghub", "shingle F1", ("shingle", "f1"), 0.9598, 0.9700, 0.980, 0.987),
    ("world-press", "shingle F1", ("shingle", "f1"), 0.9604, None, 0.982, 0.989),
    ("world-press", "ROUGE-LSum F1", ("rouge", "f1"), 0.9649, None, 0.985, 0.991),
    ("world-press", "exact paragraphs F1", ("paragraph", "f1"), 0.899, None, 0.95, 0.972),
    ("trafilatura-dev", "phrases F1", ("phrases", "f1"), 0.9318, 0.9303, 0.950, 0.966),
    ("readability", "shingle F1", ("shingle", "f1"), 0.937, 0.967, 0.970, 0.974),
    ("world-press", "title exact", ("fields", "title", "recall"), 0.66, 0.63, 0.97, 0.913),
    ("world-press", "date", ("fields", "date", "recall"), 0.98, None, 0.99, 0.99),
    ("world-press", "authors", ("fields", "author", "recall"), 0.82, None, 0.93, 0.94),
]


def pick(scores, path):
    for key in path:
        scores = scores.get(key, {}) if isinstance(scores, dict) else {}
    return scores if isinstance(scores, (int, float)) else 0.0


def main() -> int:
    folder = Path(sys.argv[1])
    results = {p.stem: next(iter(json.loads(p.read_text("utf-8")).values())) for p in folder.glob("*.json")}
    unseen = json.loads(Path(__file__).with_name("judge").joinpath("unseen.json").read_text("utf-8"))
    fallen = 0
    print(f"{'set':<16}{'measure':<22}{'trafilatura':>12}{'best other':>12}{'goal':>8}{'Dragoman':>10}{'unseen':>8}{'floor':>8}")
    for name, measure, path, trafilatura, best, goal, floor in ROWS:
        ours = pick(results.get(name, {}), path)
        mark = "" if ours >= floor else "  fallen"
        fallen += ours < floor
        apart = unseen.get(UNSEEN.get(measure, "").format(name), "")
        other = f"{best:.4f}" if best is not None else "–"
        print(f"{name:<16}{measure:<22}{trafilatura:>12.4f}{other:>12}{goal:>8.3f}{ours:>10.4f}{apart:>8}{floor:>8.3f}{mark}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
