/// What the parser keeps besides the tree.
public struct ParseOptions: Sendable {
    /// How many parse errors are kept at most.
    public var errorLimit: Int

    /// By default the first hundred errors; none are kept with a limit of 0.
    public init(errorLimit: Int = 100) { self.errorLimit = errorLimit }
}
