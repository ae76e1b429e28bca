"""GLiNER, where a person has installed it (the extra `gliner`) and keeps a model in a folder of their own."""
