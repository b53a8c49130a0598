"""Supposes labels where the truth of a page says nothing of a unit, as on pages that are known by a few phrases.

Half of the labelled outlets are known by six phrases each, which alone teach little of what a page looks like. What trees that have not seen an outlet are
rather sure of there, and what stands beside a known unit in the same kind of block, is learnt from too, at a small weight (self-training, after Scudder,
"Probability of error of some adaptive pattern-recognition machines", 1965).
"""
import copy

import numpy as np

# The numbers that units share whose blocks have one name and class, in one box.
KIN = ["containerCount", "containerUnits", "outerCount", "blockName", "blockUnits", "blockGuesses", "blockShare"]
# Odds, as logarithms: what kinship with a known unit is worth, and how sure a supposition must be. The weight of all of a page's suppositions.
KINSHIP, SURE, WEIGHT = 1.5, 1.0, 0.2
LONGEST = 600


def suppose(page, scores):
    """The page with labels supposed from the scores of trees that have not seen its outlet."""
    odds = scores + kinship(page)
    open_ones = [i for i in np.flatnonzero(page.candidates) if page.labels[i] is None and abs(odds[i]) > SURE]
    sizes = np.minimum(page.column("count"), LONGEST)
    texts = [i for i in open_ones if odds[i] > 0]
    whole, kept = max(400, sizes[texts].sum()), max(3, len(texts))
    page = copy.copy(page)
    page.labels, page.weights = list(page.labels), list(page.weights)
    for i in open_ones:
        page.labels[i] = float(odds[i] > 0)
        page.weights[i] = WEIGHT * (0.7 * sizes[i] / whole + 0.3 / kept) * np.tanh(abs(odds[i]) / 2)
    return page


def kinship(page):
    """What the known units of a page say of their like: for those between two that are text, against those like one that is not."""
    keys = list(map(tuple, np.stack([page.column(name) for name in KIN], axis=1)))
    text = [i for i, label in enumerate(page.labels) if label is not None and label > 0.5]
    other = {keys[i] for i, label in enumerate(page.labels) if label is not None and label <= 0.5}
    alike = {keys[i] for i in text}
    worth = np.zeros(len(keys))
    for i, key in enumerate(keys):
        if key in alike and key not in other and text[0] <= i <= text[-1]:
            worth[i] = KINSHIP
        elif key in other and key not in alike:
            worth[i] = -KINSHIP
    return worth
