#!/usr/bin/env python3
"""Writes Sources/DragomanLanguages/Generated/NumberWords+Spelled.swift: single-word numbers, cardinal and ordinal, in the
genders and cases that ICU's spell-out rules know. With --counts, what headlines count with: the cardinals from 3 to 20.

usage: number_words.py > Sources/DragomanLanguages/Generated/NumberWords+Spelled.swift
       number_words.py --counts > Sources/DragomanArticles/Words/Generated/CountWords+Spelled.swift

Reads the ICU library of the system (ICU 72, CLDR 42; Unicode License) through its C interface.
"""
import ctypes, ctypes.util, re, sys

LANGUAGES = ("af ar az be bg bs ca cs cy da de el en eo es et fa fi fil fr ga gl he hi hr hu hy id is it ka kk ko lt lv mk "
             "ms mt nb nl nn pl pt ro ru sk sl sq sr sv sw ta tr uk vi").split()
VALUES = list(range(0, 101)) + [200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000, 3000, 5000, 10**6, 2 * 10**6, 5 * 10**6,
                                10**9, 2 * 10**9, 5 * 10**9, 10**12, 2 * 10**12, 5 * 10**12]
SPELLOUT, DEFAULT_RULESET, PUBLIC_RULESETS = 5, 6, 7
icu = next(ctypes.CDLL(f"libicui18n.so.{v}") for v in (72, 74, 76) if ctypes.util.find_library("icui18n"))
SUFFIX = next(f"_{v}" for v in (72, 74, 76) if hasattr(icu, f"unum_open_{v}"))
open_ = getattr(icu, "unum_open" + SUFFIX)
open_.restype = ctypes.c_void_p
open_.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p]
get = getattr(icu, "unum_getTextAttribute" + SUFFIX)
get.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p]
put = getattr(icu, "unum_setTextAttribute" + SUFFIX)
put.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p]
form = getattr(icu, "unum_formatInt64" + SUFFIX)
form.argtypes = [ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p]


def text(call):
    buffer = (ctypes.c_uint16 * 8000)()
    count = call(ctypes.cast(buffer, ctypes.c_void_p), 8000)
    return bytes(buffer)[: 2 * max(0, count)].decode("utf-16-le")


def words(language):
    error = ctypes.c_int(0)
    formatter = open_(SPELLOUT, None, 0, language.encode(), None, ctypes.byref(error))
    rulesets = text(lambda b, n: get(formatter, PUBLIC_RULESETS, b, n, ctypes.byref(ctypes.c_int(0))))
    found = {}
    for name in rulesets.split(";"):
        if "ordinal" not in name and "cardinal" not in name:
            continue
        units = (ctypes.c_uint16 * len(name))(*name.encode("utf-16-le")[::2])
        put(formatter, DEFAULT_RULESET, ctypes.cast(units, ctypes.c_void_p), len(name), ctypes.byref(ctypes.c_int(0)))
        for value in VALUES:
            spelled = text(lambda b, n: form(formatter, value, b, n, None, ctypes.byref(ctypes.c_int(0))))
            spelled = spelled.replace("\u00ad", "").lower()
            # "zwei Millionen": the scale's plural is the last word.
            if value >= 1000 and " " in spelled and value not in (1000,):
                head, spelled = spelled.rsplit(" ", 1)
                scale = 10 ** (len(str(value)) - 1)
                if " " in head:
                    continue
                key = scale
            else:
                key = value
            if not spelled or re.search(r"[\d\s\-\u2010-\u2015'’.,]", spelled):
                continue
            found.setdefault((key, "ordinal" in name), set()).add(spelled)
    return found


# What ICU does not spell, or not in one word.
BY_HAND = {
    "fr": "17:dix-sept 18:dix-huit 19:dix-neuf",
    "gl": "3:tres 4:catro 5:cinco 6:seis 7:sete 8:oito 9:nove 10:dez 11:once 12:doce 13:trece 14:catorce 15:quince 16:dezaseis 17:dezasete 18:dezaoito 19:dezanove 20:vinte",
    "oc": "3:tres 4:quatre 5:cinc 6:sièis 7:sèt 8:uèch 9:nòu 10:dètz 11:onze 12:dotze 13:tretze 14:catòrze 15:quinze 16:setze 20:vint",
}
# Words that make another number of the one before them.
SCALES_BY_HAND = {
    "id": "belas puluh ratus", "ms": "belas puluh ratus", "gl": "centos mil millóns", "oc": "cents mila milions", "es": "mil cientos cientas",
    "pt": "mil milhões bilhões", "ca": "cents mil milions", "it": "mila cento", "fr": "cents milliers", "en": "dozen hundred score", "vi": "mươi trăm nghìn",
}


def counts():
    print("// swift-format-ignore-file")
    print("// Made by Scripts/languages/number_words.py from ICU's spell-out rules (CLDR; Unicode License v3). Not to be edited by hand.\n")
    print("extension CountWords {")
    print("    /// By language: cardinals from 3 to 20, `value:word|word` joined by blanks, and the words behind one that make it another number.")
    print("    static let spelled: [(language: String, cardinals: String, scales: String)] = [")
    english = words("en")
    for language in sorted({*LANGUAGES, *BY_HAND}):
        found = words(language) if language in LANGUAGES else {}
        if language != "en" and found.get((7, False)) == english[7, False]:
            found = {}
        rows = [f"{value}:" + "|".join(sorted(found[value, False])) for value in range(3, 21) if (value, False) in found]
        rows += BY_HAND.get(language, "").split()
        scales = {word for (value, ordinal), forms in found.items() if value >= 100 and not ordinal for word in forms} | {*SCALES_BY_HAND.get(language, "").split()}
        if rows:
            # With commas below where Romanian is also written with cedillas, as CountWords folds what it looks for.
            row = f'        ("{language}", "{" ".join(rows)}",\n         "{" ".join(sorted(scales))}"),'
            print(row.replace("ş", "ș").replace("ţ", "ț"))
    print("    ]\n}")


def main():
    if "--counts" in sys.argv:
        return counts()
    print("// swift-format-ignore-file")
    print("// Made by Scripts/languages/number_words.py from ICU's spell-out rules (CLDR; Unicode License v3). Not to be edited by hand.\n")
    print("extension NumberWords {")
    print("    /// Language, cardinals and ordinals: `value:word|word` joined by blanks.")
    print("    static let spelled: [(language: String, cardinals: String, ordinals: String)] = [")
    english = words("en")
    for language in LANGUAGES:
        found = words(language)
        if language != "en" and found.get((7, False)) == english[(7, False)]:
            continue
        rows = []
        for ordinal in (False, True):
            rows.append(" ".join(f"{value}:" + "|".join(sorted(forms)) for (value, kind), forms in sorted(found.items()) if kind == ordinal))
        print(f'        ("{language}", "{rows[0]}",\n         "{rows[1]}"),')
    print("    ]\n}")


main()
