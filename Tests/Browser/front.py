#!/usr/bin/env python3
"""Opens the freshly started desk as a newcomer would and reads: the front page, a translation beside its original, the list article.

    python3 front.py http://127.0.0.1:8080

Waits until the demonstration press is read, at most a minute. Exit status 0 when all holds, 1 when not.
"""
import json, sys, time, urllib.request

from playwright.sync_api import sync_playwright

FURNITURE = ("ADVERTISEMENT", "SCROLL", "Baca juga", "Gambas", "Bersambung", "Halaman berikutnya")


def wait(base, seconds):
    """Waits until nothing is left to do; gives how long that took."""
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        try:
            with urllib.request.urlopen(base + "/healthz", timeout=5) as answer:
                health = json.load(answer)
            if health["published"] >= 40 and health["jobsOpen"] == 0:
                return time.monotonic() - begun
        except OSError:
            pass
        time.sleep(0.5)
    sys.exit(f"the front page is not ready after {seconds} s")


def main():
    base = sys.argv[1]
    seconds = wait(base, 60)
    faults = []

    def hold(what, holds):
        print(("    ok   " if holds else "    FAIL ") + what)
        faults.extend([] if holds else [what])

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(base + "/")
        text = page.inner_text("body")
        hold(f"the front page is there after {seconds:.0f} s", True)
        hold("it is in French", page.get_attribute("html", "lang") == "fr" and "Traduction automatique" in text)
        hold("it leads with one headline", page.locator("h1").count() == 1)
        hold("it shows many translated articles", text.count("Traduction automatique") >= 10)

        # The list article is in the outlet's own language; the page of its language leads to it.
        page.goto(base + "/language/id")
        listed = page.locator("a[href*='/article/']:has-text('Pelabuhan yang Bikin')").first.evaluate("a => a.href")
        page.goto(listed)
        numbers = [text.split(".")[0] for text in page.locator("main article h2, main h2").all_inner_texts() if text[1:2] == "."]
        strays = [word for word in FURNITURE if word in page.inner_text("main")]
        hold(f"the list article has its five headings in order ({' '.join(numbers)})", numbers == list("12345"))
        hold(f"and no furniture {strays or ''}", not strays)

        page.goto(base + "/")
        card = page.locator("article:has-text('Traduction automatique') a[href*='/article/']").first
        page.goto(card.evaluate("a => a.href") + "?view=parallel")
        hold("a translation stands beside its original", page.locator("main [lang^='es'], main [lang^='ca']").count() > 0)
        hold("and says how it was made", "Apertium" in page.inner_text("main"))
        page.goto(base + "/")
        hold("an Arabic headline runs from right to left", page.locator("[lang='ar'][dir='rtl']").count() > 0)
        browser.close()
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
