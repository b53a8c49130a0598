#!/usr/bin/env python3
"""Trains the language identifier and writes its tables.

usage: train_identifier.py TEXT_DIR WORDS_DIR GENERATED_DIR [SCRIPT...]     (needs numpy, scipy and msgpack)

TEXT_DIR holds LANG.txt files from collect_text.py, WORDS_DIR the lists of the package wordfreq (its folder `data`). For
each script with several languages a linear model (softmax regression over hashed features) is trained on windows of 2 to
24 words of the texts, and on words drawn by their frequency: programs speak of files, the press of the world, and the
features do not look beyond a word. Features of a word, lower-case and between boundary marks: its runs of 1 to 5 letters,
and itself. Only the weights are kept, six bits each; the texts and lists are not.
"""
import collections, gzip, os, random, re, sys, unicodedata
import msgpack, numpy as np, scipy.sparse as sp

GROUPS = {
    "Latin": ("af ast az br ca cs cy da de en eo es et eu fi fr ga gl hr hu id is it lt lv ms nb nl nn oc pl pt ro sk sl sq sr sv tl tr vi".split(), 15),
    "Cyrillic": ("be bg kk mk ru sr uk".split(), 14),
    "Arabic": ("ar fa ur".split(), 11),
    "Devanagari": ("hi mr".split(), 11),
}
SEED, PRIME, MASK = 0xCBF29CE484222325, 0x100000001B3, (1 << 64) - 1
WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0962\u0963\u064b-\u0652\u200c]+[^\W\d_]*)*")
LEVELS = "".join(chr(c) for c in range(36, 36 + 62))  # no quote and no number sign, which would end or escape a raw string
CENTRE = len(LEVELS) // 2
rng = random.Random(7)


def fold(word):
    word = word.lower().replace("i\u0307", "i").replace("\u03c2", "\u03c3")
    return [ord(c) for c in word if not unicodedata.combining(c) or 0x900 <= ord(c) < 0x980 and False]


def features(word, bits):
    """The buckets of a word; LanguageModel.swift must agree to the bit."""
    letters = [0x5F] + fold(word) + [0x5F]
    shift, found = 64 - bits, []
    for start in range(len(letters)):
        value = SEED
        for length in range(1, 6):
            if start + length > len(letters):
                break
            value = ((value ^ letters[start + length - 1]) * PRIME) & MASK
            if length == 1 and letters[start] == 0x5F:
                continue
            found.append(((value * 0x9E3779B97F4A7C15) & MASK) >> shift)
    value = SEED ^ 0x57
    for letter in letters:
        value = ((value ^ letter) * PRIME) & MASK
    found.append(((value * 0x9E3779B97F4A7C15) & MASK) >> shift)
    return found


def in_script(word, group):
    first = ord(word[0])
    return {"Latin": first < 0x370 or 0x1E00 <= first < 0x1F00, "Cyrillic": 0x400 <= first < 0x530,
            "Arabic": 0x600 <= first < 0x700, "Devanagari": 0x900 <= first < 0x980}[group]


