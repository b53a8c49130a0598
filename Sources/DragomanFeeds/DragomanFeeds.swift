// DragomanFeeds
