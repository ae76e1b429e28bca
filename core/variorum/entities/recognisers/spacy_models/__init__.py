"""spaCy, where a person has installed it with a model (the extra `spacy`)."""
