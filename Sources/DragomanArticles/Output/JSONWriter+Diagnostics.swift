import DragomanHTML

extension JSONWriter {
    mutating func diagnostics(_ diagnostics: [Diagnostic]) {
        array("diagnostics", diagnostics) { diagnostic, json in
            json.object { object in
                object.member("code", diagnostic.code)
                object.member("message", diagnostic.message)
                object.member("place", diagnostic.place)
            }
        }
    }
}
