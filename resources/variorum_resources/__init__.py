"""What the program carries along: icons, themes, lexicons, templates and the sample corpus."""
