/// One value of a ``JSONText``, which of a page is often not quite JSON.
struct JSONValue: Sendable {
    private let text: JSONText
    private let entry: Int

    private init(_ text: JSONText, _ entry: Int) {
        self.text = text
        self.entry = entry
    }

    /// The value that bytes hold, nil where they hold none.
    init?(_ bytes: [UInt8]) {
        guard let text = JSONReader.read(bytes) else { return nil }
        self.init(text, 0)
    }

    var kind: JSONText.Kind { text.entries[entry].kind }

    /// The first member of an object with a name; nil where there is none, and of other values.
    subscript(name: StaticString) -> JSONValue? {
        guard kind == .object else { return nil }
        let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        var member = entry + 1
        while member < text.entries[entry].next {
            if text.isNamed(member, name) { return JSONValue(text, member) }
            member = Int(text.entries[member].next)
        }
        return nil
    }

    /// The string or number itself, or that of the first element.
    var string: String? {
        switch kind {
        case .string: return text.content(of: entry)
        case .array: return isEmpty ? nil : JSONValue(text, entry + 1).string
        case .word:
            let word = text.content(of: entry)
            return truth == nil && word != "null" ? word : nil
        case .object: return nil
        }
    }

    /// True or false, as JSON writes them or in the capitals of other languages.
    var truth: Bool? {
        guard kind == .word else { return nil }
        switch text.content(of: entry) {
        case "true", "True": return true
        case "false", "False": return false
        default: return nil
        }
    }

    /// The elements of an array, none of null, or the value alone.
    var elements: [JSONValue] {
        if kind == .word, text.content(of: entry) == "null" { return [] }
        guard kind == .array else { return [self] }
        var elements: [JSONValue] = []
        var element = entry + 1
        while element < text.entries[entry].next {
            elements.append(JSONValue(text, element))
            element = Int(text.entries[element].next)
        }
        return elements
    }

    private var isEmpty: Bool { Int(text.entries[entry].next) == entry + 1 }
}
