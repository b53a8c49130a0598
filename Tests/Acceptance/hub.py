"""A feed that names a WebSub hub: the desk subscribes, confirms, takes what the hub delivers, and renews, while it serves its site."""
import hashlib, hmac, http.server, threading, time, urllib.error, urllib.parse, urllib.request

ARTICLE = ("<!DOCTYPE html><html lang=en><title>{0}</title><article><h1>{0}</h1>"
           + "<p>The council met on Tuesday to discuss the repair of the old bridge, which has been closed to traffic since spring.</p>" * 6 + "</article>")


def feed(base, numbers):
    items = "".join(f"<entry><id>{base}/a/{k}</id><title>The old bridge, part {k}</title><link href=\"{base}/a/{k}\"/></entry>" for k in numbers)
    return (f'<feed xmlns="http://www.w3.org/2005/Atom"><title>The Bridge</title><link rel="hub" href="{base}/hub"/>'
            f'<link rel="self" href="{base}/feed.xml"/>{items}</feed>').encode()


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def do_GET(self):
        if self.path.startswith("/a/"):
            return self.reply(200, "text/html", ARTICLE.format(f"The old bridge, part {self.path[3:]}").encode())
        if self.path == "/feed.xml":
            self.server.feeds += 1
            return self.reply(200, "application/atom+xml", feed(self.server.base, [1]))
        self.reply(404, "text/plain", b"")

    def do_POST(self):
        form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        self.server.forms.append(form)
        self.reply(202, "text/plain", b"")
        threading.Thread(target=self.server.verify, args=(form,), daemon=True).start()

    def reply(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Hub(http.server.ThreadingHTTPServer):
    def __init__(self):
        super().__init__(("127.0.1.1", 0), Handler)
        self.base, self.forms, self.answers, self.feeds = f"http://127.0.1.1:{self.server_port}", [], [], 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def verify(self, form):
        query = {"hub.mode": form["hub.mode"], "hub.topic": form["hub.topic"], "hub.challenge": "a-challenge", "hub.lease_seconds": "864000"}
        self.answers.append(send(form["hub.callback"] + "?" + urllib.parse.urlencode(query)))


def send(url, body=None, headers={}):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, ""


def wait(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.1)
    return condition()


def check(checks, desk):
    hub = Hub()
    desk.run("source", "add", hub.base + "/feed.xml")
    process = desk.start("serve")
    articles = lambda: desk.rows("SELECT count(*) FROM article")[0][0]
    try:
        checks.hold("the desk subscribes and confirms", wait(lambda: hub.answers == [(200, "a-challenge")]), hub.answers)
        checks.hold("the first article is read", wait(lambda: articles() == 1), articles())
        form, asked = hub.forms[0], hub.feeds
        body, sign = feed(hub.base, [2]), lambda text: "sha1=" + hmac.new(form["hub.secret"].encode(), text, hashlib.sha1).hexdigest()
        deliver = lambda signature: send(form["hub.callback"], body, {"Content-Type": "application/atom+xml", "X-Hub-Signature": signature})[0]
        checks.hold("an unsigned delivery is acknowledged", deliver("sha1=" + "0" * 40) == 202)
        time.sleep(2)
        checks.hold("and thrown away", articles() == 1)
        begun = time.monotonic()
        checks.hold("a signed one is taken", deliver(sign(body)) == 202)
        checks.hold("and read, without asking the source", wait(lambda: articles() == 2) and hub.feeds == asked, f"{time.monotonic() - begun:.1f} s")
        checks.hold("another's address is refused", send(form["hub.callback"][:-8] + "00000000", b"x")[0] == 410)
        desk.run("source", "remove", hub.base + "/feed.xml")
        checks.hold("a source that is removed is unsubscribed from", wait(lambda: len(hub.forms) == 2) and hub.forms[1]["hub.mode"] == "unsubscribe")
        checks.hold("which is confirmed", wait(lambda: hub.answers[1:] == [(200, "a-challenge")]), hub.answers[1:])
        checks.hold("and the hub is told to stop", deliver(sign(body)) == 410)
    finally:
        process.terminate()
        process.wait()
        hub.shutdown()
