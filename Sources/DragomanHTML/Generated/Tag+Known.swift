/// The names that the parser knows by number: HTML's, MathML's and SVG's (both as the tokenizer reads them, in lower case, and as SVG writes them).
extension Tag {
    /// How many names have a fixed number.
    static let knownCount: UInt32 = 256

    /// `a`
    @inlinable public static var a: Tag { Tag(rawValue: 0) }
    /// `abbr`
    @inlinable public static var abbr: Tag { Tag(rawValue: 1) }
    /// `acronym`
    @inlinable public static var acronym: Tag { Tag(rawValue: 2) }
    /// `address`
    @inlinable public static var address: Tag { Tag(rawValue: 3) }
    /// `applet`
    @inlinable public static var applet: Tag { Tag(rawValue: 4) }
    /// `area`
    @inlinable public static var area: Tag { Tag(rawValue: 5) }
    /// `article`
    @inlinable public static var article: Tag { Tag(rawValue: 6) }
    /// `aside`
    @inlinable public static var aside: Tag { Tag(rawValue: 7) }
    /// `audio`
    @inlinable public static var audio: Tag { Tag(rawValue: 8) }
    /// `b`
    @inlinable public static var b: Tag { Tag(rawValue: 9) }
    /// `base`
    @inlinable public static var base: Tag { Tag(rawValue: 10) }
    /// `basefont`
    @inlinable public static var basefont: Tag { Tag(rawValue: 11) }
    /// `bdi`
    @inlinable public static var bdi: Tag { Tag(rawValue: 12) }
    /// `bdo`
    @inlinable public static var bdo: Tag { Tag(rawValue: 13) }
    /// `bgsound`
    @inlinable public static var bgsound: Tag { Tag(rawValue: 14) }
    /// `big`
    @inlinable public static var big: Tag { Tag(rawValue: 15) }
    /// `blink`
    @inlinable public static var blink: Tag { Tag(rawValue: 16) }
    /// `blockquote`
    @inlinable public static var blockquote: Tag { Tag(rawValue: 17) }
    /// `body`
    @inlinable public static var body: Tag { Tag(rawValue: 18) }
    /// `br`
    @inlinable public static var br: Tag { Tag(rawValue: 19) }
    /// `button`
    @inlinable public static var button: Tag { Tag(rawValue: 20) }
    /// `canvas`
    @inlinable public static var canvas: Tag { Tag(rawValue: 21) }
    /// `caption`
    @inlinable public static var caption: Tag { Tag(rawValue: 22) }
    /// `center`
    @inlinable public static var center: Tag { Tag(rawValue: 23) }
    /// `cite`
    @inlinable public static var cite: Tag { Tag(rawValue: 24) }
    /// `code`
    @inlinable public static var code: Tag { Tag(rawValue: 25) }
    /// `col`
    @inlinable public static var col: Tag { Tag(rawValue: 26) }
    /// `colgroup`
    @inlinable public static var colgroup: Tag { Tag(rawValue: 27) }
    /// `command`
    @inlinable public static var command: Tag { Tag(rawValue: 28) }
    /// `data`
    @inlinable public static var data: Tag { Tag(rawValue: 29) }
    /// `datalist`
    @inlinable public static var datalist: Tag { Tag(rawValue: 30) }
    /// `dd`
    @inlinable public static var dd: Tag { Tag(rawValue: 31) }
    /// `del`
    @inlinable public static var del: Tag { Tag(rawValue: 32) }
    /// `details`
    @inlinable public static var details: Tag { Tag(rawValue: 33) }
    /// `dfn`
    @inlinable public static var dfn: Tag { Tag(rawValue: 34) }
    /// `dialog`
    @inlinable public static var dialog: Tag { Tag(rawValue: 35) }
    /// `dir`
    @inlinable public static var dir: Tag { Tag(rawValue: 36) }
    /// `div`
    @inlinable public static var div: Tag { Tag(rawValue: 37) }
    /// `dl`
    @inlinable public static var dl: Tag { Tag(rawValue: 38) }
    /// `dt`
    @inlinable public static var dt: Tag { Tag(rawValue: 39) }
    /// `em`
    @inlinable public static var em: Tag { Tag(rawValue: 40) }
    /// `embed`
    @inlinable public static var embed: Tag { Tag(rawValue: 41) }
    /// `fieldset`
    @inlinable public static var fieldset: Tag { Tag(rawValue: 42) }
    /// `figcaption`
    @inlinable public static var figcaption: Tag { Tag(rawValue: 43) }
    /// `figure`
    @inlinable public static var figure: Tag { Tag(rawValue: 44) }
    /// `font`
    @inlinable public static var font: Tag { Tag(rawValue: 45) }
    /// `footer`
    @inlinable public static var footer: Tag { Tag(rawValue: 46) }
    /// `form`
    @inlinable public static var form: Tag { Tag(rawValue: 47) }
    /// `frame`
    @inlinable public static var frame: Tag { Tag(rawValue: 48) }
    /// `frameset`
    @inlinable public static var frameset: Tag { Tag(rawValue: 49) }
    /// `h1`
    @inlinable public static var h1: Tag { Tag(rawValue: 50) }
    /// `h2`
    @inlinable public static var h2: Tag { Tag(rawValue: 51) }
    /// `h3`
    @inlinable public static var h3: Tag { Tag(rawValue: 52) }
    /// `h4`
    @inlinable public static var h4: Tag { Tag(rawValue: 53) }
    /// `h5`
    @inlinable public static var h5: Tag { Tag(rawValue: 54) }
    /// `h6`
    @inlinable public static var h6: Tag { Tag(rawValue: 55) }
    /// `head`
    @inlinable public static var head: Tag { Tag(rawValue: 56) }
    /// `header`
    @inlinable public static var header: Tag { Tag(rawValue: 57) }
    /// `hgroup`
    @inlinable public static var hgroup: Tag { Tag(rawValue: 58) }
    /// `hr`
    @inlinable public static var hr: Tag { Tag(rawValue: 59) }
    /// `html`
    @inlinable public static var html: Tag { Tag(rawValue: 60) }
    /// `i`
    @inlinable public static var i: Tag { Tag(rawValue: 61) }
    /// `iframe`
    @inlinable public static var iframe: Tag { Tag(rawValue: 62) }
    /// `image`
    @inlinable public static var image: Tag { Tag(rawValue: 63) }
    /// `img`
    @inlinable public static var img: Tag { Tag(rawValue: 64) }
    /// `input`
    @inlinable public static var input: Tag { Tag(rawValue: 65) }
    /// `ins`
    @inlinable public static var ins: Tag { Tag(rawValue: 66) }
    /// `isindex`
    @inlinable public static var isindex: Tag { Tag(rawValue: 67) }
    /// `kbd`
    @inlinable public static var kbd: Tag { Tag(rawValue: 68) }
    /// `keygen`
    @inlinable public static var keygen: Tag { Tag(rawValue: 69) }
    /// `label`
    @inlinable public static var label: Tag { Tag(rawValue: 70) }
    /// `legend`
    @inlinable public static var legend: Tag { Tag(rawValue: 71) }
    /// `li`
    @inlinable public static var li: Tag { Tag(rawValue: 72) }
    /// `link`
    @inlinable public static var link: Tag { Tag(rawValue: 73) }
    /// `listing`
    @inlinable public static var listing: Tag { Tag(rawValue: 74) }
    /// `main`
    @inlinable public static var main: Tag { Tag(rawValue: 75) }
    /// `map`
    @inlinable public static var map: Tag { Tag(rawValue: 76) }
    /// `mark`
    @inlinable public static var mark: Tag { Tag(rawValue: 77) }
    /// `marquee`
    @inlinable public static var marquee: Tag { Tag(rawValue: 78) }
    /// `menu`
    @inlinable public static var menu: Tag { Tag(rawValue: 79) }
    /// `menuitem`
    @inlinable public static var menuitem: Tag { Tag(rawValue: 80) }
    /// `meta`
    @inlinable public static var meta: Tag { Tag(rawValue: 81) }
    /// `meter`
    @inlinable public static var meter: Tag { Tag(rawValue: 82) }
    /// `nav`
    @inlinable public static var nav: Tag { Tag(rawValue: 83) }
    /// `nobr`
    @inlinable public static var nobr: Tag { Tag(rawValue: 84) }
    /// `noembed`
    @inlinable public static var noembed: Tag { Tag(rawValue: 85) }
    /// `noframes`
    @inlinable public static var noframes: Tag { Tag(rawValue: 86) }
    /// `noscript`
    @inlinable public static var noscript: Tag { Tag(rawValue: 87) }
    /// `object`
    @inlinable public static var object: Tag { Tag(rawValue: 88) }
    /// `ol`
    @inlinable public static var ol: Tag { Tag(rawValue: 89) }
    /// `optgroup`
    @inlinable public static var optgroup: Tag { Tag(rawValue: 90) }
    /// `option`
    @inlinable public static var option: Tag { Tag(rawValue: 91) }
    /// `output`
    @inlinable public static var output: Tag { Tag(rawValue: 92) }
    /// `p`
    @inlinable public static var p: Tag { Tag(rawValue: 93) }
    /// `param`
    @inlinable public static var param: Tag { Tag(rawValue: 94) }
    /// `picture`
    @inlinable public static var picture: Tag { Tag(rawValue: 95) }
    /// `plaintext`
    @inlinable public static var plaintext: Tag { Tag(rawValue: 96) }
    /// `pre`
    @inlinable public static var pre: Tag { Tag(rawValue: 97) }
    /// `progress`
    @inlinable public static var progress: Tag { Tag(rawValue: 98) }
    /// `q`
    @inlinable public static var q: Tag { Tag(rawValue: 99) }
    /// `rb`
    @inlinable public static var rb: Tag { Tag(rawValue: 100) }
    /// `rbc`
    @inlinable public static var rbc: Tag { Tag(rawValue: 101) }
    /// `rp`
    @inlinable public static var rp: Tag { Tag(rawValue: 102) }
    /// `rt`
    @inlinable public static var rt: Tag { Tag(rawValue: 103) }
    /// `rtc`
    @inlinable public static var rtc: Tag { Tag(rawValue: 104) }
    /// `ruby`
    @inlinable public static var ruby: Tag { Tag(rawValue: 105) }
    /// `s`
    @inlinable public static var s: Tag { Tag(rawValue: 106) }
    /// `samp`
    @inlinable public static var samp: Tag { Tag(rawValue: 107) }
    /// `script`
    @inlinable public static var script: Tag { Tag(rawValue: 108) }
    /// `search`
    @inlinable public static var search: Tag { Tag(rawValue: 109) }
    /// `section`
    @inlinable public static var section: Tag { Tag(rawValue: 110) }
    /// `select`
    @inlinable public static var select: Tag { Tag(rawValue: 111) }
    /// `selectedcontent`
    @inlinable public static var selectedcontent: Tag { Tag(rawValue: 112) }
    /// `slot`
    @inlinable public static var slot: Tag { Tag(rawValue: 113) }
    /// `small`
    @inlinable public static var small: Tag { Tag(rawValue: 114) }
    /// `source`
    @inlinable public static var source: Tag { Tag(rawValue: 115) }
    /// `spacer`
    @inlinable public static var spacer: Tag { Tag(rawValue: 116) }
    /// `span`
    @inlinable public static var span: Tag { Tag(rawValue: 117) }
    /// `strike`
    @inlinable public static var strike: Tag { Tag(rawValue: 118) }
    /// `strong`
    @inlinable public static var strong: Tag { Tag(rawValue: 119) }
    /// `style`
    @inlinable public static var style: Tag { Tag(rawValue: 120) }
    /// `sub`
    @inlinable public static var sub: Tag { Tag(rawValue: 121) }
    /// `summary`
    @inlinable public static var summary: Tag { Tag(rawValue: 122) }
    /// `sup`
    @inlinable public static var sup: Tag { Tag(rawValue: 123) }
    /// `table`
    @inlinable public static var table: Tag { Tag(rawValue: 124) }
    /// `tbody`
    @inlinable public static var tbody: Tag { Tag(rawValue: 125) }
    /// `td`
    @inlinable public static var td: Tag { Tag(rawValue: 126) }
    /// `template`
    @inlinable public static var template: Tag { Tag(rawValue: 127) }
    /// `textarea`
    @inlinable public static var textarea: Tag { Tag(rawValue: 128) }
    /// `tfoot`
    @inlinable public static var tfoot: Tag { Tag(rawValue: 129) }
    /// `th`
    @inlinable public static var th: Tag { Tag(rawValue: 130) }
    /// `thead`
    @inlinable public static var thead: Tag { Tag(rawValue: 131) }
    /// `time`
    @inlinable public static var time: Tag { Tag(rawValue: 132) }
    /// `title`
    @inlinable public static var title: Tag { Tag(rawValue: 133) }
    /// `tr`
    @inlinable public static var tr: Tag { Tag(rawValue: 134) }
    /// `track`
    @inlinable public static var track: Tag { Tag(rawValue: 135) }
    /// `tt`
    @inlinable public static var tt: Tag { Tag(rawValue: 136) }
    /// `u`
    @inlinable public static var u: Tag { Tag(rawValue: 137) }
    /// `ul`
    @inlinable public static var ul: Tag { Tag(rawValue: 138) }
    /// `var`
    @inlinable public static var `var`: Tag { Tag(rawValue: 139) }
    /// `video`
    @inlinable public static var video: Tag { Tag(rawValue: 140) }
    /// `wbr`
    @inlinable public static var wbr: Tag { Tag(rawValue: 141) }
    /// `xmp`
    @inlinable public static var xmp: Tag { Tag(rawValue: 142) }
    /// `svg`
    @inlinable public static var svg: Tag { Tag(rawValue: 143) }
    /// `math`
    @inlinable public static var math: Tag { Tag(rawValue: 144) }
    /// `mi`
    @inlinable public static var mi: Tag { Tag(rawValue: 145) }
    /// `mo`
    @inlinable public static var mo: Tag { Tag(rawValue: 146) }
    /// `mn`
    @inlinable public static var mn: Tag { Tag(rawValue: 147) }
    /// `ms`
    @inlinable public static var ms: Tag { Tag(rawValue: 148) }
    /// `mtext`
    @inlinable public static var mtext: Tag { Tag(rawValue: 149) }
    /// `annotation-xml`
    @inlinable public static var annotationXml: Tag { Tag(rawValue: 150) }
    /// `annotation`
    @inlinable public static var annotation: Tag { Tag(rawValue: 151) }
    /// `mglyph`
    @inlinable public static var mglyph: Tag { Tag(rawValue: 152) }
    /// `malignmark`
    @inlinable public static var malignmark: Tag { Tag(rawValue: 153) }
    /// `mrow`
    @inlinable public static var mrow: Tag { Tag(rawValue: 154) }
    /// `mfrac`
    @inlinable public static var mfrac: Tag { Tag(rawValue: 155) }
    /// `msup`
    @inlinable public static var msup: Tag { Tag(rawValue: 156) }
    /// `msub`
    @inlinable public static var msub: Tag { Tag(rawValue: 157) }
    /// `semantics`
    @inlinable public static var semantics: Tag { Tag(rawValue: 158) }
    /// `desc`
    @inlinable public static var desc: Tag { Tag(rawValue: 159) }
    /// `g`
    @inlinable public static var g: Tag { Tag(rawValue: 160) }
    /// `path`
    @inlinable public static var path: Tag { Tag(rawValue: 161) }
    /// `rect`
    @inlinable public static var rect: Tag { Tag(rawValue: 162) }
    /// `circle`
    @inlinable public static var circle: Tag { Tag(rawValue: 163) }
    /// `ellipse`
    @inlinable public static var ellipse: Tag { Tag(rawValue: 164) }
    /// `line`
    @inlinable public static var line: Tag { Tag(rawValue: 165) }
    /// `polygon`
    @inlinable public static var polygon: Tag { Tag(rawValue: 166) }
    /// `polyline`
    @inlinable public static var polyline: Tag { Tag(rawValue: 167) }
    /// `text`
    @inlinable public static var text: Tag { Tag(rawValue: 168) }
    /// `tspan`
    @inlinable public static var tspan: Tag { Tag(rawValue: 169) }
    /// `defs`
    @inlinable public static var defs: Tag { Tag(rawValue: 170) }
    /// `use`
    @inlinable public static var use: Tag { Tag(rawValue: 171) }
    /// `symbol`
    @inlinable public static var symbol: Tag { Tag(rawValue: 172) }
    /// `metadata`
    @inlinable public static var metadata: Tag { Tag(rawValue: 173) }
    /// `mask`
    @inlinable public static var mask: Tag { Tag(rawValue: 174) }
    /// `marker`
    @inlinable public static var marker: Tag { Tag(rawValue: 175) }
    /// `pattern`
    @inlinable public static var pattern: Tag { Tag(rawValue: 176) }
    /// `stop`
    @inlinable public static var stop: Tag { Tag(rawValue: 177) }
    /// `filter`
    @inlinable public static var filter: Tag { Tag(rawValue: 178) }
    /// `animate`
    @inlinable public static var animate: Tag { Tag(rawValue: 179) }
    /// `set`
    @inlinable public static var set: Tag { Tag(rawValue: 180) }
    /// `view`
    @inlinable public static var view: Tag { Tag(rawValue: 181) }
    /// `altGlyph`
    @inlinable public static var altGlyph: Tag { Tag(rawValue: 219) }
    /// `altGlyphDef`
    @inlinable public static var altGlyphDef: Tag { Tag(rawValue: 220) }
    /// `altGlyphItem`
    @inlinable public static var altGlyphItem: Tag { Tag(rawValue: 221) }
    /// `animateColor`
    @inlinable public static var animateColor: Tag { Tag(rawValue: 222) }
    /// `animateMotion`
    @inlinable public static var animateMotion: Tag { Tag(rawValue: 223) }
    /// `animateTransform`
    @inlinable public static var animateTransform: Tag { Tag(rawValue: 224) }
    /// `clipPath`
    @inlinable public static var clipPath: Tag { Tag(rawValue: 225) }
    /// `feBlend`
    @inlinable public static var feBlend: Tag { Tag(rawValue: 226) }
    /// `feColorMatrix`
    @inlinable public static var feColorMatrix: Tag { Tag(rawValue: 227) }
    /// `feComponentTransfer`
    @inlinable public static var feComponentTransfer: Tag { Tag(rawValue: 228) }
    /// `feComposite`
    @inlinable public static var feComposite: Tag { Tag(rawValue: 229) }
    /// `feConvolveMatrix`
    @inlinable public static var feConvolveMatrix: Tag { Tag(rawValue: 230) }
    /// `feDiffuseLighting`
    @inlinable public static var feDiffuseLighting: Tag { Tag(rawValue: 231) }
    /// `feDisplacementMap`
    @inlinable public static var feDisplacementMap: Tag { Tag(rawValue: 232) }
    /// `feDistantLight`
    @inlinable public static var feDistantLight: Tag { Tag(rawValue: 233) }
    /// `feDropShadow`
    @inlinable public static var feDropShadow: Tag { Tag(rawValue: 234) }
    /// `feFlood`
    @inlinable public static var feFlood: Tag { Tag(rawValue: 235) }
    /// `feFuncA`
    @inlinable public static var feFuncA: Tag { Tag(rawValue: 236) }
    /// `feFuncB`
    @inlinable public static var feFuncB: Tag { Tag(rawValue: 237) }
    /// `feFuncG`
    @inlinable public static var feFuncG: Tag { Tag(rawValue: 238) }
    /// `feFuncR`
    @inlinable public static var feFuncR: Tag { Tag(rawValue: 239) }
    /// `feGaussianBlur`
    @inlinable public static var feGaussianBlur: Tag { Tag(rawValue: 240) }
    /// `feImage`
    @inlinable public static var feImage: Tag { Tag(rawValue: 241) }
    /// `feMerge`
    @inlinable public static var feMerge: Tag { Tag(rawValue: 242) }
    /// `feMergeNode`
    @inlinable public static var feMergeNode: Tag { Tag(rawValue: 243) }
    /// `feMorphology`
    @inlinable public static var feMorphology: Tag { Tag(rawValue: 244) }
    /// `feOffset`
    @inlinable public static var feOffset: Tag { Tag(rawValue: 245) }
    /// `fePointLight`
    @inlinable public static var fePointLight: Tag { Tag(rawValue: 246) }
    /// `feSpecularLighting`
    @inlinable public static var feSpecularLighting: Tag { Tag(rawValue: 247) }
    /// `feSpotLight`
    @inlinable public static var feSpotLight: Tag { Tag(rawValue: 248) }
    /// `feTile`
    @inlinable public static var feTile: Tag { Tag(rawValue: 249) }
    /// `feTurbulence`
    @inlinable public static var feTurbulence: Tag { Tag(rawValue: 250) }
    /// `foreignObject`
    @inlinable public static var foreignObject: Tag { Tag(rawValue: 251) }
    /// `glyphRef`
    @inlinable public static var glyphRef: Tag { Tag(rawValue: 252) }
    /// `linearGradient`
    @inlinable public static var linearGradient: Tag { Tag(rawValue: 253) }
    /// `radialGradient`
    @inlinable public static var radialGradient: Tag { Tag(rawValue: 254) }
    /// `textPath`
    @inlinable public static var textPath: Tag { Tag(rawValue: 255) }