def windows(path, group, count):
    lines = []
    for line in open(path, encoding="utf-8"):
        words = [w for w in WORD.findall(line) if in_script(w, group)]
        if len(words) >= (3 if group == "Latin" else 2):
            lines.append(words)
    rng.shuffle(lines)
    held = max(20, min(400, len(lines) // 20))
    test, train = lines[:held], lines[held:]
    out = []
    for _ in range(count):
        words = train[rng.randrange(len(train))]
        size = rng.choice((2, 3, 4, 5, 5, 6, 8, 10, 14, 24))
        start = rng.randrange(max(1, len(words) - size + 1))
        out.append(words[start : start + size])
    return out, test


def word_weights(folder, language, path, group, most=150_000):
    """Words of a language and the running sums of their weights: of its list, and where there is none, of its texts."""
    name = {"tl": "fil"}.get(language, language)
    lists = [os.path.join(folder, f"{size}_{name}.msgpack.gz") for size in ("large", "small")]
    found = next(filter(os.path.exists, lists), None)
    if found:
        # A bin holds the words of a hundredth of a power of ten.
        bins = msgpack.load(gzip.open(found), raw=False)[1:]
        counts = {word: 10 ** (-place / 100) for place, some in enumerate(bins) for word in some}
    else:
        counts = collections.Counter(w.lower() for line in open(path, encoding="utf-8") for w in WORD.findall(line))
    words = sorted((w for w in counts if WORD.fullmatch(w) and in_script(w, group)), key=lambda w: (-counts[w], w))[:most]
    # Flatter than in running text: titles hold more of the rare words.
    return words, np.cumsum([counts[word] ** 0.75 for word in words])


def draw(words, sums, count):
    found = []
    for _ in range(count):
        size = rng.choice((2, 3, 4, 5, 5, 6, 8, 10, 14))
        places = np.searchsorted(sums, [rng.random() * sums[-1] for _ in range(size)])
        found.append([words[place] for place in places])
    return found


class Matrix:
    def __init__(self, bits):
        self.bits, self.cache = bits, {}

    def __call__(self, examples):
        indices, pointers = [], [0]
        for words in examples:
            for word in words:
                found = self.cache.get(word)
                if found is None:
                    found = self.cache[word] = features(word, self.bits)
                indices.extend(found)
            pointers.append(len(indices))
        m = sp.csr_matrix((np.ones(len(indices), np.float32), np.array(indices, np.int32), np.array(pointers)), (len(examples), 1 << self.bits))
        m.sum_duplicates()
        return m


def train(x, y, classes, epochs=4, batch=1024, rate=0.15, decay=2e-6):
    w = np.zeros((x.shape[1], classes), np.float32)
    b = np.zeros(classes, np.float32)
    g = np.full_like(w, 1e-4)
    gb = np.full_like(b, 1e-4)
    for epoch in range(epochs):
        order = np.random.RandomState(epoch).permutation(len(y))
        for start in range(0, len(y), batch):
            # Down to nothing at the end, or the last batches decide between close relatives.
            step = rate * (1 - (epoch + start / len(y)) / epochs)
            rows = order[start : start + batch]
            xb = x[rows]
            p = xb @ w + b
            p -= p.max(1, keepdims=True)
            np.exp(p, out=p)
            p /= p.sum(1, keepdims=True)
            p[np.arange(len(rows)), y[rows]] -= 1
            grad = (xb.T @ p) / len(rows) + decay * w
            g += grad * grad
            w -= step * grad / np.sqrt(g)
            gb += p.mean(0) ** 2
            b -= step * p.mean(0) / np.sqrt(gb)
    return w, b


def run(group, languages, bits, text, lists, generated):
    per = 20000 if group == "Latin" else 30000
    make, examples, labels, tests = Matrix(bits), [], [], []
    for k, language in enumerate(languages):
        path = os.path.join(text, language + ".txt")
        some, test = windows(path, group, per // 2) if os.path.getsize(path) > 500 else ([], [])
        some += draw(*word_weights(lists, language, path, group), per)
        examples += some
        labels += [k] * len(some)
        tests.append(test)
    y = np.array(labels)
    x = make(examples)
    print(group, x.shape, x.nnz, flush=True)
    w, b = train(x, y, len(languages), epochs=2)
    # Catalogues hold untranslated and foreign text: what the first model is sure is another language is left out.
    p = x @ w + b
    p -= p.max(1, keepdims=True)
    p = np.exp(p)
    keep = p[np.arange(len(y)), y] / p.sum(1) > 0.02
    print("kept", keep.mean(), flush=True)
    w, b = train(x[keep], y[keep], len(languages), epochs=5)
    scale = np.percentile(np.abs(w[np.abs(w) > 1e-3]), 99.7) / CENTRE
    q = np.clip(np.rint(w / scale), -CENTRE, CENTRE - 1).astype(int)
    for size in (5, 20):
        right = total = 0
        wrong = {}
        for k, test in enumerate(tests):
            found = make([t[:size] for t in test if len(t) >= min(size, 5)])
            if not found.shape[0]:
                continue
            guess = np.argmax(found @ q.astype(np.float32) * scale + b, 1)
            right += (guess == k).sum()
            total += len(guess)
            for other in guess[guess != k]:
                wrong[(languages[k], languages[other])] = wrong.get((languages[k], languages[other]), 0) + 1
        print(group, size, "words:", round(right / total, 4), sorted(wrong.items(), key=lambda i: -i[1])[:12], flush=True)
    table = "".join(LEVELS[v + CENTRE] for v in q.reshape(-1))
    table += LEVELS[CENTRE] * ((16 if len(languages) <= 16 else 48) - len(languages))  # as far as the last row is read
    with open(os.path.join(generated, f"LanguageModel+{group}.swift"), "w", encoding="utf-8") as out:
        out.write("// swift-format-ignore-file\n// Made by Scripts/languages/train_identifier.py: weights of a linear model, see Scripts/languages/README.md. Not to be edited by hand.\n\n")
        out.write("extension LanguageModel {\n")
        out.write(f'    static let {group.lower()} = LanguageModel(\n        languages: "{" ".join(languages)}", bits: {bits}, scale: {scale:.6g},\n')
        out.write(f"        biases: [{', '.join(f'{v:.4f}' for v in b)}],\n        table: #\"{table}\"#)\n}}\n")


def main():
    text, lists, generated = sys.argv[1:4]
    for group in sys.argv[4:] or GROUPS:
        run(group, *GROUPS[group], text, lists, generated)


main()
