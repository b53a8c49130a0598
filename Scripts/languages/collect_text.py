#!/usr/bin/env python3
"""Collects training text for language identification from translation catalogues and manuals.

usage: collect_text.py OUT_DIR ROOT [ROOT...]

Reads every gettext catalogue (*.mo) and every Mallard help page (help/LANG/**/*.page) below the ROOTs and writes one
file OUT_DIR/LANG.txt a language, a sentence or message a line. The text itself is not kept in the repository: only
counts made from it are (see train_identifier.py).
"""
import gettext, html, os, re, sys, collections

LANGUAGES = ("af ar ast az be bg bn br ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk "
             "ko lt lv mk mr ms nb nl nn oc pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi zh").split()
ALIASES = {"no": "nb", "nb_NO": "nb", "fil": "tl", "bs": None, "mo": None}
# Lists of the names of places, languages and keyboards are not text.
SKIPPED = ("iso_", "xkeyboard", "gtk30-properties", "gtk20-properties", "libc.mo")
LATIN = set("af ast az br ca cs cy da de en eo es et eu fi fr ga gl hr hu id is it lt lv ms nb nl nn oc pl pt ro sk sl sq sv tl tr vi".split())
CYRILLIC = set("be bg kk mk ru uk".split())


def code(directory):
    if "@" in directory and directory.lower() not in ("sr@latin", "sr@latn"):
        return None
    base = re.split(r"[_.@]", directory)[0]
    full = ALIASES.get(directory, ALIASES.get(base, base))
    return full if full in LANGUAGES else None


def clean(text):
    text = html.unescape(text)
    text = re.sub(r"<[^<>]*>", " ", text)
    text = re.sub(r"https?://\S+|\S+@\S+|\S*/\S*/\S*|--?\w[\w-]*", " ", text)
    text = re.sub(r"%[-+ #0-9.]*[a-zA-Z]+|\$\w+|\{[^}]*\}|\\[a-z]|_(?=\w)|(?<=\w)_", " ", text)
    return re.sub(r"\s+", " ", text).strip()


def suits(text, lang):
    words = [w for w in re.findall(r"[^\W\d_]+", text)]
    letters = sum(map(len, words))
    if letters < 8 or (letters < 0.6 * len(text.replace(" ", "")) and lang not in ("zh", "ja", "th")):
        return False
    if len(words) < 2 and lang not in ("zh", "ja", "th"):
        return False
    ascii_letters = sum(c.isascii() and c.isalpha() for c in text)
    if lang in LATIN:
        return all(ord(c) < 0x370 or 0x1E00 <= ord(c) < 0x3000 for w in words for c in w)
    return ascii_letters < (0.6 if lang == "sr" else 0.35) * letters or (lang == "sr" and ascii_letters > 0.7 * letters)


def main():
    out, roots = sys.argv[1], sys.argv[2:]
    os.makedirs(out, exist_ok=True)
    lines = collections.defaultdict(dict)

    def take(lang, text):
        for part in re.split(r"\n\n|(?<=[.!?])\s*\n|\n(?=\s)", text):
            part = clean(part)
            if suits(part, lang):
                lines[lang].setdefault(part[:400])

    for root in roots:
        for folder, _, files in os.walk(root):
            for name in files:
                path = os.path.join(folder, name)
                if name.endswith(".mo"):
                    lang = code(os.path.basename(os.path.dirname(folder)))
                    if lang is None or name.startswith(SKIPPED):
                        continue
                    try:
                        catalogue = gettext.GNUTranslations(open(path, "rb"))._catalog
                    except Exception:
                        continue
                    for key, value in catalogue.items():
                        key = key[0] if isinstance(key, tuple) else key
                        if not key:
                            continue
                        if value != key and lang != "en":
                            take(lang, value)
                            if lang == "fr":
                                take("en", key.split("\x04")[-1])
                elif name.endswith(".page"):
                    found = re.search(r"/help/([^/]+)/", path)
                    lang = "en" if found and found[1] == "C" else code(found[1]) if found else None
                    if lang is None:
                        continue
                    text = open(path, encoding="utf-8").read()
                    for block in re.findall(r"<(?:p|title|desc)[^>]*>(.*?)</(?:p|title|desc)>", text, re.S):
                        take(lang, re.sub(r"\s+", " ", block))
    # Pages and catalogues that are translated in part hold English.
    common = set("the and of to you your is are with from that this when which can for not will".split())
    for lang in LANGUAGES:
        if lang == "en":
            continue
        for line in list(lines[lang]):
            words = re.findall(r"[^\W\d_]+", line.lower())
            if line in lines["en"] or sum(w in common for w in words) > 0.1 * len(words):
                del lines[lang][line]
    for lang in LANGUAGES:
        with open(os.path.join(out, lang + ".txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines[lang]))
        print(lang, len(lines[lang]), sum(map(len, lines[lang])))


main()
