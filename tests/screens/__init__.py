"""Every screen and every sheet as PNG, without a display: `python -m tests.screens OUT`."""
