#!/usr/bin/env python3
"""Opens the site in headless Chromium and looks at what a reader sees.

    python3 look.py http://127.0.0.1:8081 [--hostile /article/66 …] [--screenshots FOLDER] [--pages / /article/1 …]

For every page, at 360, 768 and 1440 pixels, light and dark:
no scrolling sideways, no layout shift, no axe-core violation, no request to another host, no script run, no error on the
console, everything that can be clicked reached by the Tab key in the order of the text and seen to be, the way past the
masthead first. A hostile page must in addition keep inside its box.
Needs PyPI's playwright and axe-playwright-python, and a Chromium (CHROMIUM names it; default /usr/bin/chromium).
Without --pages: the pages that every site has, and of each other kind the first that the front page and its articles lead to.
Exit status 0 when all holds (or nothing can be looked at, which is said), 1 when not.
"""
import argparse, os, re, sys
from urllib.parse import urlsplit

try:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright
except ImportError as error:
    print(f"left out: {error}")
    sys.exit(0)

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
WIDTHS = (360, 768, 1440)
FIXED = ["/", "/latest", "/sources", "/languages", "/search", "/search?q=port", "/search?q=zzzz", "/about", "/nothing"]
KINDS = ("/article/", "/source/", "/language/", "/section/", "/topic/", "/story/")
LINKS = "selector => [...document.querySelectorAll(selector)].map(a => a.getAttribute('href'))"
WATCH = """
window.shift = 0;
new PerformanceObserver(list => { for (const e of list.getEntries()) window.shift += e.value; })
    .observe({type: 'layout-shift', buffered: true});
window.ran = 0;
for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { window.ran = 1; };
"""
TABBED = """() => {
    const wanted = [...document.querySelectorAll('a[href], button, input, textarea, summary, [tabindex="0"]')]
        .filter(e => e.tabIndex >= 0 && e.checkVisibility() && !e.disabled).length;
    return wanted;
}"""


class Looker:
    def __init__(self, browser, base, screenshots):
        self.browser, self.base, self.screenshots, self.faults = browser, base, screenshots, []
        self.axe, self.host = Axe(), urlsplit(base).netloc

    def fault(self, path, width, scheme, text):
        self.faults.append(f"{path} at {width} {scheme}: {text}")

    def enter(self, path, width, scheme):
        """A window of its own, in which everything that should not happen is noted under `path`."""
        context = self.browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        page.add_init_script(WATCH)
        host = self.host
        page.on("request", lambda r: urlsplit(r.url).netloc != host and self.fault(path, width, scheme, f"asks {r.url}"))
        page.on("pageerror", lambda e: self.fault(path, width, scheme, f"error {e}"))
        page.on("dialog", lambda d: (self.fault(path, width, scheme, "opens a dialogue"), d.dismiss()))
        page.on("console", lambda m: m.type == "error" and not re.search("status of (404|422)", m.text) and self.fault(path, width, scheme, f"console: {m.text[:200]}"))
        return context, page

    def look(self, path, width, scheme, hostile=False):
        context, page = self.enter(path, width, scheme)
        page.goto(self.base + path, wait_until="load")
        self.inspect(page, path, width, scheme, hostile)
        context.close()

    def inspect(self, page, path, width, scheme, hostile=False):
        """Looks at the page that is open, whatever way led to it."""
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            self.fault(path, width, scheme, f"scrolls sideways ({wide} px)")
        if hostile:
            page.mouse.move(width / 2, 500)
            page.mouse.move(width / 2, 700)
        page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
        page.wait_for_timeout(80)
        if page.evaluate("window.shift") > 0:
            self.fault(path, width, scheme, f"layout shift {page.evaluate('window.shift')}")
        if page.evaluate("window.ran"):
            self.fault(path, width, scheme, "a script ran")
        if page.evaluate("document.querySelectorAll('script:not([type=\"application/ld+json\"]), iframe, object, embed, style, [style], form[action^=\"http\"]').length"):
            self.fault(path, width, scheme, "holds an element that the site never writes")
        if urlsplit(page.url).netloc != self.host:
            self.fault(path, width, scheme, f"left for {page.url}")
        found = self.axe.run(page).response["violations"]
        for violation in found:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
            self.fault(path, width, scheme, f"axe {violation['id']} ({len(violation['nodes'])}): {nodes}")
        if self.screenshots and scheme == "light" or self.screenshots and width == 1440:
            self.shoot(page, path, width, scheme)

    def shoot(self, page, path, width, scheme):
        name = path.strip("/").replace("/", "-").replace("?", "-").replace("=", "-") or "front"
        height = min(page.evaluate("document.documentElement.scrollHeight"), int(width * 1.6) + 400)
        page.evaluate("window.scrollTo(0, 0)")
        page.screenshot(path=os.path.join(self.screenshots, f"{name}-{width}-{scheme}.png"), full_page=True,
                        clip={"x": 0, "y": 0, "width": width, "height": height})

    def keyboard(self, path):
        """Every link and field is reached by Tab, and shows where the reader is."""
        page = self.browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(self.base + path)
        page.keyboard.press("Tab")
        skip = page.evaluate("""() => { const e = document.activeElement, b = e.getBoundingClientRect();
            return e.getAttribute('href') === '#content' && b.top >= 0 && b.left >= 0 && b.height > 0; }""")
        if not skip:
            self.fault(path, 1440, "light", "the first Tab does not show the way past the masthead")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('header.masthead') !== null"):
            self.fault(path, 1440, "light", "the way past the masthead leads nowhere")
        page.goto(self.base + path)
        self.tab(page, path)
        page.close()

    def tab(self, page, path):
        wanted, reached, plain, order = page.evaluate(TABBED), set(), 0, []
        for _ in range(wanted + 3):
            page.keyboard.press("Tab")
            state = page.evaluate("""() => { const e = document.activeElement; if (e === document.body) return null;
                const s = getComputedStyle(e); const i = [...document.querySelectorAll('*')].indexOf(e);
                return [i, s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0]; }""")
            if state:
                if state[0] not in reached:
                    order.append(state[0])
                reached.add(state[0])
                plain += not state[1]
        if len(reached) < wanted:
            self.fault(path, 1440, "light", f"Tab reaches {len(reached)} of {wanted}")
        if order != sorted(order):
            self.fault(path, 1440, "light", "Tab does not follow the order of the text")
        if plain:
            self.fault(path, 1440, "light", f"{plain} elements do not show that they are focused")

    def weigh(self, path):
        """An article is light: HTML and style sheet, unpacked, under 40 kB."""
        page = self.browser.new_page()
        page.goto(self.base + path)
        sheet = page.evaluate("document.querySelector('link[rel=stylesheet]').href")
        size = sum(len(page.request.get(address).body()) for address in (self.base + path, sheet))
        if size >= 40_000:
            self.fault(path, 0, "light", f"weighs {size} bytes")
        print(f"{path}: {size} bytes of HTML and CSS")
        page.close()


