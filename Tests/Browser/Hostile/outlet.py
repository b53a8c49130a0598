"""A hostile outlet on loopback: one article for each vector, which stands in every place a page and a feed have for text."""
import html, re, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from vectors import PICTURES, VECTORS

PARAGRAPH = ("<p>The council met on Tuesday to discuss the repair of bridge number {n}, which has been closed to traffic since the "
             "spring floods, and heard the engineers explain at length why the work will take longer than was promised.</p>")


def page(number):
    vector, text = VECTORS[number], html.escape(VECTORS[number])
    return f"""<!DOCTYPE html><html lang=en><head><title>Bridge {number} stays closed {text}</title>
<meta name=description content="{text}"><meta name=author content="{text}"><meta property="og:image" content="{text}">
<link rel=canonical href="{text}"></head><body><article><h1>Bridge {number} stays closed {vector}</h1>
<p class=byline>By {vector}</p>{PARAGRAPH.format(n=number)}<p>Before {vector} after, and the council will vote on it in June.</p>
<blockquote><p>Quoted {vector} words of the mayor, who did not wish to say more.</p></blockquote>
<ul><li>First {vector}</li><li>Second, <em>emphasised</em></li></ul><p>As text: {text}, which the printer set as it came.</p>
<figure><img src="/picture/{number % len(PICTURES)}" width=640 height=480 alt="{text}"><figcaption>Caption {vector}</figcaption></figure>
<table><tr><th>Year<td>{vector}<tr><th>2026<td>closed</table>{PARAGRAPH.format(n=number) * 4}</article></body></html>"""


def feed(base):
    items = "".join(
        f"<item><guid>{base}/a/{n}</guid><link>{base}/a/{n}</link><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate>"
        f"<title>Bridge {n} stays closed {xml(html.escape(v))}</title><category>{xml(v)}</category><author>{xml(v)}</author>"
        f"<description>{xml(v)}</description></item>" for n, v in enumerate(VECTORS))
    return (f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Hostile {xml(html.escape(VECTORS[0]))}</title>'
            f"<link>{base}/</link><language>en</language>{items}</channel></rss>")


def xml(text):
    return html.escape("".join(c for c in text if c >= " "))


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            self.answer()
        except ConnectionError:
            pass  # Whoever asked has left.

    def answer(self):
        base = "http://%s:%d" % self.server.server_address
        if self.path == "/feed.xml":
            kind, body = "application/rss+xml", feed(base)
        elif number := re.fullmatch(r"/(?:a|raw)/(\d+)", self.path):
            kind, body = "text/html; charset=utf-8", page(int(number[1]))
        elif picture := re.fullmatch(r"/(picture|page)/(\d+)", self.path):
            kind, body = PICTURES[int(picture[2])]
            kind = kind if picture[1] == "picture" else "image/svg+xml" if body.startswith(b"<svg") else "text/html"
        elif self.path.startswith("/frame?"):
            kind, body = "text/html", f'<iframe src="{html.escape(self.path[7:])}"></iframe>'
        elif self.path.startswith("/send?"):
            target, token = self.path[6:].split("&token=")
            kind, body = "text/html", (
                f'<form method=post action="{html.escape(target)}"><input name=token value="{token}"><input name=name value=Mallory>'
                "<input name=text value=forged><input name=do value=send></form><script>document.forms[0].submit()</script>")
        else:
            return self.send_error(404)
        data = body if isinstance(body, bytes) else body.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if self.path.startswith("/a/"):
            self.send_header(
                "Content-Disposition", 'attachment; filename="\\"><script>window.ran=1</script>.html"')
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass


def serve():
    """Starts the outlet; gives its address. Under /a/ a page is read by the desk, under /raw/ shown by a browser
    as it is; /picture/ has the pictures of the articles, /page/ the same bytes as what they would like to be; /frame?URL frames another site's page, /send?URL&token=T sends a form to one."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return "http://%s:%d" % server.server_address
