#!/usr/bin/env python3
"""Opens what hostile outlets and visitors sent in Chromium, with scripts on: nothing may run, load from elsewhere or leave its box.

    hostile.py [--binary .build/debug/dragoman] [--press ../shared/press/press.py] [--part articles comments] [--quick]

The desk reads a hostile outlet of its own (outlet.py, vectors.py) and, where the world press is there, its outlet 20. Every article is
opened in its three views, twice: once with the site's Content-Security-Policy taken away, so that only the writer stands between the
vector and the browser, and once with it, when not even an attempt may be reported. Then every vector is sent as a comment's name and
text, and every page that shows comments is opened the same way. Pictures that are programs are opened as pages of their own. --quick opens every fifth vector.
Exit status 0 when all holds, 1 when not, 0 with a word when there is no browser.
"""
import argparse, os, re, sys, urllib.parse, urllib.request
from pathlib import Path
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Acceptance"))

try:
    from playwright.sync_api import sync_playwright
except ImportError as missing:
    print(f"left out: {missing}")
    sys.exit(0)

from outlet import serve
from press import Checks, Desk, Press, page as fetch
from vectors import PICTURES, VECTORS

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
WATCH = "window.ran = 0; for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => { window.ran = 1; };"
# What the site never writes, whatever it is given; and whatever a pointer or the focus could set off.
STRANGE = """() => {
    const found = [];
    const wanted = 'script:not([type="application/ld+json"]), iframe, object, embed, style, svg, math, base, portal, template, video, audio, frame, '
        + 'meta[http-equiv], link[rel=prefetch], form[action^="http"], form[action^="//"], [style], [srcdoc], [srcset], [ping], [formaction], [background]';
    for (const e of document.querySelectorAll(wanted)) found.push(e.outerHTML.slice(0, 100));
    for (const e of document.querySelectorAll('*')) {
        for (const a of e.attributes) if (a.name.startsWith('on')) found.push(a.name + ' on ' + e.tagName);
        for (const type of ['mouseover', 'pointerenter', 'focus', 'mouseenter']) e.dispatchEvent(new Event(type));
    }
    for (const a of document.querySelectorAll('a[href], area[href]'))
        if (!['http:', 'https:', 'mailto:'].includes(a.protocol)) found.push('link to ' + a.protocol);
    if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
    for (const e of document.querySelectorAll('main *')) {
        const p = getComputedStyle(e).position;
        if (p === 'fixed' || p === 'absolute' && !e.closest('.unseen')) found.push(p + ' ' + e.tagName);
    }
    return found;
}"""


class Looker:
    """One browser context, one page, many addresses."""

    def __init__(self, browser, base, bypasses):
        self.base, self.host, self.faults, self.opened = base, urlsplit(base).netloc, [], 0
        self.way = "without the policy" if bypasses else "with the policy"
        self.context = browser.new_context(bypass_csp=bypasses, viewport={"width": 1024, "height": 800}, accept_downloads=False)
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.page.add_init_script(WATCH)
        self.page.on("request", lambda r: urlsplit(r.url).netloc != self.host and self.fault(f"asks {r.url}"))
        self.page.on("dialog", lambda d: (self.fault("opens a dialogue"), d.dismiss()))
        self.page.on("pageerror", lambda e: self.fault(f"error {e}"))
        self.page.on("popup", lambda p: self.fault("opens a window"))
        self.page.on("download", lambda d: self.fault("downloads"))
        self.page.on("console", lambda m: self.is_page and ("Content Security" in m.text or "Refused" in m.text) and self.fault(f"console: {m.text[:160]}"))
        self.at, self.is_page = "", True

    def fault(self, text):
        self.faults.append(f"{self.at} ({self.way}): {text}")

    def open(self, path, is_page=True):
        """A file that is no page is shown in a page of the browser's own making, whose elements and styles are not ours."""
        self.at, self.is_page = path, is_page
        self.page.goto(self.base + path, wait_until="load")
        self.look()

    def look(self):
        self.opened += 1
        for strange in self.page.evaluate(STRANGE) if self.is_page else []:
            self.fault(f"holds {strange}")
        self.page.mouse.move(300, 400)
        self.page.mouse.move(320, 500)
        if self.page.evaluate("window.ran"):
            self.fault("a script ran")
        if urlsplit(self.page.url).netloc != self.host:
            self.fault(f"left for {self.page.url}")


