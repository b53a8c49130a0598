#!/usr/bin/env python3
"""Times `dragoman extract`, the whole process on one thread, beside other libraries in the same run.

    python3 -m venv ENV && ENV/bin/pip install trafilatura resiliparse readability-lxml lxml_html_clean
    ENV/bin/python Benchmarks/Articles/compare.py BINARY [--evaluation ../shared/eval] [--set scrapinghub] [--rounds 3]

BINARY is .build/release/dragoman, or ArticlesEval of this folder. The others are timed by the evaluation's peers.py,
inside their process and without reading files, which favours them; only those that ENV holds take part.
The output is checked before anything is timed: two runs must agree, and nine pages in ten must have text.
Prints CPU milliseconds a page (best round), the ratio to Dragoman, and the peak memory of the process.
"""
import argparse
import gzip
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PEERS = {"trafilatura": "trafilatura", "resiliparse": "resiliparse", "readability-lxml": "readability"}
GOALS = {"trafilatura": 25, "resiliparse": 2}


def unpack(pages, folder):
    """The pages as plain .html files; gives how many."""
    count = 0
    for page in sorted(pages.iterdir()):
        data = page.read_bytes()
        (folder / page.name.removesuffix(".gz")).write_bytes(gzip.decompress(data) if page.suffix == ".gz" else data)
        count += 1
    return count


def run(command, output):
    """Runs a command; gives its CPU seconds and its peak memory in MB."""
    with open(output, "wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with status {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def check(command, work, count):
    first, second = work / "first", work / "second"
    run(command, first)
    run(command, second)
    if first.read_bytes() != second.read_bytes():
        sys.exit("two runs over the same pages differ")
    lines = [json.loads(line) for line in first.read_text("utf-8").splitlines()]
    texts = sum(1 for line in lines if line.get("text"))
    if len(lines) != count or texts * 10 < count * 9:
        sys.exit(f"{texts} of {count} pages have text")
    print(f"checked: {texts} of {count} pages have text, two runs agree")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--evaluation", type=Path, default=Path(__file__).resolve().parents[2] / "../shared/eval")
    parser.add_argument("--set", default="scrapinghub")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    dataset = given.evaluation / "datasets" / given.set
    peers = [name for name, module in PEERS.items() if importlib.util.find_spec(module)]
    work = Path(tempfile.mkdtemp())
    try:
        pages = work / "pages"
        pages.mkdir()
        count = unpack(dataset / "pages", pages)
        own = [given.binary, str(pages)] if given.binary.endswith("ArticlesEval") else [
            given.binary, "extract", str(pages), "--threads", "1"]
        check(own, work, count)
        rounds = {name: [] for name in ["Dragoman", *peers]}
        for _ in range(given.rounds):  # in turn, so that a busy machine hits all alike
            seconds, memory = run(own, work / "out")
            rounds["Dragoman"].append((1000 * seconds / count, memory))
            for name in peers:
                line = subprocess.run(
                    [sys.executable, str(given.evaluation / "peers.py"), "pass", str(dataset), "--peers", name],
                    check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.splitlines()[-1]
                result = json.loads(line)
                rounds[name].append((1000 * result["cpu"] / result["pages"], result["peak_rss_mb"]))
    finally:
        shutil.rmtree(work)
    best = {name: min(r[0] for r in results) for name, results in rounds.items()}
    print(f"{'':18}{'CPU ms a page':>14}{'x Dragoman':>12}{'goal':>6}{'peak MB':>9}")
    for name, milliseconds in sorted(best.items(), key=lambda item: item[1]):
        print(f"{name:18}{milliseconds:14.2f}{milliseconds / best['Dragoman']:12.1f}{GOALS.get(name, ''):>6}"
              f"{max(r[1] for r in rounds[name]):9.0f}")


if __name__ == "__main__":
    main()
