/// Tables that are content.
enum DataTable {
    /// Whether a table holds data rather than the layout of a page: more than one cell, none of them long, no table inside.
    static func isData(_ table: Int, in outline: Outline) -> Bool {
        var cells = 0
        var long = 0
        for index in table + 1..<max(table + 1, outline.end(table)) {
            switch outline.nodes[index].name {
            case .table: return false
            case .td, .th:
                cells += 1
                if outline.textCount(index) > 700 { long += 1 }
            default: continue
            }
        }
        return cells > 1 && long * 5 <= cells
    }

    /// The table with the cells that hold one of `units`, empty ones kept in their place.
    static func table(_ node: Int, units: [Unit], _ outline: Outline, _ inlines: InlineBuilder) -> Table {
        var caption: [Inline]?
        var rows: [[Table.Cell]] = []
        var unit = 0
        for index in node + 1..<max(node + 1, outline.end(node)) {
            switch outline.nodes[index].name {
            case .tr: rows.append([])
            case .caption: caption = content(of: index, units, &unit, outline, inlines)
            case .td, .th:
                if rows.isEmpty { rows.append([]) }
                let content = content(of: index, units, &unit, outline, inlines)
                rows[rows.count - 1].append(
                    Table.Cell(
                        content: content, isHeader: outline.nodes[index].name == .th,
                        columnSpan: span(.colspan, index, outline),
                        rowSpan: span(.rowspan, index, outline)))
            default: continue
            }
        }
        rows.removeAll { row in row.allSatisfy(\.content.isEmpty) }
        return Table(caption: caption?.isEmpty == true ? nil : caption, rows: rows)
    }

    private static func content(
        of cell: Int, _ units: [Unit], _ unit: inout Int, _ outline: Outline, _ inlines: InlineBuilder
    ) -> [Inline] {
        while unit < units.count, Int(units[unit].first) < cell { unit += 1 }
        var content: [Inline] = []
        while unit < units.count, Int(units[unit].first) < outline.end(cell) {
            if !content.isEmpty { content.append(.lineBreak) }
            content += inlines.inlines(of: units[unit])
            unit += 1
        }
        return content
    }

    private static func span(_ key: AttributeKey, _ cell: Int, _ outline: Outline) -> Int {
        min(1_000, max(1, outline.attribute(key, of: cell).flatMap { Int($0) } ?? 1))
    }
}
