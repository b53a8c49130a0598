#!/usr/bin/env python3
"""How long the site's search takes over its whole library, as a reader waits for it on loopback.

    python3 search.py http://127.0.0.1:8080 [--questions 30] [--rounds 3] [--seed 1]

The questions come from the articles themselves: a few hundred are fetched, spread over the library, and their texts and
originals cut into words. Each kind of question is asked the same number of times, so that the overall median is of all
kinds alike: words as often as they are written (the common ones, then, most), words that one fetched article has, the
beginnings and the middles of words, two words together, words without their accents and in capitals, words of two letters,
pieces of two and of four characters of scripts that do not part words, words in letters that are not Latin, and words that
are nowhere. An answer that says nothing of what must be found ends the run. Search pages are never kept by the site, so every question is
searched anew. Prints one line of JSON: milliseconds at the median for each kind and for all, the 95th percentile, results.
"""
import argparse, http.client, json, random, re, statistics, sys, time, unicodedata
from html import unescape
from urllib.parse import quote, urlsplit

TAG = re.compile(r"<[^>]+>")
UNPARTED = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]{4,}")


class Site:
    def __init__(self, base):
        self.connection = http.client.HTTPConnection(urlsplit(base).netloc)

    def get(self, path):
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        return answer.status, answer.read().decode()


def texts(site, wanted, rng):
    """The readable text of articles from pages spread over the whole list."""
    _, first = site.get("/latest")
    pages = max([int(n) for n in re.findall(r"Page 1 \D+ (\d+)", TAG.sub(" ", first))] or [1])
    found = []
    for page in rng.sample(range(1, pages + 1), min(pages, max(1, wanted // 6))):
        _, listed = site.get(f"/latest?page={page}")
        for path in re.findall(r'<h2[^>]*><a href="(/article/\d+)', listed)[:6]:
            both = site.get(path)[1] + site.get(path + "?view=original")[1]
            bodies = re.findall(r'<div class="text"[^>]*>(.*?)</div>', both, re.S)
            found.append(unescape(TAG.sub("", " ".join(bodies))))
    return found


def plain(word):
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")


def questions(pages, count, rng):
    words = [w for text in pages for w in re.findall(r"[^\W\d_]+", text)]
    latin = [w for w in words if plain(w).isascii()]
    long = [w for w in latin if len(w) >= 4]
    holders = {}
    for number, text in enumerate(pages):
        for word in set(re.findall(r"[^\W\d_]{4,}", text)):
            holders.setdefault(word, set()).add(number)
    rare = [w for w, at in holders.items() if len(at) == 1 and plain(w).isascii()]
    accented = [w for w in long if plain(w) != w]
    runs = [run for text in pages for run in UNPARTED.findall(text)]
    other = [w for w in words if not plain(w).isascii() and not UNPARTED.search(w) and len(w) > 2]
    kinds = {
        "as written": long, "rare": rare, "beginnings": [w[:3] for w in long], "middles": [w[1:5] for w in long if len(w) > 5],
        "two words": [f"{a} {b}" for a, b in zip(latin, latin[1:]) if len(a) > 2 and len(b) > 2],
        "no accents, capitals": [plain(w).upper() for w in accented], "two letters": [w for w in latin if len(w) == 2],
        "two characters": [run[1:3] for run in runs], "four characters": [run[:4] for run in runs], "other letters": other,
    }
    asked = {kind: [rng.choice(found) for _ in range(count)] for kind, found in kinds.items() if found}
    asked["nowhere"] = ["".join(rng.choice("qxzkwj") for _ in range(7)) for _ in range(count)]
    return asked


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("--questions", type=int, default=30, help="of each kind")
    parser.add_argument("--rounds", type=int, default=3, help="a question's time is its median over these")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng, site = random.Random(options.seed), Site(options.base)
    asked = questions(texts(site, 300, rng), options.questions, rng)
    times, counts = {}, {}
    for kind, words in asked.items():
        for word in words:
            rounds = []
            for _ in range(options.rounds):
                start = time.perf_counter()
                status, page = site.get("/search?q=" + quote(word))
                rounds.append((time.perf_counter() - start) * 1000)
            hit = '<div class="hits">' in page
            if status != 200 or hit == (kind == "nowhere"):
                sys.exit(f"{kind}: {word!r} gave {status}, " + ("something" if hit else "nothing"))
            number = re.search(r'<p class="count"[^>]*>\D*([\d\s\u202f\u00a0.,]+)', page)
            counts.setdefault(kind, []).append(int(re.sub(r"\D", "", number.group(1))) if number else 0)
            times.setdefault(kind, []).append(statistics.median(rounds))
    every = sorted(t for kind in times.values() for t in kind)
    print(json.dumps({
        "median_ms": round(statistics.median(every), 1), "p95_ms": round(every[int(len(every) * 0.95)], 1),
        "questions": len(every), "kinds": {kind: {"median_ms": round(statistics.median(t), 1),
        "results": int(statistics.median(counts[kind]))} for kind, t in times.items()}}, ensure_ascii=False))


if __name__ == "__main__":
    main()
