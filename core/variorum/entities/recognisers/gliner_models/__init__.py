"""GLiNER, where a person has installed it and keeps a model in a folder of their own."""
