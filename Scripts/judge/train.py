#!/usr/bin/env python3
"""Grows the trees of UnitJudge on labelled pages, and says how well they do on outlets they have not seen.

    python3 -m venv .venv-judge && .venv-judge/bin/pip install numpy lightgbm scipy
    for set in scrapinghub world-press readability trafilatura-dev: unpack its pages, then
        ArticlesEval PAGES --rows > ROWS/$set.jsonl          (Benchmarks/Articles)
        ArticlesEval PAGES --rows --nameless > ROWS/$set.nameless.jsonl
    .venv-judge/bin/python Scripts/judge/train.py ../shared/eval ROWS [--write]

Prints, for the rules alone and for trees grown without the outlets they judge (five folds by outlet), the measures
of score.py over the units' texts, as means over three seeds, and the same for pages without classes and ids: about five minutes. With --write the trees grown on all pages replace
JudgeTrees+Data.swift and SecondJudgeTrees+Data.swift (Sources/DragomanArticles/Judgement/Generated), and the figures of outlets not seen are kept in
unseen.json, which Scripts/eval_table.py prints beside ours; the pages themselves are not part of the project.

labels.py says which units are text, supposed.py what is supposed of those that the labels leave open.
"""
import copy
import json
import sys
from pathlib import Path

import lightgbm
import numpy as np

import labels
from context import DOUBT, NAMES
from supposed import suppose

TARGET = Path(__file__).resolve().parents[2] / "Sources/DragomanArticles/Judgement/Generated"
UNSEEN = Path(__file__).with_name("unseen.json")
ROUNDS, SECOND_ROUNDS = 120, 60
# Chance alone moves a figure by about .001 (readability's by .002), so those of outlets not seen are means over these seeds. The first grows the trees.
SEEDS = (1, 2, 3)
SETTINGS = {
    "objective": "binary", "learning_rate": 0.06, "num_leaves": 20, "max_depth": 7, "min_data_in_leaf": 30,
    "min_sum_hessian_in_leaf": 0.05, "lambda_l2": 2.0, "feature_fraction": 0.5, "bagging_fraction": 0.8,
    "bagging_freq": 1, "max_bin": 127, "verbosity": -1, "num_threads": 1, "seed": 1, "deterministic": True,
    "force_row_wise": True,
}


# What a copy of each page without classes and ids weighs beside the page. It teaches what else shows the text, as where programs make up such names they say
# nothing. Where outlets are not seen it adds .005 to .009 to what nameless pages reach (.02 to exact paragraphs), but takes .004 from readability's; where
# pages have their names, it adds .001 to scrapinghub and trafilatura-dev and takes .002 from readability, most of it one page's.
NAMELESS = 0.3

# In bytes.
SHORT = 120

# What speaks for a unit must never count against it, and the other way round, however few pages show it.
FOR = {"firstGuess", "blockShare", "containerShare", "holderShare", "outerShare", "blockGuesses", "bodyShare",
       "containerGuesses", "guessesAround", "score"}
AGAINST = {"isFurniture", "linkShare", "authorWords", "outletWords", "mailLink", "networkLink", "isEcho",
           "listLinkShare", "containerLinkShare", "outerLinkShare", "holdsAddress"}
FURNITURE_TRAITS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 22, 23, 38}


def direction(name):
    if name in FOR:
        return 1
    trait = name.startswith("trait") and int(name[5:]) in FURNITURE_TRAITS
    return -1 if trait or name in AGAINST or name.startswith(("phrase-", "marker-")) else 0


def table(pages, scores=None):
    """The labelled units: their numbers, labels, weights and scores so far. With `scores`, those in doubt alone, and their context."""
    rows, wanted, weights, starts = [], [], [], []
    for page in pages:
        known = page.candidates & np.array([label is not None for label in page.labels], bool)
        if scores is not None:
            known &= doubtful(page, scores[page.set, page.id])
        if not known.any():
            continue
        if scores is not None:
            starts.append(scores[page.set, page.id][known])
        rows.append(numbers_of(page, scores)[known])
        wanted += [page.labels[index] > 0.5 for index in np.flatnonzero(known)]
        weights += [page.weights[index] * 20 for index in np.flatnonzero(known)]
    return np.concatenate(rows), np.array(wanted, int), np.array(weights), np.concatenate(starts) if starts else None


def doubtful(page, scores):
    """The units to be looked at again, as in UnitJudge.swift: not what is named as furniture and was taken for it."""
    return page.candidates & (np.abs(scores) < DOUBT) & ~((page.column("isFurniture") > 0) & (scores < 0))


def numbers_of(page, scores=None):
    return page.rows if scores is None else np.hstack([page.rows, page.context(scores[page.set, page.id])])


def grow(pages, scores=None):
    """Trees for a first look at the units of pages, or those that a second look adds to the `scores` of a first."""
    rows, wanted, weights, starts = table(pages, scores)
    names = pages[0].names + (NAMES if scores is not None else [])
    settings = SETTINGS | {"monotone_constraints": [direction(n) for n in names]}
    data = lightgbm.Dataset(rows, wanted, weight=weights, init_score=starts)
    return lightgbm.train(settings, data, ROUNDS if scores is None else SECOND_ROUNDS)


def look(model, page):
    """The scores of a first look, within the bounds of doubt."""
    scores = np.full(len(page.texts), -DOUBT)
    if page.candidates.any():
        scores[page.candidates] = model.predict(page.rows[page.candidates], raw_score=True).clip(-DOUBT, DOUBT)
    return scores


