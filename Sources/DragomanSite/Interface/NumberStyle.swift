/// How a language writes whole numbers.
package struct NumberStyle: Sendable, Hashable {
    /// What stands between groups of three digits.
    package var group: String
    /// From how many digits on groups are made.
    package var smallestGrouped: Int
    /// The digits from 0 to 9, in order.
    package var digits: [String]

    package init(group: String, smallestGrouped: Int = 4, digits: String = "0123456789") {
        self.group = group
        self.smallestGrouped = smallestGrouped
        self.digits = digits.map(String.init)
    }

    package func string(_ number: Int) -> String {
        let plain = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (index, digit) in plain.enumerated() {
            let left = plain.count - index
            if index > 0, left % 3 == 0, plain.count >= smallestGrouped { text += group }
            text += digits[digit.wholeNumberValue ?? 0]
        }
        return text
    }

    /// Two digits, the first a zero where needed: minutes.
    package func padded(_ number: Int) -> String {
        (number < 10 ? digits[0] : "") + ungrouped(number)
    }

    /// Without groups: years, days.
    package func ungrouped(_ number: Int) -> String {
        String(number.magnitude).reduce(into: "") { $0 += digits[$1.wholeNumberValue ?? 0] }
    }
}
