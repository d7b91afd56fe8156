"""The print centre: a queue of sheets, checked against the rules, looked at, printed and saved."""
