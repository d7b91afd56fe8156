"""The page of the questions that customers ask."""
