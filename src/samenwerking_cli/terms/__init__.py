"""Terms: which days count, the last day of a term, and how it was counted."""
