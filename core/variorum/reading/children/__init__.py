"""Processes that read for this one: started warm, sealed from network and writing, killed when late."""
