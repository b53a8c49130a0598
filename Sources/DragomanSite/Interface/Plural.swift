/// A phrase that depends on a count, in the forms that Unicode's plural rules (CLDR) distinguish; `{n}` is the count.
package struct Plural: Sendable, Hashable {
    package var zero, one, two, few, many: Template?
    package var other: Template

    package init(
        zero: Template? = nil, one: Template? = nil, two: Template? = nil, few: Template? = nil, many: Template? = nil,
        other: Template
    ) {
        (self.zero, self.one, self.two, self.few, self.many, self.other) = (zero, one, two, few, many, other)
    }

    package func form(_ category: PluralRule.Category) -> Template {
        switch category {
        case .zero: zero ?? other
        case .one: one ?? other
        case .two: two ?? other
        case .few: few ?? other
        case .many: many ?? other
        case .other: other
        }
    }
}
