/// What Apertium loses at the edges of a sentence.
enum ApertiumMending {
    /// The answer with the capital of the sentence's first letter, where the original has one.
    static func mended(_ source: String, _ answer: String) -> String {
        guard let first = source.unicodeScalars.first(where: { $0.properties.isAlphabetic }),
            first.properties.isUppercase,
            let place = answer.unicodeScalars.firstIndex(where: { $0.properties.isAlphabetic }),
            answer.unicodeScalars[place].properties.isLowercase
        else { return answer }
        let next = answer.unicodeScalars.index(after: place)
        return String(answer.unicodeScalars[..<place]) + answer.unicodeScalars[place].properties.titlecaseMapping
            + String(answer.unicodeScalars[next...])
    }
}
