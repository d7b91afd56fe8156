"""Boot, range and charging as small pictures to scale, where they beat a number."""