    /// The lower-case spellings of SVG's mixed-case names: `svgLowerCase.lowerBound + i` is written as `svgMixedCase + i`.
    static let svgLowerCase: Range<UInt32> = 182..<219
    static let svgMixedCase: UInt32 = 219
}

/// The known names, and what the standard says of each, in the order of their numbers.
enum KnownTags {
    static let names: [StaticString] = [
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base",
        "basefont", "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas",
        "caption", "center", "cite", "code", "col", "colgroup", "command", "data", "datalist", "dd", "del",
        "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption",
        "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hgroup", "hr", "html", "i", "iframe", "image", "img", "input", "ins", "isindex", "kbd",
        "keygen", "label", "legend", "li", "link", "listing", "main", "map", "mark", "marquee", "menu",
        "menuitem", "meta", "meter", "nav", "nobr", "noembed", "noframes", "noscript", "object", "ol",
        "optgroup", "option", "output", "p", "param", "picture", "plaintext", "pre", "progress", "q", "rb",
        "rbc", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select",
        "selectedcontent", "slot", "small", "source", "spacer", "span", "strike", "strong", "style", "sub",
        "summary", "sup", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time",
        "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp", "svg", "math", "mi", "mo",
        "mn", "ms", "mtext", "annotation-xml", "annotation", "mglyph", "malignmark", "mrow", "mfrac", "msup",
        "msub", "semantics", "desc", "g", "path", "rect", "circle", "ellipse", "line", "polygon", "polyline",
        "text", "tspan", "defs", "use", "symbol", "metadata", "mask", "marker", "pattern", "stop", "filter",
        "animate", "set", "view", "altglyph", "altglyphdef", "altglyphitem", "animatecolor", "animatemotion",
        "animatetransform", "clippath", "feblend", "fecolormatrix", "fecomponenttransfer", "fecomposite",
        "feconvolvematrix", "fediffuselighting", "fedisplacementmap", "fedistantlight", "fedropshadow",
        "feflood", "fefunca", "fefuncb", "fefuncg", "fefuncr", "fegaussianblur", "feimage", "femerge",
        "femergenode", "femorphology", "feoffset", "fepointlight", "fespecularlighting", "fespotlight",
        "fetile", "feturbulence", "foreignobject", "glyphref", "lineargradient", "radialgradient", "textpath",
        "altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform",
        "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
        "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA",
        "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
        "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile",
        "feTurbulence", "foreignObject", "glyphRef", "linearGradient", "radialGradient", "textPath",
    ]

    /// `TagTraits` by number.
    static let traits: [UInt8] = [
        2, 0, 0, 1, 5, 33, 1, 1, 0, 66, 33, 33, 0, 0, 33, 66, 0, 65, 65, 97, 1, 0, 21, 65, 0, 66, 33, 17, 0,
        0, 0, 89, 0, 1, 0, 0, 1, 65, 65, 89, 66, 97, 1, 1, 1, 2, 1, 1, 33, 1, 65, 65, 65, 65, 65, 65, 65, 1,
        1, 97, 5, 66, 129, 0, 97, 33, 0, 0, 0, 33, 0, 0, 89, 33, 65, 1, 0, 0, 5, 65, 0, 97, 0, 1, 66, 129,
        129, 1, 5, 65, 24, 24, 0, 89, 33, 0, 129, 65, 0, 0, 24, 0, 24, 24, 24, 64, 66, 0, 129, 1, 1, 5, 0, 0,
        66, 33, 0, 64, 66, 66, 129, 64, 1, 64, 69, 17, 21, 5, 1, 17, 21, 17, 0, 1, 17, 33, 66, 66, 65, 64, 0,
        33, 129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
}
