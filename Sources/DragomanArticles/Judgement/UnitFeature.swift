/// What the judge is told of a unit, one number each.
///
/// The numbers of ``Traits`` (how near an element of that name stands around the unit), of ``Furniture`` phrases and of ``MarkerKind`` words follow these,
/// in that order; see ``FeatureRow``.
enum UnitFeature: Int, CaseIterable, Sendable {
    // The unit by itself.
    case count, plainCount, linkShare, marks, markDensity, endsSentence, kind, level, startsWithLink, weight
    case blockName, emphasisShare, boldShare, digitShare, upperShare, startsLower, startsWithSign, holdsAddress
    case holdsPicture, holdsTime, lineBreaks
    case authorWords, outletWords, wordCount, mailLink, networkLink
    // What was thought of it so far.
    case isFurniture, isPhrase, firstGuess
    // Where it stands.
    case isInRoot, fromRoot, fromHeadline, position, textBefore, textAfter, unitsAfterText, unitsBeforeText
    case depthOffset, aside, figure, list, table, quote, form, footer, header, article
    // Its like on the page.
    case blockShare, containerShare, holderShare, outerShare, blockUnits, blockGuesses, repeats, isEcho, titleShare,
        isDescription, bodyShare
    // Its neighbours.
    case previousGuess, nextGuess, previousCount, nextCount, previousLinkShare, nextLinkShare, previousKind, nextKind
    case previousWeight, nextWeight, guessesAround, sameBlockBefore, sameBlockAfter
    case containerCount, containerLinkShare, containerUnits, containerPosition, containerGuesses
    case outerCount, outerLinkShare, outerGuesses, listLinkShare, listUnits
    case ruleBefore, sinceHeading, headingLevel, sinceLabel, labelKind, secondPreviousWeight, secondNextWeight
    // The page.
    case hasBody, isDeclared, isDated
}

/// What the judge is told besides, when it looks again: what it thought at first of a unit and of those around it. See ``SecondLook``.
enum ContextFeature: Int, CaseIterable, Sendable {
    case score, previousScore, nextScore, likelyBefore, likelyAfter, fromFirst, fromLast, likelyAround
    case meanKept, keptShare
}

/// The numbers of one unit, by feature.
struct FeatureRow {
    static let traitOffset = UnitFeature.allCases.count
    static let traitCount = 42
    static let phraseOffset = traitOffset + traitCount
    static let markerOffset = phraseOffset + Furniture.allCases.count
    static let contextOffset = markerOffset + MarkerKind.allCases.count
    static let count = contextOffset + ContextFeature.allCases.count

    private(set) var values = [Float](repeating: 0, count: count)

    subscript(feature: UnitFeature) -> Float {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }

    subscript(feature: ContextFeature) -> Float {
        get { values[Self.contextOffset + feature.rawValue] }
        set { values[Self.contextOffset + feature.rawValue] = newValue }
    }

    subscript(position: Int) -> Float {
        get { values[position] }
        set { values[position] = newValue }
    }

    mutating func clear() {
        for index in values.indices { values[index] = 0 }
    }

    /// The names of the numbers of a first look, in order.
    static var names: [String] {
        UnitFeature.allCases.map { "\($0)" } + (0..<traitCount).map { "trait\($0)" }
            + Furniture.allCases.map { "phrase-\($0)" } + MarkerKind.allCases.map { "marker-\($0)" }
    }

    /// The names of those that a second look adds, in order.
    static var contextNames: [String] { ContextFeature.allCases.map { "\($0)" } }
}
