#!/usr/bin/env python3
"""Times `dragoman extract`, the whole process on one thread, beside other libraries in the same run.

    python3 -m venv ENV && ENV/bin/pip install trafilatura resiliparse readability-lxml lxml_html_clean
    ENV/bin/python Benchmarks/Articles/compare.py BINARY [--evaluation ../shared/eval] [--set scrapinghub] [--rounds 3]

BINARY is .build/release/dragoman. The others give the text alone and are timed by the evaluation's peers.py, inside
their process and without reading files, which favours them; only those that ENV holds take part. Dragoman is timed as
it gives the text alone (`--format text`), which is what the others are held against, and as it gives all of an article.
The output is checked before anything is timed: two runs must agree, nine pages in ten must have text, and the text
alone must be that of the whole articles.
Prints CPU milliseconds a page (best round), the ratio to Dragoman's text, and the peak memory of the process.
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
OWN = "Dragoman, text"
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


def output_of(command, work):
    first, second = work / "first", work / "second"
    run(command, first)
    run(command, second)
    if first.read_bytes() != second.read_bytes():
        sys.exit("two runs over the same pages differ")
    return first.read_text("utf-8")


def check(whole, text, work, count):
    lines = [json.loads(line) for line in output_of(whole, work).strip("\n").split("\n")]
    texts = sum(1 for line in lines if line.get("text"))
    if len(lines) != count or texts * 10 < count * 9:
        sys.exit(f"{texts} of {count} pages have text")
    if output_of(text, work) != "".join("\n".join([a["title"], "", *a["paragraphs"]]) + "\n\n" for a in lines):
        sys.exit("the text alone is not that of the whole articles")
    print(f"checked: {texts} of {count} pages have text, alone or whole the same; two runs agree")


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
        whole = [given.binary, "extract", str(pages), "--threads", "1"]
        own = {OWN: [*whole, "--format", "text"], "Dragoman, all": whole}
        check(whole, own[OWN], work, count)
        rounds = {name: [] for name in [*own, *peers]}
        for _ in range(given.rounds):  # in turn, so that a busy machine hits all alike
            for name, command in own.items():
                seconds, memory = run(command, work / "out")
                rounds[name].append((1000 * seconds / count, memory))
            for name in peers:
                line = subprocess.run(
                    [sys.executable, str(given.evaluation / "peers.py"), "pass", str(dataset), "--peers", name],
                    check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.splitlines()[-1]
                result = json.loads(line)
                rounds[name].append((1000 * result["cpu"] / result["pages"], result["peak_rss_mb"]))
    finally:
        shutil.rmtree(work)
    best = {name: min(r[0] for r in results) for name, results in rounds.items()}
    print(f"{'':18}{'CPU ms a page':>14}{'ratio':>12}{'goal':>6}{'peak MB':>9}")
    for name, milliseconds in sorted(best.items(), key=lambda item: item[1]):
        print(f"{name:18}{milliseconds:14.2f}{milliseconds / best[OWN]:12.1f}{GOALS.get(name, ''):>6}"
              f"{max(r[1] for r in rounds[name]):9.0f}")


if __name__ == "__main__":
    main()
