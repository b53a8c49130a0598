/// The list of checks.
public enum Checks {
    /// Every check, in the order in which they run.
    public static let all: [any Check] = [
        EmptyCheck(), EntityCheck(), EncodingCheck(), LeakCheck(),
        MarkupCheck(), PlaceholderCheck(), GlossaryCheck(),
        RepetitionCheck(), DuplicateCheck(), CoverageCheck(),
        UntranslatedCheck(), LanguageCheck(), NegationCheck(),
        NumberCheck(), NumberLocaleCheck(), UnitCheck(), DateCheck(),
        NameCheck(), QuoteCheck(), TypographyCheck(),
    ]
}
