"""The browse screen: what to filter and sort by, the cards, the facets beside them."""
