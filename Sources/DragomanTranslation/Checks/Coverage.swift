import DragomanLanguages

/// How likely it is that one text says what another says: by their lengths, and by the traces that they share.
struct Coverage {
    let source: CheckedText
    let target: CheckedText
    let mean: Double
    let spread: Double
    /// How often a plain word leaves a trace between these languages.
    let wordRate: Double
    /// How often a name does.
    let nameRate: Double

    /// How often the sound of a name is found among the words of a text in a script without capitals.
    private let soundRate: Double

    /// Whether the texts can be compared only by the sounds of names.
    var comparesSounds: Bool { soundRate > 0 }

    private let sourceSounds: SoundTable
    private let targetSounds: SoundTable
    private let sourceKeys: KeySet
    private let targetKeys: KeySet
    private let sourceShort: KeySet
    private let targetShort: KeySet

    init(source: CheckedText, target: CheckedText) {
        self.source = source
        self.target = target
        let from = source.language.primary
        let to = target.language.primary
        (mean, spread) = LengthRatios.expected(from: from, to: to)
        wordRate = LanguageFamilies.cognateRate(from, to)
        nameRate = wordRate > 0 ? 0.5 : 0
        sourceSounds = wordRate > 0 ? SoundTable() : SoundTable(source)
        targetSounds = wordRate > 0 ? SoundTable() : SoundTable(target)
        soundRate = sourceSounds.keys.isEmpty || targetSounds.keys.isEmpty ? 0 : 0.6
        (sourceKeys, sourceShort) = Self.keys(source.traces)
        (targetKeys, targetShort) = Self.keys(target.traces)
    }

    private static func keys(_ traces: [Trace]) -> (whole: KeySet, short: KeySet) {
        var whole = KeySet(capacity: traces.count)
        var short = KeySet()
        for trace in traces {
            whole.insert(trace.key)
            if trace.shortKey != 0 { short.insert(trace.shortKey) }
        }
        return (whole, short)
    }

    /// The standardised difference of lengths, were `fewerSource` letters missing of the source and `fewerTarget` of the translation.
    func deviation(fewerSource: Int = 0, fewerTarget: Int = 0) -> Double {
        let from = Double(max(1, source.letters - fewerSource))
        let to = Double(max(1, target.letters - fewerTarget))
        let width = (spread * spread + 2.5 / min(from, to)).squareRoot()
        return (Logarithm.of(to / from) - mean) / width
    }

    /// The evidence, as a logarithm of odds, that the traces of a stretch of one side are found on the other; negative when they are not.
    ///
    /// - Parameter mostWords: how far plain words without a trace can count against it.
    func evidence(of traces: ArraySlice<Trace>, inTarget: Bool, mostWords: Double = 100) -> Double {
        let keys = inTarget ? targetKeys : sourceKeys
        let short = inTarget ? targetShort : sourceShort
        let chance = min(0.2, 0.01 + 0.0008 * Double(keys.count))
        var sum = 0.0
        var lost = 0.0
        var seen = KeySet(capacity: traces.count)
        for trace in traces where seen.insert(trace.key) {
            if soundRate > 0, trace.kind != .number {
                sum += soundEvidence(of: trace, inTarget: inTarget)
                continue
            }
            let rate: Double =
                switch trace.kind {
                case .number: 0.85
                case .name: nameRate
                case .word: wordRate
                case .sound: 0
                }
            guard rate > chance else { continue }
            if keys.contains(trace.key) || (trace.kind == .name && short.contains(trace.shortKey)) {
                sum += Logarithm.of(rate / chance)
            } else if trace.kind == .word {
                lost += Logarithm.of((1 - rate) / (1 - chance))
            } else {
                sum += Logarithm.of((1 - rate) / (1 - chance))
            }
        }
        return sum + max(lost, -mostWords)
    }

    /// What the sound of one trace says: a name of the one text found among the other's words, or missing there. The words themselves say
    /// nothing when they are not found, for most of them are no names.
    private func soundEvidence(of trace: Trace, inTarget: Bool) -> Double {
        let (own, other) = inTarget ? (sourceSounds, targetSounds) : (targetSounds, sourceSounds)
        guard let sound = own.sound(of: trace) else { return 0 }
        let chance = min(0.4, 0.01 + 0.008 * Double(other.keys.count))
        if other.keys.contains(sound.key) { return max(0, Logarithm.of(soundRate / chance)) }
        return sound.isName ? min(0, Logarithm.of((1 - soundRate) / (1 - chance))) : 0
    }
}
