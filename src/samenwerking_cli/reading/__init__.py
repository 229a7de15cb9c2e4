"""From the text of a register's files to frozen records and findings."""
