"""What a first look made of the units around each unit: the same numbers from the same scores as SecondLook.swift."""
import numpy as np

NAMES = ["score", "previousScore", "nextScore", "likelyBefore", "likelyAfter", "fromFirst", "fromLast", "likelyAround",
         "meanKept", "keptShare"]
DOUBT, SURE, LONGEST, REACH = 2.0, 1.5, 600, 6


def context(scores, sizes):
    """One row a unit, of the logarithms of their odds from -DOUBT to DOUBT and of their lengths in bytes."""
    count = len(scores)
    if count == 0:
        return np.zeros((0, len(NAMES)), "f4")
    places = np.arange(count)
    likely = (scores + DOUBT) / (2 * DOUBT)
    sums = np.concatenate([[0], np.cumsum(likely)])
    text = np.concatenate([[0], np.cumsum(likely * np.minimum(sizes, LONGEST))])
    total = max(1, text[-1])
    sure = np.flatnonzero(scores > SURE)
    first, last = (sure[0], sure[-1]) if len(sure) else (0, count - 1)
    start, end = np.maximum(0, places - REACH), np.minimum(count, places + REACH + 1)
    around = (sums[end] - sums[start] - likely) / np.maximum(1, end - start - 1)
    kept = scores[scores > 0]
    columns = [scores, np.append(-DOUBT, scores[:-1]), np.append(scores[1:], -DOUBT), text[:-1] / total,
               (text[-1] - text[1:]) / total, places - first, places - last, around,
               np.full(count, kept.mean() if len(kept) else -1), np.full(count, len(kept) / count)]
    return np.stack(columns, axis=1).astype("f4")
