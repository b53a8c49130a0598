#!/usr/bin/env python3
"""Holds an article's Markdown, as a CommonMark parser reads it, against its HTML.

    python3 -m venv ENV && ENV/bin/pip install markdown-it-py
    ENV/bin/python Benchmarks/Articles/markdown.py BINARY [--evaluation ../shared/eval] [--set world-press]

BINARY is .build/release/dragoman; the pages are the labelled ones, of all sets unless one is named. Letters and the numbers of elements must agree but for
what the two say in their own ways: paragraphs and line breaks of pictures, the kinds of a table's cells, the address of a quotation, which is an
attribute in HTML and a link in Markdown. Prints the pages that differ, and ends with status 1 where there are any.
"""
import argparse
import collections
import gzip
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

SETS = ("scrapinghub", "world-press", "trafilatura-dev", "readability")
COUNTED = {*(f"h{level}" for level in range(1, 7)), "li", "ul", "ol", "blockquote", "em", "strong", "a", "img", "table", "tr", "pre",
           "code", "hr", "sup", "sub"}


class Reader(HTMLParser):
    """The letters of a fragment, and how many elements it has of each kind that counts; links to `addresses` that say no more than where they lead are left out."""

    def __init__(self, fragment, addresses=()):
        super().__init__()
        self.text, self.elements, self.cites = [], collections.Counter(), set()
        self.addresses, self.link = addresses, None
        self.feed(fragment)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in COUNTED:
            self.elements[tag] += 1
        if tag == "blockquote":
            self.cites.add(dict(attributes).get("cite"))
        if tag == "a":
            self.link = dict(attributes).get("href"), len(self.text)

    def handle_endtag(self, tag):
        if tag == "a" and self.link:
            address, start = self.link
            # The parser shows addresses without their percent signs.
            if address in self.addresses and "".join(self.text[start:]) == unquote(address):
                del self.text[start:]
                self.elements["a"] -= 1
            self.link = None

    def handle_data(self, data):
        self.text.append(data)

    def letters(self):
        """Without white space, and without the dashes that Markdown puts before credits and who is quoted."""
        return re.sub(r"[\s—]+", "", "".join(self.text))


def differences(markdown, html):
    """What the two, as HTML, do not agree on; empty where they do."""
    other = Reader(html)
    # A quotation's address is a link of its own below it.
    one = Reader(markdown, other.cites)
    found = [] if one.letters() == other.letters() else ["letters"]
    return found + sorted(name for name in COUNTED if one.elements[name] != other.elements[name])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--evaluation", type=Path, default=Path(__file__).resolve().parents[2] / "../shared/eval")
    parser.add_argument("--set", choices=SETS)
    given = parser.parse_args()
    try:
        from markdown_it import MarkdownIt
    except ImportError:
        sys.exit("markdown-it-py is missing: pip install markdown-it-py")
    reader = MarkdownIt("commonmark").enable("table")

    def written(page, form):
        # A page without an article ends with status 1, in both forms.
        return subprocess.run([given.binary, "read", page, "--format", form], capture_output=True).stdout.decode()

    def look(page):
        with tempfile.NamedTemporaryFile(suffix=".html") as file:
            file.write(gzip.decompress(page.read_bytes()) if page.suffix == ".gz" else page.read_bytes())
            file.flush()
            return differences(reader.render(written(file.name, "markdown")), written(file.name, "html"))

    if not Path(given.binary).is_file():
        sys.exit(f"{given.binary} is missing")
    sets = [given.set] if given.set else SETS
    pages = [page for name in sets for page in sorted((given.evaluation / "datasets" / name / "pages").iterdir())]
    with ThreadPoolExecutor(2) as pool:
        found = [(page, told) for page, told in zip(pages, pool.map(look, pages)) if told]
    for page, told in found:
        print(f"{page.name}: {', '.join(told)}")
    print(f"{len(pages) - len(found)} of {len(pages)} pages are the same in Markdown and in HTML")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
