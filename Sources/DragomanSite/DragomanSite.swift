// DragomanSite
