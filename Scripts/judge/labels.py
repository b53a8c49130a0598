"""Labels the units of pages by what the labelled data sets say of them."""
import base64
import hashlib
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from context import NAMES, context

SETS = ("scrapinghub", "world-press", "readability", "trafilatura-dev")
# Its pages are known by a few phrases each, not by their text.
PHRASES = "trafilatura-dev"
FOLDS = 5
RUN = 4
# In words: how far away in the truth a neighbour may stand, how much of one counts; and how many units on each side are neighbours.
NEAR, LONG, REACH = 400, 60, 6


class Page:
    """One page: the texts of its units, their numbers, and for each a label from 0 to 1 or None, and a weight.

    `rows` are the numbers of a first look, `candidates` says which units the judge looks at."""

    def __init__(self, name, record, truth):
        self.set, self.id, self.truth = name, record["id"], truth
        self.texts, self.names = record["texts"], record["names"][:-len(NAMES)]
        values = np.frombuffer(base64.b64decode(record["values"]), dtype="<f4").reshape(-1, len(record["names"]))
        self.rows, given = values[:, :-len(NAMES)], values[:, -len(NAMES):]
        self.candidates = np.array(record["candidates"], bool)
        if record["names"][-len(NAMES):] != NAMES or not np.allclose(given, self.context(given[:, 0]), atol=1e-3):
            raise SystemExit(f"{name} {self.id}: context.py and SecondLook.swift do not agree")
        self.fold = int(hashlib.md5(self.outlet().encode()).hexdigest(), 16) % FOLDS

    def outlet(self):
        """Pages of one outlet stand in one fold, so that none is judged by trees that have seen its outlet."""
        if self.truth.get("outlet"):
            return self.truth["outlet"]
        host = re.match(r"(?:hard::|https?://)?(?:www\.|m\.)?([^/]+)", self.truth.get("url") or "")
        return host.group(1) if host else self.id

    def column(self, name):
        return self.rows[:, self.names.index(name)]

    def context(self, scores):
        return context(scores, self.column("count"))


def load(evaluation, rows_folder, kind=""):
    """The labelled pages whose rows are in `{set}{kind}.jsonl`, and the scorer's library."""
    sys.path.insert(0, str(evaluation))
    import evallib

    pages = []
    for name in SETS:
        dataset = evallib.Dataset(str(evaluation / "datasets" / name))
        with open(Path(rows_folder) / f"{name}{kind}.jsonl", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                page = Page(name, record, dataset.truth[record["id"]])
                if name == PHRASES:
                    label_by_phrases(page, evallib)
                else:
                    label_by_text(page, evallib)
                pages.append(page)
    return pages, evallib


def label_by_phrases(page, evallib):
    """A unit with a wanted phrase is text, one with an unwanted phrase is not; of the others nothing is known."""
    wanted = [evallib.squeeze(p) for p in page.truth.get("with") or []]
    unwanted = [evallib.squeeze(p) for p in page.truth.get("without") or []]
    page.labels, page.weights = [], []
    for text in map(evallib.squeeze, page.texts):
        balance = sum(p in text for p in wanted) - sum(p in text for p in unwanted)
        page.labels.append(None if balance == 0 else float(balance > 0))
        page.weights.append(0.06 * abs(balance))


def label_by_text(page, evallib):
    """A unit is text if most of its words stand together in the truth, in a place that is no other unit's."""
    unspaced = page.set != "scrapinghub" and evallib.is_unspaced(page.truth["text"])
    split = (evallib._WORD_OR_CHAR if unspaced else evallib._WORD).findall
    truth, units = split(page.truth["text"]), [split(t) for t in page.texts]
    labels, places = long_units(truth, units)
    for index, words in enumerate(units):
        if 0 < len(words) < RUN:
            labels[index] = float(is_between(index, words, truth, places))
    page.labels = labels
    kept = max(3, sum(1 for l in labels if l is not None and l > 0.5))
    page.weights = [
        0.0 if l is None else (0.7 * min(len(w), 400) / max(20, len(truth)) + 0.3 / kept) * abs(l - 0.5) * 2 + 1e-5
        for l, w in zip(labels, units)]


def long_units(truth, units):
    where = defaultdict(list)
    for i in range(len(truth) - RUN + 1):
        where[tuple(truth[i:i + RUN])].append(i)
    labels, places, last = [None] * len(units), [None] * len(units), 0
    for index, words in enumerate(units):
        if len(words) < RUN:
            continue
        runs = [tuple(words[i:i + RUN]) for i in range(len(words) - RUN + 1)]
        hits = [r for r in runs if r in where]
        labels[index] = len(hits) / len(runs)
        if labels[index] <= 0.5:
            continue
        start = min(where[hits[0]], key=lambda q: (q < last, abs(q - last)))
        end = min((q for q in where[hits[-1]] if q >= start), default=start) + RUN
        places[index], last = (start, end), end
    for index in echoes(places):
        labels[index], places[index] = 0.0, None
    return labels, places


def echoes(places):
    """Of units that begin at one place of the truth (a teaser, a pull quote, the paragraph itself) all but the longest with the most of the truth around it."""
    claims = defaultdict(list)
    for index, place in enumerate(places):
        if place:
            claims[place[0]].append(index)
    return [index for units in claims.values() if len(units) > 1
            for index in set(units) - {max(units, key=lambda u: (fit(u, places), -u))}]


def fit(index, places):
    """How much speaks for a unit's place in the truth: its own words, and those of units beside it that stand on the same side of it there."""
    start, end = places[index]
    around = 0
    for other in range(max(0, index - REACH), min(len(places), index + REACH + 1)):
        step = (places[other][0] - start) * (other - index) if places[other] else 0
        if step > 0 and abs(places[other][0] - start) <= NEAR:
            around += min(places[other][1] - places[other][0], LONG)
    return 2 * min(end - start, LONG) + around


def is_between(index, words, truth, places):
    """Whether a short unit stands in the truth between the units before and after it."""
    start = next((places[j][1] for j in range(index - 1, -1, -1) if places[j]), 0)
    end = next((places[j][0] for j in range(index + 1, len(places)) if places[j] and places[j][0] >= start), len(truth))
    for i in range(max(0, start - 1), min(end + 1, start + 60) - len(words) + 1):
        if truth[i:i + len(words)] == words:
            places[index] = (i, i + len(words))
            return True
    return False
