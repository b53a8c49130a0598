// DragomanStories