def apart(pages):
    """What first trees say of pages whose outlets they have not seen."""
    scores = {}
    for fold in sorted({page.fold for page in pages}):
        model = grow([page for page in pages if page.fold != fold])
        scores.update({(page.set, page.id): look(model, page) for page in pages if page.fold == fold})
    return scores


class Judge:
    """The trees of both looks. Those of the second are grown on what first trees say of outlets that they have not seen.

    Pages known by phrases alone are completed first by what such trees suppose of their other units."""

    def __init__(self, pages):
        scores = apart(pages)
        pages = [suppose(page, scores[page.set, page.id]) if page.set == labels.PHRASES else page for page in pages]
        self.first = grow(pages)
        self.second = grow(pages, apart(pages))

    def keeps(self, page):
        # A page that says next to nothing, as in UnitJudge.swift.
        note = page.candidates & ~(page.column("isFurniture") > 0)
        if page.column("count").sum() <= SHORT and note.any():
            return note
        scores = look(self.first, page)
        again = doubtful(page, scores)
        if again.any():
            numbers = numbers_of(page, {(page.set, page.id): scores})[again]
            scores[again] += self.second.predict(numbers, raw_score=True)
        kept = scores > 0
        return kept if kept.any() else page.column("firstGuess") > 0


def measure(pages, keeps, evallib):
    scores = {}
    for name in labels.SETS:
        results, paragraphs = [], []
        for page in pages:
            if page.set != name:
                continue
            texts = [t for t, kept in zip(page.texts, keeps[name, page.id]) if kept]
            if name == labels.PHRASES:
                results.append(evallib.phrases_page(page.truth, "\n".join(texts)))
            else:
                mode = "published" if name == "scrapinghub" else "script"
                results.append(evallib.shingle_page(page.truth, "\n".join(texts), mode))
            if name == "world-press":
                paragraphs.append(evallib.paragraph_page(page.truth, texts))
        total = evallib.phrases_total if name == labels.PHRASES else evallib.shingle_total
        scores[name] = total(results)["f1"]
        if paragraphs:
            scores[name + " paragraphs"] = evallib.rouge_total(paragraphs)["f1"]
    return scores


def line(scores):
    return "  ".join(f"{name} {score:.4f}" for name, score in scores.items())


def numbers(values, width=12):
    values = list(values)
    return ",\n".join("        " + ", ".join(values[i:i + width]) for i in range(0, len(values), width))


def write(kind, model, names):
    (TARGET / f"{kind}+Data.swift").write_text(swift(kind, model, names), "utf-8")


def swift(kind, model, names):
    """The names of the numbers they were grown on, and the trees as Swift arrays: inner nodes in one row, a negative child -1 - n is leaf n."""
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
    quoted = (f'"{name}"' for name in names)
    parts = [("names", "String", quoted), ("roots", "Int16", map(str, roots)), ("features", "UInt8", map(str, features)),
             ("thresholds", "Float", (f"{t:.6g}" for t in thresholds)), ("lefts", "Int16", map(str, lefts)),
             ("rights", "Int16", map(str, rights)), ("leaves", "Float", (f"{v:.5g}" for v in leaves))]
    body = "\n".join(f"    static let {name}: [{kind}] = [\n{numbers(v)},\n    ]" for name, kind, v in parts)
    return (f"// swift-format-ignore-file\n// Written by Scripts/judge/train.py; not to be edited.\n\nextension {kind} {{\n"
            f"    static let bias: Float = 0\n{body}\n}}\n")


def lighter(page):
    """A nameless page as it is learnt from beside the page it is a copy of."""
    page = copy.copy(page)
    page.id, page.weights = page.id + " nameless", [NAMELESS * weight for weight in page.weights]
    return page


def not_seen(pages, copies, evallib):
    """The measures of pages and of their nameless copies, judged by trees that have not seen their outlets, each a mean over the seeds."""
    runs = []
    for seed in SEEDS:
        SETTINGS["seed"], keeps = seed, {}
        for fold in range(labels.FOLDS):
            judge = Judge([p for p in pages + copies if p.fold != fold])
            keeps.update({(p.set, p.id): judge.keeps(p) for p in pages + copies if p.fold == fold})
        runs.append([measure(kind, keeps, evallib) for kind in (pages, copies)])
        print(f"      seed {seed}     ", line(runs[-1][0]), flush=True)
    SETTINGS["seed"] = SEEDS[0]
    return [{name: float(np.mean([run[kind][name] for run in runs])) for name in runs[0][kind]} for kind in (0, 1)]


def main():
    pages, evallib = labels.load(Path(sys.argv[1]), sys.argv[2])
    copies = list(map(lighter, labels.load(Path(sys.argv[1]), sys.argv[2], ".nameless")[0]))
    guesses = {(p.set, p.id): p.column("firstGuess") > 0 for p in pages}
    print("rules alone      ", line(measure(pages, guesses, evallib)), flush=True)
    unseen, nameless = not_seen(pages, copies, evallib)
    print("outlets not seen ", line(unseen), flush=True)
    print("      nameless   ", line(nameless), flush=True)
    if "--write" in sys.argv:
        judge = Judge(pages + copies)
        print("outlets seen     ", line(measure(pages, {(p.set, p.id): judge.keeps(p) for p in pages}, evallib)))
        UNSEEN.write_text(json.dumps({name: round(score, 4) for name, score in unseen.items()}, indent=1) + "\n", "utf-8")
        write("JudgeTrees", judge.first, pages[0].names)
        write("SecondJudgeTrees", judge.second, pages[0].names + NAMES)


if __name__ == "__main__":
    main()
