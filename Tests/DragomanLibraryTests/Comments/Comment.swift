import DragomanLibrary

/// What a reader said; the testing library has a `Comment` of its own.
typealias Comment = DragomanLibrary.Comment
