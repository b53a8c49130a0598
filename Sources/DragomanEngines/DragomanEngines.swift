// DragomanEngines
