CHECKED = 16
def shorten(node): pass
