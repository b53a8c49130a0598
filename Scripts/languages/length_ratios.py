#!/usr/bin/env python3
"""Prints how long a text is in each language, against the same in English, from translation catalogues.

usage: length_ratios.py ROOT [ROOT...]

For each language: the mean and the standard deviation of the natural logarithm of (length of the translation / length
of the English message), in Unicode scalars, over messages of 60 to 600 scalars that are mostly letters.
"""
import gettext, math, os, re, statistics, sys, collections

ratios = collections.defaultdict(list)
for root in sys.argv[1:]:
    for folder, _, files in os.walk(root):
        for name in files:
            if not name.endswith(".mo"):
                continue
            language = re.split(r"[_.@]", os.path.basename(os.path.dirname(folder)))[0]
            full = os.path.basename(os.path.dirname(folder))
            if full.startswith("zh"):
                language = "zh"
            try:
                catalogue = gettext.GNUTranslations(open(os.path.join(folder, name), "rb"))._catalog
            except Exception:
                continue
            for key, value in catalogue.items():
                if not isinstance(key, str) or not 60 <= len(key) <= 600 or "\x04" in key or key == value or not value:
                    continue
                letters = sum(c.isalpha() or c == " " for c in key)
                if letters > 0.9 * len(key):
                    ratios[language].append(math.log(len(value) / len(key)))
for language in sorted(ratios):
    some = ratios[language]
    if len(some) >= 40:
        mean = statistics.median(some)
        spread = statistics.median(abs(x - mean) for x in some) * 1.4826
        print(f'"{language}": {mean:.3f}', f"sd {spread:.3f} n {len(some)}")
