"""Questions asked of the facts as of a day: facts only, no words."""
