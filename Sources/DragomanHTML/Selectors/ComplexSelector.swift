/// Compound selectors joined by combinators.
struct ComplexSelector: Hashable, Sendable {
    enum Combinator: Hashable, Sendable {
        case descendant
        case child
        case nextSibling
        case subsequentSibling
    }

    struct Link: Hashable, Sendable {
        /// How the compound to the left (or the scope of `:has`) relates to this one.
        var combinator: Combinator
        var compound: CompoundSelector
    }

    /// From right to left: the first is what the selected element must be.
    var links: [Link]
    /// Tells this selector from the others of the text it was read from.
    var number = 0
}

/// Simple selectors that all hold of one element.
struct CompoundSelector: Hashable, Sendable {
    var simple: [SimpleSelector]
}

/// One condition on an element.
indirect enum SimpleSelector: Hashable, Sendable {
    case any
    case type(String)
    case id(String)
    case className(String)
    case attribute(AttributeCondition)
    case isAny([ComplexSelector])
    case isNone([ComplexSelector])
    /// Relative selectors: the combinator of the last link relates it to the element.
    case has([ComplexSelector])
    case nth(NthCondition)
    case empty
    case root
}

/// `[name operator "value" i]`
struct AttributeCondition: Hashable, Sendable {
    enum Operator: Hashable, Sendable {
        case exists, equals, includes, dashMatch, prefix, suffix, substring
    }

    var name: String
    var comparison: Operator
    var value: [UInt8]
    var ignoresCase: Bool
}

/// `:nth-child(an + b)` and its kin.
struct NthCondition: Hashable, Sendable {
    var step: Int
    var offset: Int
    var fromEnd: Bool
    /// Only siblings with the same name count.
    var ofType: Bool

    func holds(_ position: Int) -> Bool {
        let distance = position - offset
        return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
    }
}
