"""The page of one component: what it is, who has it, what is said of it."""
