"""The technology atlas on screen."""
