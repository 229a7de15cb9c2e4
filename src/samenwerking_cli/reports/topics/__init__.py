"""What each topic of a question is answered with: pure functions from a case to facts (contract §4)."""
