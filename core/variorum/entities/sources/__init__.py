"""Where an article says it knows something from."""
