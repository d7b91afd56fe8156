"""What stands around the pages: top bar, brand strip, search field, notices, opening and error states."""