def control(checks, browser, outlet):
    """The outlet's pages as they are, to know that the watch sees what it watches for."""
    acted = 0
    for number in range(len(VECTORS)):
        looker = Looker(browser, outlet, True)
        try:
            looker.open(f"/raw/{number}")
        except Exception as error:
            # Whatever took the page away from under the watch.
            looker.fault(f"left: {str(error)[:60]}")
        looker.context.close()
        acted += any(re.search(r"a script ran|asks http|opens a|left ", fault.split("): ", 1)[1]) for fault in looker.faults)
    checks.hold("shown as they are, most of the vectors act", acted > len(VECTORS) / 2, f"{acted} of {len(VECTORS)}")


def articles(checks, desk, lookers, sources, step):
    """Every article of the hostile outlets, in every view."""
    for name, source in sources.items():
        rows = desk.rows(f"SELECT id, standing FROM article JOIN publication ON article_id = id WHERE source_id = {source} ORDER BY id")
        faults, opened = count(lookers)
        for identifier, _ in rows[::step if name != "outlet 20" else 1]:
            for view in ("", "?view=original", "?view=parallel"):
                for looker in lookers:
                    looker.open(f"/article/{identifier}{view}")
        translated = sum(standing in ("machine", "flagged") for _, standing in rows)
        report(checks, lookers, f"{len(rows)} articles of {name} ({translated} translated)", faults, opened, least=1)
        wanted = 22 if name == "outlet 20" else len(VECTORS)
        unread = desk.rows(f"SELECT record ->> '$.url', trouble FROM entry WHERE source_id = {source} AND trouble IS NOT NULL")
        # A vector that swallows its own page leaves nothing to show; the sources page then says so.
        checks.hold(f"all {wanted} pages of {name} are articles, or known to be unreadable", len(rows) + len(unread) == wanted,
                    f"{len(rows)} and {len(unread)}")
        for url, trouble in unread:
            print("     ", urlsplit(url).path, trouble)

def lists(checks, lookers, vectors):
    """What shows headlines, and what answers an address that is itself hostile."""
    faults, opened = count(lookers)
    for looker in lookers:
        for path in ("/", "/latest", "/latest?page=2", "/sources", "/source/1", "/search?q=bridge"):
            looker.open(path)
        for path in ("/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml"):
            looker.open(path, is_page=False)
        for vector in vectors:
            quoted = urllib.parse.quote(vector, safe="")
            for path in ("/search?q=", "/nothing/", "/topic/", "/article/1?view="):
                looker.open(path + quoted)
    report(checks, lookers, "lists, and addresses that hold a vector", faults, opened)


def pictures(checks, desk, browser, lookers, outlet):
    """Pictures that are programs: what could be kept of them is opened as a page of its own."""
    watch, acted = Looker(browser, outlet, True), 0
    for number in range(len(PICTURES)):
        before = len(watch.faults)
        watch.open(f"/page/{number}", is_page=False)
        acted += len(watch.faults) > before
    checks.hold("shown as pages, all pictures act", acted == len(PICTURES), f"{acted} of {len(PICTURES)}")
    names = [name for name, in desk.rows("SELECT name FROM picture ORDER BY name")]
    checks.hold("only those that begin as pictures are kept",
                sorted(name.rsplit(".")[-1] for name in names) == ["gif", "gif", "png", "webp"], names)
    faults, opened = count(lookers)
    for name in names:
        for looker in lookers:
            looker.open("/pictures/" + name, is_page=False)
        with urllib.request.urlopen(f"{lookers[0].base}/pictures/{name}") as answer:
            headers = answer.headers
        safe = (headers["Content-Type"].startswith("image/") and headers["X-Content-Type-Options"] == "nosniff"
                and "default-src 'none'" in headers["Content-Security-Policy"] and "sandbox" in headers["Content-Security-Policy"])
        checks.hold(f"{name.rsplit('.')[-1]} is a picture and nothing else", safe, headers["Content-Type"])
    report(checks, lookers, f"{len(names)} pictures as pages", faults, opened)


