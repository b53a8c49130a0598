/// Which plural form a whole number takes in a language (CLDR 45, cardinal rules, whole numbers only).
package enum PluralRule: Sendable, Hashable {
    package enum Category: Sendable, Hashable { case zero, one, two, few, many, other }

    /// No forms: Indonesian.
    case invariant
    /// One for 1: English, German.
    case oneOther
    /// One for 1, many for whole millions: Spanish.
    case oneManyOther
    /// One for 0 and 1, many for whole millions: French.
    case zeroAndOneManyOther
    /// All six: Arabic.
    case arabic

    package func category(of number: Int) -> Category {
        let number = number.magnitude
        switch self {
        case .invariant: return .other
        case .oneOther: return number == 1 ? .one : .other
        case .oneManyOther:
            if number == 1 { return .one }
            return number != 0 && number % 1_000_000 == 0 ? .many : .other
        case .zeroAndOneManyOther:
            if number < 2 { return .one }
            return number % 1_000_000 == 0 ? .many : .other
        case .arabic: return arabicCategory(of: number)
        }
    }

    private func arabicCategory(of number: UInt) -> Category {
        switch (number, number % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }
}
