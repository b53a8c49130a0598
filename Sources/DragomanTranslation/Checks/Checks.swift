/// The list of checks.
public enum Checks {
    /// Every check, in the order in which they run.
    public static let all: [any Check] = [
        EmptyCheck(), EntityCheck(), EncodingCheck(), MarkupCheck(), PlaceholderCheck(), LeakCheck(), RepetitionCheck(), DuplicateCheck(), UnitCheck(), CoverageCheck(), UntranslatedCheck(), LanguageCheck(), NegationCheck(), NumberCheck(), NumberLocaleCheck(), DateCheck(),
    ]
}
