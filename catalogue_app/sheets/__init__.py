"""What goes out of the house: spec and comparison sheets made by Typst, and tables. No Qt, no SQL."""
