"""The manual, shown by the window itself."""
