"""From bytes to letters: encodings told, wrong ones noticed."""
