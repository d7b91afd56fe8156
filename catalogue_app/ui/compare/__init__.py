"""The compare page: two to six versions side by side, and what they share under the skin."""
