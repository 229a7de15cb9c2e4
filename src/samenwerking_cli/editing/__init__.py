"""Edits of a register's files that keep every other character."""
