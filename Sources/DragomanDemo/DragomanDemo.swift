// DragomanDemo
