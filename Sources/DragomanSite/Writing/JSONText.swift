import DragomanHTML

/// JSON to be written: every string escaped, members in the order given, members without a value left out.
package indirect enum JSONText: Sendable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([JSONText])
    case members([(String, JSONText?)])

    package static func object(_ members: [(String, JSONText?)]) -> JSONText { .members(members) }

    package var bytes: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): writer.value(text)
        case .number(let number): writer.value(number)
        case .truth(let truth): writer.value(truth)
        case .list(let items):
            writer.beginArray()
            for item in items { item.write(to: &writer) }
            writer.endArray()
        case .members(let members):
            writer.beginObject()
            for case (let name, let value?) in members {
                writer.key(name)
                value.write(to: &writer)
            }
            writer.endObject()
        }
    }
}
