#!/usr/bin/env python3
"""Time Python's feedparser (PyPI) and the benchmark on the same files, one after the other, and print the ratios.

usage: compare.py BENCHMARK-EXECUTABLE FILE...
"""
import subprocess, sys, time

import feedparser

ratios = []
for path in sys.argv[2:]:
    data = open(path, "rb").read()
    best = 1e9
    for _ in range(3):
        start = time.perf_counter()
        feedparser.parse(data)
        best = min(best, time.perf_counter() - start)
    line = subprocess.run([sys.argv[1], path], capture_output=True, text=True).stdout.splitlines()[0]
    own = float(line.split("\t")[3])
    ratios.append((len(data), best * 1000, own))
    print(f"{path.rsplit('/', 1)[-1]:60} {len(data):8} bytes  feedparser {best * 1000:9.2f} ms  here {own:8.3f} ms  {best * 1000 / own:7.1f} times")
print(f"all: {sum(r[1] for r in ratios) / sum(r[2] for r in ratios):.1f} times")
