"""Other programs that recognise names, beside the rules: chosen by name, merged with them."""
