"""Getting two versions back out of a comparison page that lost its table cells."""
