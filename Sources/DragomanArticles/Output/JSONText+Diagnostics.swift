import DragomanHTML

extension JSONText {
    mutating func diagnostics(_ diagnostics: [Diagnostic]) {
        key("diagnostics")
        beginArray()
        for diagnostic in diagnostics {
            beginObject()
            member("code", diagnostic.code)
            member("message", diagnostic.message)
            member("place", diagnostic.place)
            endObject()
        }
        endArray()
    }
}
