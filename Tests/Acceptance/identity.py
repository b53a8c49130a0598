"""An outlet that does to its feed what outlets do: new identifiers, other addresses for the same pages, edits, moves, requests to be left alone, an end.

The desk must bring nothing back that it has read, take an edit for an update, and ask as it was told to.
"""
import email.utils, http.server, json, re, threading, time

PARAGRAPH = "<p>{0} On Tuesday the council spoke of {0} for an hour, and the repair of {0} will begin in the spring of next year.</p>"


def article(title):
    return f"<!DOCTYPE html><html lang=en><title>{title}</title><article><h1>{title}</h1>{PARAGRAPH.format(title + '.') * 3}</article>".encode()


TODAY = email.utils.formatdate(time.time() - 600, usegmt=True)


class Item:
    def __init__(self, number, title, guid=None, link=None, date=TODAY):
        self.number, self.title, self.guid, self.link, self.date = number, title, guid or f"tag:{number}", link or f"/a/{number}", date

    def xml(self, base):
        date = f"<pubDate>{self.date}</pubDate>" if self.date else ""
        return f"<item><guid isPermaLink=\"false\">{self.guid}</guid><title>{self.title}</title><link>{base}{self.link.replace('&', '&amp;')}</link>{date}</item>"


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def do_GET(self):
        outlet = self.server
        outlet.asked.append((self.path, dict(self.headers)))
        if self.path in outlet.answers:
            return self.reply(*outlet.answers[self.path])
        number = re.search(r"/a/(\d+)", self.path)
        if number and int(number[1]) in outlet.titles:
            return self.reply(200, "text/html", article(outlet.titles[int(number[1])]))
        self.reply(404, "text/plain", b"")

    def reply(self, status, kind, body, headers=()):
        tag = f'"{hash(body)}"'
        if status == 200 and self.headers.get("If-None-Match") == tag:
            status, body = 304, b""
        self.send_response(status)
        for name, value in [("Content-Type", kind), ("Content-Length", str(len(body))), ("ETag", tag), *headers]:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class Outlet(http.server.ThreadingHTTPServer):
    def __init__(self, address):
        super().__init__((address, 0), Handler)
        self.base, self.asked, self.answers, self.titles = f"http://{address}:{self.server_port}", [], {}, {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def publish(self, items, path="/feed.xml", headers=()):
        self.titles |= {item.number: item.title for item in items}
        body = "".join(item.xml(self.base) for item in items)
        self.answers[path] = (200, "application/rss+xml", f'<rss version="2.0"><channel><title>The Outlet</title><link>{self.base}/</link>{body}</channel></rss>'.encode(), headers)

    def taken(self):
        paths, self.asked = self.asked, []
        return [path for path, _ in paths if path != "/robots.txt"]


def check(checks, desk):
    outlet = Outlet("127.0.1.1")
    try:
        identity(checks, desk, outlet)
        manners(checks, desk, outlet)
    finally:
        outlet.shutdown()
    without_feed(checks, desk)


def identity(checks, desk, outlet):
    def look(items, what, new, updated=0):
        """Publishes a feed, fetches, and holds how many articles and how many further revisions there are."""
        before = counts()
        outlet.publish(items)
        desk.run("fetch")
        found = tuple(now - then for now, then in zip(counts(), before))
        checks.hold(what, found == (new, updated), f"{found[0]} new, {found[1]} updated")

    def counts():
        return desk.rows("SELECT count(*), ifnull(sum(revision - 1), 0) FROM article")[0]

    titles = ["the old stone bridge", "the new town library", "the harbour ferries", "the mountain railway"]
    items = [Item(k, title) for k, title in enumerate(titles)]
    outlet.publish(items)
    desk.run("source", "add", outlet.base.removeprefix("http://"))
    checks.hold("a bare host leads to its feed", desk.rows("SELECT url, kind FROM source") == [(outlet.base + "/feed.xml", "feed")])
    look(items, "four articles are read", 4)
    look([Item(k, title, guid=f"urn:new:{k}") for k, title in enumerate(titles)], "new identifiers bring nothing back", 0)
    look([Item(k, title, guid=f"urn:new:{k}", link=f"/a/{k}?utm_source=rss&utm_medium=feed") for k, title in enumerate(titles)], "tracking parameters bring nothing back", 0)
    look([Item(k, title, guid=f"urn:3:{k}", link=f"/a/{k}?fbclid=x{k}") for k, title in enumerate(titles)], "identifiers and addresses that change together bring nothing back", 0)
    look([Item(k, title, guid=f"urn:3:{k}", link=f"/amp/a/{k}") for k, title in enumerate(titles)], "AMP pages bring nothing back", 0)
    look([Item(k, title, guid=f"urn:4:{k}", link=f"/2026/a/{k}/{title.replace(' ', '-')}") for k, title in enumerate(titles)], "an outlet that rebuilds all its addresses brings nothing back", 0)
    look(list(reversed(items)) + items, "an entry that is there twice is one", 0)
    edited = [Item(0, "the old stone bridge, repaired at last")] + items[1:]
    look(edited, "an edited item is an update of the one article", 0, 1)
    same = [Item(k, f"{title} of the north", guid="same") for k, title in enumerate(["the lighthouse", "the fish market", "the ice rink"], 10)]
    look(edited + same, "entries that share an identifier are all read", 3)
    look(edited + same, "and once", 0)
    dates = [Item(20, "a story without any date", date=None), Item(21, "a story from the year 2099", date="Thu, 01 Jan 2099 00:00:00 GMT")]
    look(edited + same + dates, "entries without a date and from the future are read", 2)
    odd = desk.rows("SELECT published FROM article ORDER BY id DESC LIMIT 2")
    checks.hold("and stand under the day they were first seen", all(abs(time.time() - published) < 600 for published, in odd), odd)
    rest = [Item(k, f"a story without any date, part {k}", date=None) for k in (22, 23)]
    look(edited + same + dates + rest, "further ones are new", 2)
    look(edited + same + dates + rest, "and do not come back", 0)


def manners(checks, desk, outlet):
    state = lambda: json.loads(desk.run("source", "list", "--format", "json")[0].splitlines()[0])
    seconds = lambda: desk.rows("SELECT (health ->> '$.nextAsked.secondsSince1970') - (health ->> '$.lastAsked.secondsSince1970') FROM source")[0][0]
    agents = {headers.get("User-Agent") for _, headers in outlet.asked}
    checks.hold("every request says whom to write to", len(agents) == 1 and "(+https://desk.example)" in agents.copy().pop(), agents)
    outlet.taken()
    desk.run("fetch")
    fields = [headers for path, headers in outlet.asked if path == "/feed.xml"]
    checks.hold("a feed is asked for conditionally", outlet.taken() == ["/feed.xml"] and fields[0].get("If-None-Match"), fields[0].get("If-None-Match"))
    items = [Item(k, f"the number {k} of the paper") for k in range(30, 33)]
    outlet.publish(items, headers=[("Cache-Control", "max-age=43200")])
    desk.run("fetch")
    checks.hold("a max-age of twelve hours is kept", 43200 <= seconds() < 48000, f"asked again after {seconds()} s")
    outlet.answers["/old"], outlet.answers["/feed.xml"] = outlet.answers["/feed.xml"], (301, "text/plain", b"", [("Location", "/new.xml")])
    outlet.publish(items, "/new.xml")
    desk.run("fetch")
    outlet.taken()
    desk.run("fetch")
    checks.hold("a move for good is remembered", outlet.taken() == ["/new.xml"], state()["url"])
    for failures in (1, 2, 3):
        outlet.answers["/new.xml"] = (500, "text/plain", b"")
        desk.run("fetch")
    waits = seconds()
    checks.hold("the pauses grow with the failures", state()["failures"] == 3 and waits > 180, f"{state()['code']}, {waits} s after the third")
    outlet.publish(items, "/new.xml")
    desk.run("fetch")
    checks.hold("and one success ends them", state()["state"] == "healthy" and state()["failures"] == 0)
    outlet.answers["/new.xml"] = (503, "text/plain", b"", [("Retry-After", "7200")])
    desk.run("fetch")
    checks.hold("Retry-After is kept", state()["state"] == "waiting" and 7200 <= seconds() < 8000, f"asked again after {seconds()} s")
    later = email.utils.formatdate(time.time() + 5400, usegmt=True)
    outlet.answers["/new.xml"] = (429, "text/plain", b"", [("Retry-After", later)])
    desk.run("fetch", "--source", "1")
    checks.hold("as a date too", 5390 <= seconds() < 6000, f"asked again after {seconds()} s")
    outlet.answers["/new.xml"] = (410, "text/plain", b"")
    desk.run("fetch", "--source", "1")
    gone = state()
    checks.hold("what is gone is not asked again", gone["state"] == "gone" and "nextAsked" not in gone, gone["detail"])


def without_feed(checks, desk):
    page, sitemap = Outlet("127.0.1.2"), Outlet("127.0.1.3")
    try:
        for outlet in (page, sitemap):
            outlet.titles = {k: f"the story of the day, number {k}" for k in range(8)}
        heading = lambda k: f'<article><h2><a href="/news/a/{k}-the-story-of-the-day">The story of the day that everybody reads, number {k}</a></h2></article>'
        front = lambda numbers: (200, "text/html", f"<!DOCTYPE html><html lang=en><title>The Paper</title><nav><a href='/about'>About us</a></nav><main>{''.join(map(heading, numbers))}</main>".encode())
        page.answers["/"] = front(range(6))
        desk.run("source", "add", page.base)
        news = "http://www.google.com/schemas/sitemap-news/0.9"
        entry = lambda k: (f"<url><loc>{sitemap.base}/news/a/{k}</loc><n:news><n:publication><n:name>The Map</n:name><n:language>en</n:language></n:publication>"
                           f"<n:publication_date>{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())}</n:publication_date><n:title>The story of the day, number {k}</n:title></n:news></url>")
        document = lambda numbers: (200, "application/xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="{news}">{"".join(map(entry, numbers))}</urlset>'.encode())
        sitemap.answers |= {"/": (200, "text/html", b"<!DOCTYPE html><title>The Map</title><p>Nothing here."), "/news-sitemap.xml": document(range(5)),
                            "/robots.txt": (200, "text/plain", f"User-agent: *\nAllow: /\nSitemap: {sitemap.base}/news-sitemap.xml\n".encode())}
        desk.run("source", "add", sitemap.base)
        kinds = desk.rows("SELECT kind FROM source ORDER BY id")[-2:]
        checks.hold("an outlet without a feed is followed by its front page, or by its news sitemap", kinds == [("frontPage",), ("newsSitemap",)], kinds)
        count = lambda: [row[0] for row in desk.rows("SELECT (SELECT count(*) FROM article WHERE source_id = source.id) FROM source ORDER BY id")[-2:]]
        desk.run("fetch")
        checks.hold("and its articles are read", count() == [6, 5], count())
        page.answers["/"], sitemap.answers["/news-sitemap.xml"] = front(range(1, 8)), document(range(1, 8))
        desk.run("fetch")
        checks.hold("as are the next ones, once", count() == [8, 8], count())
    finally:
        page.shutdown()
        sitemap.shutdown()
