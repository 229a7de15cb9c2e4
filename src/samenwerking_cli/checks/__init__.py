"""Doubts beyond the format: what depends on the day, the order, a missing source or completeness."""
