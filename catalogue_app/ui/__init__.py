"""The Qt floor: window, screens and their parts. Data comes in through `facts.ports.Catalogue` only."""
