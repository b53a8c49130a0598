import Foundation
import Testing

@testable import DragomanHTML

@Suite struct TokenizerConformanceTests {
    @Test func findsTheTokensOfTheConformanceSuite() throws {
        var count = ConformanceCount()
        var errorCount = ConformanceCount()
        for file in ConformanceFiles.files(in: "tokenizer", ending: "test") {
            for test in try TokenizerCase.cases(in: file) {
                for state in test.states {
                    var result = TokenList.tokens(of: test.input, state: state, lastStartTag: test.lastStartTag)
                    if test.isXML { result.tokens = result.tokens.map(coerced) }
                    count.add(
                        result.tokens == test.expected,
                        "\(file.lastPathComponent): \(test.name) [\(state)]\n\(test.input.debugDescription)\n"
                            + "expected \(test.expected)\ngot      \(result.tokens)")
                    errorCount.add(
                        result.errors == test.errors,
                        "\(file.lastPathComponent): \(test.name) [\(state)]\n\(test.input.debugDescription)\n"
                            + "expected \(test.errors)\ngot      \(result.errors)")
                }
            }
        }
        count.report("tokenizer")
        errorCount.report("tokenizer, parse errors")
        #expect(count.failures.count == 0)
        #expect(errorCount.failures.count == 0)
    }

    private func coerced(_ token: [String]) -> [String] {
        switch token[0] {
        case "Comment": [token[0], XMLInfoset.comment(token[1])]
        default: token.map(XMLInfoset.text)
        }
    }
}
