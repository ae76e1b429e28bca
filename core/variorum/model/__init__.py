"""The values everything else passes around: frozen, compared by value, picklable, and JSON both ways.

Offsets in them are code points, half open, into the text named by the field's documentation.
"""
