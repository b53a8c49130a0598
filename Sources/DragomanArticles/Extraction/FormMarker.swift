/// Marks the units of small boxes that ask a reader to type something: sign-ups, searches, polls, comment forms, whatever they are called.
struct FormMarker {
    static func mark(_ reading: inout PageReading) {
        let outline = reading.outline
        for node in outline.landmarks.fields where isField(node, in: outline) {
            guard let box = SmallBox.around(node, in: reading) else { continue }
            reading.ruleOut(reading.unitRange(box))
        }
    }

    /// Whether a reader types into an element.
    private static func isField(_ node: Int, in outline: Outline) -> Bool {
        switch outline.nodes[node].name {
        case .textarea: true
        case .input:
            outline.withAttribute(.type, of: node) { typed.contains(ByteHash.of($0)) }
                ?? true
        default: false
        }
    }

    private static let typed = Set(
        ["email", "text", "search", "tel", "password", "url", "number", "radio", "checkbox"].map {
            ByteHash.of($0.utf8)
        })
}
