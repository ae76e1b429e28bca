"""E-mails, mailboxes, and pages saved as mail is written (MHTML)."""
