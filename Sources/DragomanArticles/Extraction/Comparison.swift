/// Text made comparable: letters and digits only, small.
enum Comparison {
    static func key(_ text: String) -> String {
        var key = ""
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            key += scalar.properties.lowercaseMapping
        }
        return key
    }
}
