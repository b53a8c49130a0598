/// Why an exchange file (TMX, XLIFF, TBX) could not be read.
public struct ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// From 1; 0 when the fault is not in one line.
    public var line: Int
    /// One sentence for a person.
    public var message: String

    public init(line: Int = 0, message: String) {
        self.line = line
        self.message = message
    }

    public var description: String { line > 0 ? "line \(line): \(message)" : message }
}
