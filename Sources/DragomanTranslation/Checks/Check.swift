/// One thing that can be wrong with a translation, and how it is seen. A pure function.
///
/// A new check conforms to this and adds one line to ``Checks/all``.
public protocol Check: Sendable {
    /// The stable name of the rule, also of its findings: `number-changed`. A check with several rules names the family.
    var rule: String { get }

    /// What is wrong with `pair`; empty when nothing is. Linear in the texts' lengths.
    func findings(_ pair: CheckedPair) -> [Finding]
}
