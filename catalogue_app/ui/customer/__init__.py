"""The second screen: what the dealer deliberately shows a customer, in large type."""