def discover(browser, base):
    """The fixed pages, and the first page of each other kind that links lead to; of articles, every view."""
    page = browser.new_page()
    found = {}
    for path in ("/", "/latest", "/languages"):
        page.goto(base + path)
        for link in page.evaluate(LINKS, "a[href^='/']"):
            for kind in KINDS:
                if link.startswith(kind):
                    found.setdefault(kind, link)
        if "/article/" in found and "/topic/" not in found:
            page.goto(base + found["/article/"])
            for kind, selector in (("/topic/", ".topics a"), ("/comment/", ".write a")):
                links = page.evaluate(LINKS, selector)
                if links:
                    found[kind] = links[0]
    page.close()
    article = found.get("/article/")
    views = [f"{article}?view={view}" for view in ("original", "parallel")] if article else []
    return FIXED + list(found.values()) + views


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("--pages", nargs="*", default=None)
    parser.add_argument("--hostile", nargs="*", default=[])
    parser.add_argument("--quick", action="store_true", help="a page of each kind, the narrowest and the widest window")
    parser.add_argument("--screenshots")
    options = parser.parse_args()
    widths, schemes = ((360, 1440), ("light",)) if options.quick else (WIDTHS, ("light", "dark"))
    if not os.path.exists(CHROMIUM):
        print(f"left out: there is no {CHROMIUM}")
        return 0
    if options.screenshots:
        os.makedirs(options.screenshots, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        options.pages = options.pages or discover(browser, options.base.rstrip("/"))
        looker = Looker(browser, options.base.rstrip("/"), options.screenshots)
        for path in options.pages:
            for width in widths:
                for scheme in schemes:
                    looker.look(path, width, scheme)
            looker.keyboard(path)
            print(f"looked at {path}", flush=True)
        looker.screenshots = None
        for path in options.hostile:
            for width in (360, 1440):
                looker.look(path, width, "light", hostile=True)
            print(f"looked at {path}, which is hostile", flush=True)
        for path in options.pages:
            if path.startswith("/article/"):
                looker.weigh(path)
        browser.close()
    for fault in looker.faults:
        print("FAULT", fault)
    print(f"{len(looker.faults)} faults")
    return 1 if looker.faults else 0


if __name__ == "__main__":
    sys.exit(main())
