"""A report put into Dutch: from facts to a document."""
