// DragomanFetching
