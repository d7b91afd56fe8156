"""The technology atlas: companies, what binds them, their platforms and components, and the models with them."""
