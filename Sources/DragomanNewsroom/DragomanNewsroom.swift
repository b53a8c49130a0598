// DragomanNewsroom
