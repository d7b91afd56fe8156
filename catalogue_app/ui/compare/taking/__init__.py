"""Taking a comparison home: as PDF, on paper, as a table, as a picture, or as a code."""
