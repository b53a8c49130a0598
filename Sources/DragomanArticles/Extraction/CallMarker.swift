/// Marks the units of small boxes whose link calls a reader to do something: to subscribe, to give. What is for sale may be what the article is about.
enum CallMarker {
    static func mark(_ reading: inout PageReading) {
        for index in reading.units.indices where isCall(reading.units[index]) {
            let node = Int(reading.units[index].first)
            guard let box = SmallBox.around(node, in: reading) else { continue }
            reading.ruleOut(reading.unitRange(box))
        }
    }

    private static func isCall(_ unit: Unit) -> Bool {
        !unit.isRuledOut && unit.linkShare > 0.9 && unit.opening.whole.has(.subscribe)
    }
}
