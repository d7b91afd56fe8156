"""Champion and challenger on the compare page: the reason for dropping a car, and the choices so far."""
