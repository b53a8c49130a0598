/// Reads selectors, without regard to what document they are for.
struct SelectorParser {
    let text: String
    let characters: [Unicode.Scalar]
    var offset = 0
    /// How many parentheses are open: more than any person writes are refused.
    var depth = 0
    /// How many steps of paths were read.
    var count = 0

    init(_ text: String) {
        self.text = text
        characters = Array(text.unicodeScalars)
    }

    func fail(_ message: String) -> SelectorError { SelectorError(selector: text, offset: offset, message: message) }

    var current: Unicode.Scalar? { offset < characters.count ? characters[offset] : nil }

    func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{C}"
    }

    @discardableResult
    mutating func skipSpaces() -> Bool {
        let start = offset
        while isSpace(current) { offset += 1 }
        return offset > start
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        offset += 1
        return true
    }

    mutating func parseAll() throws -> [ComplexSelector] {
        let list = try parseList { try $0.parseComplex() }
        guard current == nil else { throw fail("unexpected “\(characters[offset])”") }
        return list
    }

    /// What stands between commas.
    mutating func parseList<Item>(of parseItem: (inout SelectorParser) throws -> Item) throws -> [Item] {
        var list: [Item] = []
        repeat {
            skipSpaces()
            list.append(try parseItem(&self))
            skipSpaces()
        } while take(",")
        return list
    }

    mutating func parseComplex() throws -> ComplexSelector {
        var links = try parseLinks(leading: .descendant)
        let subject = links.removeLast()
        // Turned round, each compound goes with the combinator on its right.
        var steps: [SelectorPath.Step] = []
        var combinator = subject.combinator
        while let link = links.popLast() {
            steps.append(SelectorPath.Step(combinator: combinator, compound: link.compound))
            combinator = link.combinator
        }
        return ComplexSelector(subject: subject.compound, path: numbered(steps))
    }

    /// A selector within `:has(…)`, which may begin with a combinator.
    mutating func parseRelative() throws -> SelectorPath {
        let leading = takeCombinator() ?? .descendant
        skipSpaces()
        return numbered(try parseLinks(leading: leading))
    }

    private mutating func numbered(_ steps: [SelectorPath.Step]) -> SelectorPath {
        defer { count += steps.count }
        return SelectorPath(steps: steps, firstNumber: count)
    }

    /// Compounds from left to right, each with the combinator on its left.
    private mutating func parseLinks(leading: SelectorPath.Combinator) throws -> [SelectorPath.Step] {
        var links = [SelectorPath.Step(combinator: leading, compound: try parseCompound())]
        while true {
            let spaced = skipSpaces()
            if let next = takeCombinator() {
                skipSpaces()
                links.append(.init(combinator: next, compound: try parseCompound()))
            } else if spaced, let next = current, next != ",", next != ")" {
                links.append(.init(combinator: .descendant, compound: try parseCompound()))
            } else {
                return links
            }
        }
    }

    private mutating func takeCombinator() -> SelectorPath.Combinator? {
        if take(">") { return .child }
        if take("+") { return .nextSibling }
        return take("~") ? .subsequentSibling : nil
    }

    private mutating func parseCompound() throws -> CompoundSelector {
        var simple: [SimpleSelector] = []
        while let next = current {
            switch next {
            case "*":
                guard simple.isEmpty else { throw fail("“*” must come first") }
                offset += 1
                simple.append(.any)
            case "#":
                offset += 1
                simple.append(.id(Array(try parseName().utf8)))
            case ".":
                offset += 1
                simple.append(.className(Array(try parseName().utf8)))
            case "[": simple.append(.attribute(try parseAttribute()))
            case ":": simple.append(try parsePseudoClass())
            default:
                guard simple.isEmpty, isNameScalar(next) else {
                    if simple.isEmpty { throw fail("expected a selector") }
                    return CompoundSelector(simple: simple)
                }
                simple.append(.type(try parseName()))
            }
        }
        if simple.isEmpty { throw fail("expected a selector") }
        return CompoundSelector(simple: simple)
    }

    func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x7F || scalar == "-" || scalar == "_" || scalar == "\\"
            || UInt8(truncatingIfNeeded: scalar.value).isASCIIAlphanumeric
    }

    /// A CSS identifier with its escapes.
    mutating func parseName() throws -> String {
        var name = String.UnicodeScalarView()
        while let next = current, isNameScalar(next) {
            offset += 1
            name.append(next == "\\" ? try parseEscape() : next)
        }
        if name.isEmpty { throw fail("expected a name") }
        return String(name)
    }

    mutating func parseEscape() throws -> Unicode.Scalar {
        guard let first = current else { throw fail("expected a character after “\\”") }
        var value: UInt32 = 0
        var digits = 0
        while digits < 6, let next = current, next.isASCII, let digit = UInt8(next.value).hexValue {
            value = value * 16 + digit
            digits += 1
            offset += 1
        }
        if digits == 0 {
            offset += 1
            return first
        }
        if isSpace(current) { offset += 1 }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
