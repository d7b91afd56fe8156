"""Paper: spec sheets made by Typst from plain data. No Qt, no SQL."""
