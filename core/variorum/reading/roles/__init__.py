"""What each paragraph is: headline, byline, date, caption, notice, furniture, body."""
