#!/usr/bin/env python3
"""Grows the trees of UnitJudge on labelled pages, and says how well they do on outlets they have not seen.

    python3 -m venv .venv-judge && .venv-judge/bin/pip install numpy lightgbm scipy
    for set in scrapinghub world-press readability trafilatura-dev: unpack its pages, then
        ArticlesEval PAGES --rows > ROWS/$set.jsonl          (Benchmarks/Articles)
    .venv-judge/bin/python Scripts/judge/train.py ../shared/eval ROWS [--write]

Prints, for the rules alone and for trees grown without the outlets they judge (five folds by outlet), the measures
of score.py over the units' texts. With --write the trees grown on all pages replace
Sources/DragomanArticles/Judgement/Generated/JudgeTrees+Data.swift, and the figures of outlets not seen are kept in
unseen.json, which Scripts/eval_table.py prints beside ours; the pages themselves are not part of the project.
"""
import json
import sys
from pathlib import Path

import lightgbm
import numpy as np

import labels

TARGET = Path(__file__).resolve().parents[2] / "Sources/DragomanArticles/Judgement/Generated/JudgeTrees+Data.swift"
UNSEEN = Path(__file__).with_name("unseen.json")
ROUNDS = 120
SETTINGS = {
    "objective": "binary", "learning_rate": 0.06, "num_leaves": 20, "max_depth": 7, "min_data_in_leaf": 30,
    "min_sum_hessian_in_leaf": 0.05, "lambda_l2": 2.0, "feature_fraction": 0.5, "bagging_fraction": 0.8,
    "bagging_freq": 1, "max_bin": 127, "verbosity": -1, "num_threads": 1, "seed": 1, "deterministic": True,
    "force_row_wise": True,
}


# What speaks for a unit must never count against it, and the other way round, however few pages show it.
FOR = {"firstGuess", "blockShare", "containerShare", "holderShare", "outerShare", "blockGuesses", "bodyShare",
       "containerGuesses", "guessesAround"}
AGAINST = {"isFurniture", "linkShare", "authorWords", "outletWords", "mailLink", "networkLink", "isEcho",
           "listLinkShare", "containerLinkShare", "outerLinkShare", "holdsAddress"}
FURNITURE_TRAITS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 22, 23, 38}


def direction(name):
    if name in FOR:
        return 1
    trait = name.startswith("trait") and int(name[5:]) in FURNITURE_TRAITS
    return -1 if trait or name in AGAINST or name.startswith(("phrase-", "marker-")) else 0


def table(pages):
    rows, wanted, weights, folds = [], [], [], []
    for page in pages:
        candidates = page.candidates()
        for index, label in enumerate(page.labels):
            if label is None or not candidates[index]:
                continue
            rows.append(page.rows[index])
            wanted.append(label > 0.5)
            weights.append(page.weights[index] * 20)
            folds.append(page.fold)
    return np.array(rows, "f4"), np.array(wanted, int), np.array(weights), np.array(folds)


def grow(rows, wanted, weights, names):
    settings = SETTINGS | {"monotone_constraints": [direction(n) for n in names]}
    return lightgbm.train(settings, lightgbm.Dataset(rows, wanted, weight=weights), ROUNDS)


def judge(model, page):
    kept = np.zeros(len(page.texts), bool)
    candidates = page.candidates()
    if candidates.any():
        kept[candidates] = model.predict(page.rows[candidates]) > 0.5
    return kept if kept.any() else page.column("firstGuess") > 0


def measure(pages, keeps, evallib):
    scores = {}
    for name in labels.SETS:
        results, paragraphs = [], []
        for page in pages:
            if page.set != name:
                continue
            texts = [t for t, kept in zip(page.texts, keeps[name, page.id]) if kept]
            if name == "trafilatura-dev":
                results.append(evallib.phrases_page(page.truth, "\n".join(texts)))
            else:
                mode = "published" if name == "scrapinghub" else "script"
                results.append(evallib.shingle_page(page.truth, "\n".join(texts), mode))
            if name == "world-press":
                paragraphs.append(evallib.paragraph_page(page.truth, texts))
        total = evallib.phrases_total if name == "trafilatura-dev" else evallib.shingle_total
        scores[name] = total(results)["f1"]
        if paragraphs:
            scores[name + " paragraphs"] = evallib.rouge_total(paragraphs)["f1"]
    return scores


def line(scores):
    return "  ".join(f"{name} {score:.4f}" for name, score in scores.items())


def numbers(values, width=12):
    values = list(values)
    return ",\n".join("        " + ", ".join(values[i:i + width]) for i in range(0, len(values), width))


def swift(model):
    """The trees as Swift arrays: inner nodes in one row, a negative child -1 - n is leaf n."""
    features, thresholds, lefts, rights, leaves, roots = [], [], [], [], [], []

    def place(node):
        if "leaf_value" in node:
            leaves.append(node["leaf_value"])
            return -len(leaves)
        position = len(features)
        features.append(node["split_feature"])
        thresholds.append(node["threshold"])
        lefts.append(0)
        rights.append(0)
        lefts[position] = place(node["left_child"])
        rights[position] = place(node["right_child"])
        return position

    for tree in model.dump_model()["tree_info"]:
        roots.append(place(tree["tree_structure"]))
    parts = [("roots", "Int16", map(str, roots)), ("features", "UInt8", map(str, features)),
             ("thresholds", "Float", (f"{t:.6g}" for t in thresholds)), ("lefts", "Int16", map(str, lefts)),
             ("rights", "Int16", map(str, rights)), ("leaves", "Float", (f"{v:.5g}" for v in leaves))]
    body = "\n".join(f"    static let {name}: [{kind}] = [\n{numbers(v)},\n    ]" for name, kind, v in parts)
    return ("// swift-format-ignore-file\n// Written by Scripts/judge/train.py; not to be edited.\n\nextension JudgeTrees {\n"
            f"    static let bias: Float = 0\n{body}\n}}\n")


def main():
    pages, evallib = labels.load(Path(sys.argv[1]), sys.argv[2])
    guesses = {(p.set, p.id): p.column("firstGuess") > 0 for p in pages}
    print("rules alone      ", line(measure(pages, guesses, evallib)), flush=True)
    rows, wanted, weights, folds = table(pages)
    keeps = {}
    for fold in range(labels.FOLDS):
        seen = folds != fold
        model = grow(rows[seen], wanted[seen], weights[seen], pages[0].names)
        keeps.update({(p.set, p.id): judge(model, p) for p in pages if p.fold == fold})
    unseen = measure(pages, keeps, evallib)
    print("outlets not seen ", line(unseen), flush=True)
    if "--write" in sys.argv:
        model = grow(rows, wanted, weights, pages[0].names)
        print("outlets seen     ", line(measure(pages, {(p.set, p.id): judge(model, p) for p in pages}, evallib)))
        UNSEEN.write_text(json.dumps({name: round(score, 4) for name, score in unseen.items()}, indent=1) + "\n", "utf-8")
        TARGET.write_text(swift(model), "utf-8")


if __name__ == "__main__":
    main()
