import DragomanHTML
import Testing

/// The matcher, which remembers and skips, against one that tries everything, over small trees and selectors made at random.
@Suite struct SelectorReferenceTests {
    /// A generator of the same numbers each time (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private func tree(_ numbers: inout Numbers) -> Document {
        var html = ""
        var open: [String] = []
        for _ in 0..<Int.random(in: 1...24, using: &numbers) {
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0, 1, 2:
                let name = ["x-a", "x-b", "x-c"].randomElement(using: &numbers) ?? ""
                html += "<\(name)" + (Bool.random(using: &numbers) ? " class=k>" : ">")
                open.append(name)
            case 3: html += "text<!-- comment -->"
            default: if let name = open.popLast() { html += "</\(name)>" }
            }
        }
        return Document(parsingFragment: html)
    }

    private func selector(_ numbers: inout Numbers, depth: Int) -> ReferenceSelector {
        ReferenceSelector(
            links: (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
                ("  >+~".randomElement(using: &numbers) ?? " ", compound(&numbers, depth: depth))
            })
    }

    private func compound(_ numbers: inout Numbers, depth: Int) -> ReferenceSelector.Compound {
        let type = ["*", "x-a", "x-b", "x-c"].randomElement(using: &numbers) ?? "*"
        let className = Int.random(in: 0..<4, using: &numbers) == 0 ? "k" : nil
        guard depth < 2 else { return .init(type: type, className: className) }
        func list(_ numbers: inout Numbers) -> [ReferenceSelector] {
            (0..<Int.random(in: 1...2, using: &numbers)).map { _ in selector(&numbers, depth: depth + 1) }
        }
        let condition: ReferenceSelector.Condition? =
            switch Int.random(in: 0..<8, using: &numbers) {
            case 0: .isAny(list(&numbers))
            case 1: .isNone(list(&numbers))
            case 2, 3: .has(list(&numbers))
            case 4: .firstChild
            default: nil
            }
        return .init(type: type, className: className, condition: condition)
    }

    @Test(arguments: 0..<40)
    func agreesWithTryingEverything(seed: UInt64) throws {
        var numbers = Numbers(state: seed)
        for _ in 0..<50 {
            let document = tree(&numbers)
            let reference = selector(&numbers, depth: 0)
            let found = try document.select(reference.text)
            let expected = document.descendants(of: document.root).filter { reference.matches($0, in: document) }
            #expect(found == expected, "\(reference.text) in \(document.serialise())")
            let selector = try Selector(reference.text)
            #expect(expected.allSatisfy { document.matches($0, selector) })
        }
    }
}
