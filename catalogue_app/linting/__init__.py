"""Rules for what is printed: dated data, run over a description of the paper before it is made. No Qt, SQL or files."""
