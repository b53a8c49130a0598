public import DragomanHTML

/// What is known about an article that a check may use.
public struct CheckContext: Hashable, Sendable {
    /// When the article was published; dates without a year are read from here.
    public var published: DateTime?
    /// The publisher's name.
    public var outlet: String?
    /// Terms of the glossary that hold for this pair of languages.
    public var terms: [CheckTerm]

    public init(published: DateTime? = nil, outlet: String? = nil, terms: [CheckTerm] = []) {
        self.published = published
        self.outlet = outlet
        self.terms = terms
    }
}

/// A glossary entry as a check sees it.
public struct CheckTerm: Hashable, Sendable {
    /// Forms of the term in the source language.
    public var sourceForms: [String]
    /// Renderings that are right, the preferred one first; empty when only forbidden ones are known.
    public var targetForms: [String]
    /// Renderings that are wrong.
    public var forbiddenForms: [String]

    public init(sourceForms: [String], targetForms: [String], forbiddenForms: [String] = []) {
        self.sourceForms = sourceForms
        self.targetForms = targetForms
        self.forbiddenForms = forbiddenForms
    }
}
