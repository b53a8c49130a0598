#!/usr/bin/env python3
"""Prints the rows of LengthRatios.swift: how long a text is in each language, against the same in English.

usage: length_ratios.py ROOT [ROOT...]

For each language the mean and the spread of the natural logarithm of (length of the translation / length of the English text), in letters and
figures, as the checks count them. From two kinds of text, which err to opposite sides: messages of translation catalogues under ROOT (60 to 600
scalars, mostly letters; median and median deviation), and the sentences of a newspaper in sentences.tsv (all together). The mean is the middle of
the two where there are fifteen sentences, else a third of the way from the catalogues; so is the spread.
"""
import collections, gettext, math, os, re, statistics, sys, unicodedata

FEWEST_MESSAGES = 40
ENOUGH_SENTENCES = 15


def letters(text):
    return sum(unicodedata.category(c)[0] in "LNM" for c in text)


def catalogues(roots):
    ratios = collections.defaultdict(list)
    for root in roots:
        for folder, _, files in os.walk(root):
            full = os.path.basename(os.path.dirname(folder))
            language = "zh" if full.startswith("zh") else re.split(r"[_.@]", full)[0]
            for name in files:
                if not name.endswith(".mo"):
                    continue
                try:
                    catalogue = gettext.GNUTranslations(open(os.path.join(folder, name), "rb"))._catalog
                except Exception:
                    continue
                for key, value in catalogue.items():
                    if not isinstance(key, str) or not 60 <= len(key) <= 600 or "\x04" in key or key == value:
                        continue
                    if sum(c.isalpha() or c == " " for c in key) > 0.9 * len(key) and letters(value):
                        ratios[language].append(math.log(letters(value) / letters(key)))
    found = {}
    for language, some in ratios.items():
        if len(some) >= FEWEST_MESSAGES:
            mean = statistics.median(some)
            found[language] = (mean, statistics.median(abs(x - mean) for x in some) * 1.4826)
    return found


def sentences():
    rows = collections.defaultdict(dict)
    for line in open(os.path.join(os.path.dirname(__file__), "sentences.tsv"), encoding="utf-8"):
        number, language, text = line.rstrip("\n").split("\t")
        rows[number][language] = text
    found = {}
    for language in {x for row in rows.values() for x in row} - {"en"}:
        pairs = [(letters(row[language]), letters(row["en"])) for row in rows.values() if language in row]
        mean = math.log(sum(a for a, _ in pairs) / sum(b for _, b in pairs))
        found[language] = (mean, statistics.pstdev(math.log(a / b) for a, b in pairs), len(pairs))
    return found


messages, news = catalogues(sys.argv[1:]), sentences()
messages.setdefault("fil", messages.get("tl"))
for language in sorted(set(messages) | set(news)):
    if language == "en" or messages.get(language) is None and language not in news:
        continue
    mean, spread = messages.get(language) or (news[language][0], 0.16)
    if language in news and messages.get(language):
        share = 1 / 2 if news[language][2] >= ENOUGH_SENTENCES else 1 / 3
        mean += (news[language][0] - mean) * share
        if share == 1 / 2:
            spread += (news[language][1] - spread) * share
    print(f'"{language}": ({mean:.3f}, {spread:.3f}),')
