/// Marks the units of a slide show amid a page: items that count themselves, "1/50", "2 of 12", "Bild 3 von 10".
struct SlideshowMarker {
    /// Fewer items may be parts of something that the text tells of.
    private static let fewest = 3
    private static let most = 500
    /// An item with more text than this is a part of an article that counts its parts, in bytes.
    private static let largest = 1_500
    private static let deepest = 8
    /// A page with more text beside the slide show than this, in bytes, is about more than its pictures.
    private static let shortest = 1_200
    /// A unit with less is no paragraph, in bytes.
    private static let shortestParagraph = 80

    static func mark(_ reading: inout PageReading) {
        let runs = runs(in: reading)
        guard !runs.isEmpty else { return }
        let text = reading.units.reduce(0) { $0 + textCount($1) }
        for run in runs {
            let items = run.indices.compactMap { item(at: $0, of: run, in: reading) }.map(reading.unitRange)
            let shown = items.reduce(0) { $0 + reading.units[$1].reduce(0) { $0 + textCount($1) } }
            if text - shown < shortest { continue }
            for item in items { reading.ruleOut(item) }
        }
    }

    /// The bytes of a paragraph; 0 for what is none.
    private static func textCount(_ unit: Unit) -> Int {
        unit.count >= shortestParagraph && unit.endsSentence && !unit.isFurniture && unit.linkShare < 0.3
            ? unit.count : 0
    }

    /// The units that count from one up, each run to the same number.
    private static func runs(in reading: PageReading) -> [[Int]] {
        var runs: [[Int]] = []
        var open: (units: [Int], whole: Int) = ([], 0)
        for index in counting(in: reading) {
            guard let count = count(reading.outline.text[reading.units[index].textRange]) else { continue }
            if count.whole == open.whole, count.part == open.units.count + 1 {
                open.units.append(index)
            } else if count.part == 1 {
                runs.append(open.units)
                open = ([index], count.whole)
            }
        }
        return (runs + [open.units]).filter { $0.count >= fewest }
    }

    /// The units that a number opens, or a short word and a number.
    private static func counting(in reading: PageReading) -> [Int] {
        reading.outline.text.withUnsafeBufferPointer { text in
            reading.units.indices.filter { index in
                let (start, end) = (Int(reading.units[index].textStart), Int(reading.units[index].textEnd))
                if end - start < 3 { return false }
                if text[start].isASCIIDigit { return true }
                let space = (start + 1..<min(start + longestLabel, end - 1)).first { text[$0] == 0x20 }
                return space.map { text[$0 + 1].isASCIIDigit } ?? false
            }
        }
    }

    /// In bytes.
    private static let longestLabel = 16

    /// The largest element around one of a run's units that holds no other of them, nor the headline.
    private static func item(at position: Int, of run: [Int], in reading: PageReading) -> Int? {
        let outline = reading.outline
        var item: Int?
        for node in outline.surroundings(of: Int(reading.units[run[position]].block), reach: deepest) {
            let range = reading.unitRange(node)
            if position > 0, range.contains(run[position - 1]) { break }
            if position + 1 < run.count, range.contains(run[position + 1]) { break }
            if outline.textCount(node) > largest { break }
            if let headline = reading.headline, outline.contains(node, headline) { break }
            item = node
        }
        return item
    }

    /// The two numbers that a text opens with, a word before them at most: "3/50", "Image 3 of 5"; nil where it does not, or where a date goes on behind them.
    static func count(_ text: ArraySlice<UInt8>) -> (part: Int, whole: Int)? {
        var scanner = text.prefix(28)
        if let first = scanner.first, !first.isASCIIDigit {
            guard let space = scanner.firstIndex(of: 0x20), !scanner[..<space].contains(where: \.isASCIIDigit) else {
                return nil
            }
            scanner = scanner[(space + 1)...]
        }
        guard let part = number(&scanner), let between = mark(&scanner), let whole = number(&scanner) else {
            return nil
        }
        if between == UInt8(ascii: "/"), scanner.first == between { return nil }
        return part >= 1 && part <= whole && whole >= fewest && whole <= most ? (part, whole) : nil
    }

    private static func number(_ scanner: inout ArraySlice<UInt8>) -> Int? {
        let digits = scanner.prefix { $0.isASCIIDigit }
        scanner = scanner[digits.endIndex...]
        return (1...3).contains(digits.count) ? digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) } : nil
    }

    /// A slash, or a word of two to eight bytes, between two numbers; its first byte.
    private static func mark(_ scanner: inout ArraySlice<UInt8>) -> UInt8? {
        let between = scanner.prefix { !$0.isASCIIDigit }
        scanner = scanner[between.endIndex...]
        let word = between.filter { $0 != 0x20 }
        guard
            word == [UInt8(ascii: "/")]
                || between.first == 0x20 && between.last == 0x20 && (2...8).contains(word.count)
                    && word.allSatisfy({ $0 >= 0x41 })
        else { return nil }
        return word.first
    }
}