def comments(checks, desk, lookers, vectors):
    """Every vector as a comment: previewed in the browser, sent, approved, and looked at wherever it is shown."""
    base, faults, opened = lookers[0].base, *count(lookers)
    own = []
    for vector in vectors:
        form = fetch(desk, "/comment/1")
        fields = {"token": re.search(r'name="token" value="([^"]+)"', form)[1], "name": ("a" + vector)[:60], "text": vector * 2, "do": "send"}
        with urllib.request.urlopen(base + "/comment/1", urllib.parse.urlencode(fields).encode()) as answer:
            own.append(urlsplit(answer.url).path)
    identifiers = [str(row[0]) for row in desk.rows("SELECT id FROM comment")]
    checks.hold("every vector became one comment", len(identifiers) == len(vectors) and all(p.startswith("/my-comment/") for p in own), len(identifiers))
    desk.run("comment", "approve", *identifiers)
    for looker in lookers:
        for path in own + [own[0] + "/withdraw"]:
            looker.open(path)
        for path in ("/comments.xml", "/comments.xml?article=1"):
            looker.open(path, is_page=False)
        for path in ["/article/1"] + [f"/comment/1?to={i}" for i in identifiers]:
            looker.open(path)
        for vector in vectors:
            looker.open("/comment/1")
            looker.page.fill("#name", ("a" + vector)[:60])
            looker.page.fill("#text", vector)
            looker.page.press("#name", "Enter")
            looker.page.wait_for_selector(".preview")
            looker.at = f"preview of {vector[:40]}"
            looker.look()
    shown = lookers[0].page.goto(base + "/article/1") and lookers[0].page.locator(".comment").count()
    checks.hold("the article shows them all", shown == len(vectors), shown)
    report(checks, lookers, f"{len(vectors)} comments", faults, opened)


def neighbours(checks, desk, browser, base, outlet):
    """What another site's page can do with ours: neither frame it nor send its forms."""
    page = browser.new_page()
    for path in ("/", "/article/1", "/comment/1", "/nothing", "/feed.xml", "/favicon.svg"):
        page.goto(f"{outlet}/frame?{base}{path}")
        inside = page.frames[1]
        checks.hold(f"{path} cannot be framed", inside.url.startswith("chrome-error:"), inside.url)
    token = re.search(r'name="token" value="([^"]+)"', fetch(desk, "/comment/1"))[1]
    said = len(desk.rows("SELECT id FROM comment"))
    with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        page.goto(f"{outlet}/send?{base}/comment/1&token={token}")
    checks.hold("a form sent from another site is refused", answer.value.status == 403, answer.value.status)
    checks.hold("and nothing is stored", len(desk.rows("SELECT id FROM comment")) == said)
    page.close()


def count(lookers):
    return sum(len(looker.faults) for looker in lookers), sum(looker.opened for looker in lookers)


def report(checks, lookers, what, faults, opened, least=0):
    now, seen = count(lookers)
    checks.hold(f"{what}: nothing ran, loaded or left", now == faults and seen - opened > least, f"{seen - opened} pages opened")
    for fault in [f for looker in lookers for f in looker.faults][:20] if now > faults else []:
        print("     ", fault)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / ".build/debug/dragoman"))
    parser.add_argument("--press", default=str(ROOT.parent / "shared/press/press.py"))
    parser.add_argument("--part", nargs="*", default=["articles", "comments"], choices=["articles", "comments"])
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if not os.path.exists(CHROMIUM):
        print(f"left out: there is no {CHROMIUM}")
        return 0
    checks, world = Checks(), Press(options.press) if os.path.exists(options.press) else None
    # In Spanish: English has an engine into it, so that every article has its three views.
    desk = Desk(options.binary)
    desk.environment |= {
        "DRAGOMAN_SITE_LANGUAGE": "es", "DRAGOMAN_GATHER_NEWEST": "200", "DRAGOMAN_FETCHING_SPACING_MILLISECONDS": "0",
        "DRAGOMAN_COMMENTS_PER_HOUR": "10000"}
    outlet = serve()
    sources = {"the project's own outlet": desk.run("source", "add", outlet + "/feed.xml")[0].split("\t")[0]}
    if world:
        sources["outlet 20"] = desk.run("source", "add", f"http://127.0.2.20:{world.port}/feed.xml")[0].split("\t")[0]
    else:
        print("left out: outlet 20, the world press is not here")
    desk.run("fetch")
    vectors = VECTORS[::5] if options.quick else VECTORS
    process = desk.start("serve")
    try:
        fetch(desk, "/healthz")
        base = f"http://127.0.0.1:{desk.environment['DRAGOMAN_SITE_PORT']}"
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
            if not options.quick:
                control(checks, browser, outlet)
            lookers = [Looker(browser, base, bypasses) for bypasses in (True, False)]
            if "articles" in options.part:
                articles(checks, desk, lookers, sources, 5 if options.quick else 1)
                pictures(checks, desk, browser, lookers, outlet)
                lists(checks, lookers, vectors)
            if "comments" in options.part:
                comments(checks, desk, lookers, vectors)
            neighbours(checks, desk, browser, base, outlet)
            browser.close()
    finally:
        process.terminate()
        process.communicate()
        if world:
            world.close()
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
