/// A condition on an element, and how one finds from it to the elements that the compounds to its left name.
struct ComplexSelector: Hashable, Sendable {
    /// The rightmost compound: what the selected element itself must be.
    var subject: CompoundSelector
    /// The other compounds from right to left.
    var path: SelectorPath
}

/// Compounds joined by combinators, in the order in which a matcher walks over them.
///
/// Of a selector they go left from the selected element; of `:has(…)` they go right from the element that has.
struct SelectorPath: Hashable, Sendable {
    enum Combinator: Hashable, Sendable {
        case descendant
        case child
        case nextSibling
        case subsequentSibling
    }

    struct Step: Hashable, Sendable {
        /// How to come from the element before to one of this step.
        var combinator: Combinator
        var compound: CompoundSelector
    }

    var steps: [Step]
    /// The number of the first step among all steps of the text that was read; the others follow it.
    var firstNumber: Int
}

/// Simple selectors that all hold of one element.
struct CompoundSelector: Hashable, Sendable {
    var simple: [SimpleSelector]
}

/// One condition on an element.
indirect enum SimpleSelector: Hashable, Sendable {
    case any
    case type(String)
    case id([UInt8])
    case className([UInt8])
    case attribute(AttributeCondition)
    case isAny([ComplexSelector])
    case isNone([ComplexSelector])
    case has([SelectorPath])
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
