"""What was found and decided, for other programs: tables, and W3C Web Annotations out and in."""
