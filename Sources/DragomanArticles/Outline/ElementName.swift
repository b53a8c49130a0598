/// The element names that extraction tells apart; everything else is ``other`` or ``custom``.
enum ElementName: UInt8, Sendable, CaseIterable {
    case text, other, custom
    case a, abbr, acronym, address, amp, article, aside, audio, b, bdi, bdo, big, blockquote, body, br, button, canvas
    case caption, center, cite, code, col, colgroup, data, dd, del, details, dfn, dialog, div, dl, dt, em, embed
    case fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header
    case hgroup, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, menu, meta
    case meter, nav, nobr, noscript, object, ol, optgroup, option, output, p, picture, pre, progress, q, rp, rt, ruby
    case s, samp, script, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg, math
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul
    case `var`, video, wbr
    // Posts and films in pages of the AMP format.
    case ampFacebook, ampInstagram, ampTwitter, ampYoutube
    case base
    // Parts of formulas: one in another notation, and those whose second element stands above, below, or under a stroke.
    case annotation, msup, msub, mfrac
}

extension ElementName {
    /// Whether the element runs inside a line of text.
    var isInline: Bool {
        switch self {
        case .text, .other, .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .br, .cite, .code, .data, .del, .dfn, .em,
            .font, .i, .img, .ins, .kbd, .label, .map, .mark, .meter, .nobr, .output, .picture, .progress, .q, .rp,
            .rt, .ruby, .s, .samp, .small, .source, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .var, .wbr,
            .link, .meta, .script, .style, .noscript, .svg, .math, .input, .button, .select, .textarea, .template,
            .track, .msup, .msub, .mfrac:
            true
        default: false
        }
    }

    /// Whether nothing inside the element is ever read as text.
    var isOpaque: Bool {
        switch self {
        case .script, .style, .template, .svg, .select, .textarea, .button, .option, .optgroup, .canvas,
            .object, .audio, .video, .iframe, .embed, .map, .head, .frameset, .title, .rp, .rt, .progress, .meter,
            .input:
            true
        default: false
        }
    }

    /// Whether the second element within stands elsewhere than in the line.
    @inline(__always)
    var isFormulaPart: Bool { rawValue >= ElementName.msup.rawValue }

    /// 1 to 6 for `h1` to `h6`, else 0.
    var headingLevel: Int {
        let first = Self.h1.rawValue
        return rawValue >= first && rawValue <= Self.h6.rawValue ? Int(rawValue - first) + 1 : 0
    }
}
