#!/usr/bin/env python3
"""Writes a comment as a reader does, by keyboard and without scripts, and looks at every page on the way.

    comments.py http://127.0.0.1:8080 [--quick]

Form, what is wrong with it, preview, private page, answer, change, withdrawal: each is looked at as look.py looks, at 360, 768 and
1440 pixels, light and dark. Approves with `dragoman comment approve` of DRAGOMAN_BINARY (.build/debug/dragoman), on the library that
the environment names. Exit status 0 when all holds, 1 when not.
"""
import os, subprocess, sys

from playwright.sync_api import sync_playwright

from look import CHROMIUM, WIDTHS, Looker

BINARY = os.environ.get("DRAGOMAN_BINARY", ".build/debug/dragoman")
FOCUSED = "() => document.activeElement.id || document.activeElement.value || document.activeElement.textContent"


class Walk:
    """One reader on one way through the pages, in a window of one width."""

    def __init__(self, looker, article, width, scheme):
        self.looker, self.article, self.width, self.scheme = looker, article, width, scheme
        # Scripts are on, so that the page can be measured; the pages have none.
        self.context, self.page = looker.enter(article, width, scheme)

    def inspect(self, what):
        self.looker.inspect(self.page, what, self.width, self.scheme)
        if self.width == 1440 and self.scheme == "light":
            self.looker.tab(self.page, what)

    def hold(self, what, holds):
        if not holds:
            self.looker.fault(self.page.url, self.width, self.scheme, what)

    def expect_navigation(self, act):
        with self.page.expect_navigation(wait_until="load"):
            act()

    def fill(self, name, text):
        self.page.fill("#name", name)
        self.page.fill("#text", text)

    def walk(self):
        page = self.page
        page.goto(self.looker.base + self.article)
        self.expect_navigation(page.locator(".write a").click)
        form = page.url
        self.inspect("the comment form")
        # A name of nothing but signs passes the browser's own check and not the desk's.
        self.fill("…", "Un mot sur cet article, avec un lien : https://a.example/une/adresse/qui/est/assez/longue/pour/passer/la/ligne")
        self.expect_navigation(page.locator("button[value=send]").click)
        self.inspect("the form with its faults")
        self.hold("the fault is not said", page.locator("[role=alert]").count() == 1 and page.locator("#name[aria-invalid]").count() == 1)
        self.hold("what was typed is lost", "assez/longue" in page.input_value("#text"))
        page.fill("#name", f"Anne {self.width} {self.scheme}")
        self.expect_navigation(lambda: page.press("#name", "Enter"))
        self.inspect("the preview")
        self.hold("there is no preview", page.locator(".preview a[rel~=ugc]").count() == 1)
        self.expect_navigation(page.locator("button[value=send]").click)
        self.inspect("the private page")
        self.hold("sending did not lead to the private page", "/my-comment/" in page.url)
        own = page.url
        return form, own

    def change(self, own):
        page = self.page
        page.goto(own)
        page.fill("#text", "Un mot mieux choisi.")
        self.expect_navigation(page.locator("button[value=preview]").click)
        self.inspect("the preview of a change")
        self.expect_navigation(page.locator("button[value=send]").click)
        self.hold("the change is not shown", "Un mot mieux choisi." in page.inner_text(".preview"))
        self.expect_navigation(page.locator("a[href$='/withdraw']").click)
        self.inspect("the page to withdraw")
        self.expect_navigation(page.locator("form.comment-form button").click)
        self.inspect("the page after withdrawing")
        self.hold("the private link still opens", page.request.get(own).status == 404)
        self.context.close()


def by_keyboard(browser, base, article, faults):
    """The whole way with scripts off and no pointer: only Tab, typing and Enter."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + article)

    def reach(wanted):
        for _ in range(200):
            page.keyboard.press("Tab")
            if wanted in (page.evaluate(FOCUSED) or ""):
                return
        faults.append(f"Tab does not reach {wanted}")

    link = page.locator(".write a").inner_text()
    reach(link)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    reach("name")
    page.keyboard.type("Clavier")
    reach("text")
    page.keyboard.type("Sans souris et sans script.")
    reach("preview")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    reach("send")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    if "/my-comment/" not in page.url or "Sans souris" not in page.inner_text("main"):
        faults.append("a comment cannot be written by keyboard alone")
    context.close()


def identifiers():
    out = subprocess.run([BINARY, "comment", "list"], capture_output=True, text=True, check=True).stdout
    return [line.split("\t")[0] for line in out.splitlines() if "\theld\t" in line]


def main():
    base, quick = sys.argv[1].rstrip("/"), "--quick" in sys.argv
    widths, schemes = ((360, 1440), ("light",)) if quick else (WIDTHS, ("light", "dark"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        looker = Looker(browser, base, None)
        page = browser.new_page()
        page.goto(base + "/")
        article = page.locator("a[href^='/article/']").first.get_attribute("href")
        page.close()
        walks = [(Walk(looker, article, width, scheme)) for width in widths for scheme in schemes]
        ways = [walk.walk() for walk in walks]
        subprocess.run([BINARY, "comment", "approve", *identifiers()], check=True, capture_output=True)
        for walk in walks:
            walk.page.goto(base + article)
            walk.inspect("an article with comments")
            walk.hold("comments are not shown", walk.page.locator(".comment").count() == len(walks))
            walk.expect_navigation(walk.page.locator(".answer a").first.click)
            walk.inspect("the form for an answer")
        looker.weigh(article)
        for walk, (_, own) in zip(walks, ways):
            walk.change(own)
        by_keyboard(browser, base, article, looker.faults)
        browser.close()
    for fault in looker.faults:
        print("FAULT", fault)
    print(f"{len(walks)} walks, {len(looker.faults)} faults")
    return 1 if looker.faults else 0


if __name__ == "__main__":
    sys.exit(main())
