"""What a browser makes of tag soup: trees.py > CASES

Prints a JSON list of {html, tree}, the tree as the browser writes it. What is left out of the soup is where Chromium does not do what the standard and
its conformance suite say: it keeps `<?…>` as a processing instruction and a `form` in a template's table, it misses `</foreignObject>` in MathML and
in HTML, and it writes no line feed where one that begins a `pre` would be lost.
"""
import json
import random

from playwright.sync_api import sync_playwright

TAGS = (
    "a b i nobr p div span table tr td th tbody thead tfoot caption colgroup col ul li dl dt dd h1 h2 form button input select option "
    "optgroup hr br template svg math mi mtext desc title annotation-xml script style textarea pre listing ruby rt rp rb "
    "rtc frameset frame noframes object applet marquee iframe noembed body html head image center font address main details summary "
    "datalist"
).split()
ATTRIBUTES = ["", "", "", "", " id=x", " class='a b'", " encoding=text/html", " type=hidden", " color=red", " selected", " hidden=''"]
TEXTS = ["<svg><foreignObject>", "x", " ", "a b", "&amp;", "y\0z", "<!--c-->", " t ", "&notit;", "<!doctype html>", "<![CDATA[q]]>", "]]>", "</"]
COUNT = 6_000

TREES = """soups => soups.map(soup => {
    const parsed = new DOMParser().parseFromString(soup, "text/html");
    return [...parsed.childNodes].map(node =>
        node.nodeType == Node.DOCUMENT_TYPE_NODE ? `<!DOCTYPE ${node.name}>`
            : node.nodeType == Node.COMMENT_NODE ? `<!--${node.data}-->` : node.outerHTML).join("");
})"""


def soup(source):
    text = "<!doctype html>" if source.random() < 0.5 else ""
    for _ in range(source.randint(2, 16)):
        kind = source.random()
        if kind < 0.5:
            text += "<" + source.choice(TAGS) + source.choice(ATTRIBUTES) + source.choice(["", "", "", "", "/"]) + ">"
        elif kind < 0.72:
            text += "</" + source.choice(TAGS) + ">"
        else:
            text += source.choice(TEXTS)
    return text.replace("<form", "<div") if "<template" in text else text


def main():
    source = random.Random(3)
    soups = [soup(source) for _ in range(COUNT)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        trees = browser.new_page().evaluate(TREES, soups)
        browser.close()
    print(json.dumps([{"html": html, "tree": tree} for html, tree in zip(soups, trees)]))


main()
