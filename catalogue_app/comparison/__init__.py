"""Floor 2: variants side by side and which value is better, with the reason where nothing may be ranked. No Qt."""
