/// A phrase of the interface with named gaps: `Publié par {outlet} le {date}`.
package struct Template: Sendable, Hashable, ExpressibleByStringLiteral {
    enum Part: Sendable, Hashable {
        case text(String)
        case slot(String)
    }

    let parts: [Part]

    package init(_ phrase: String) {
        var parts: [Part] = []
        var rest = Substring(phrase)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.slot(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    package init(stringLiteral phrase: String) { self.init(phrase) }

    /// The phrase with its gaps filled; a gap without a value stays empty.
    package func filled(_ values: [String: String]) -> String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .text(let run): text += run
            case .slot(let name): text += values[name] ?? ""
            }
        }
    }
}

extension HTMLWriter {
    /// Writes the phrase, and has `slot` write what stands in each gap.
    package mutating func fill(_ template: Template, slot: (inout HTMLWriter, String) -> Void) {
        for part in template.parts {
            switch part {
            case .text(let run): text(run)
            case .slot(let name): slot(&self, name)
            }
        }
    }
}
