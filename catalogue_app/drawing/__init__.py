"""True-scale side-profile drawings of cars: pure geometry in mm, from a few published dimensions."""
