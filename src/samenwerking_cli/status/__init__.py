"""Status is derived, never typed: the one place where a phase follows from dated facts (contract §2.5)."""
