/// How much a unit by itself speaks for an article around it: its plain text when it reads like sentences, less than nothing when it is links or labels.
enum UnitWeight {
    static func of(_ unit: Unit) -> Float {
        let plain = Float(unit.plainCount)
        if unit.linkShare > 0.5 { return -min(60, 12 + Float(unit.linkBytes) / 4) }
        if unit.kind == .item, unit.startsWithLink, unit.linkShare > 0.18, unit.count < 400 { return -15 }
        switch unit.kind {
        case .heading: return unit.linkShare > 0.3 ? -15 : 0
        case .caption: return 0
        case .cell: return readsAsText(unit, least: 80) ? plain * 0.5 : -1
        case .item: return readsAsText(unit, least: 60) ? min(plain, 800) * 0.6 : (unit.linkBytes > 0 ? -10 : -2)
        case .code: return min(plain, 400) * 0.5
        case .paragraph, .term:
            if readsAsText(unit, least: 50) { return min(plain, 1_200) }
            if plain > 140 { return plain * 0.4 }
            return unit.linkBytes > 0 ? -12 : -3
        }
    }

    private static func readsAsText(_ unit: Unit, least: Int) -> Bool {
        guard unit.plainCount >= least else { return false }
        return unit.endsSentence || unit.marks >= 2 && unit.plainCount >= least * 2
    }
}
