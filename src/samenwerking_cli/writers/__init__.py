"""A document to a terminal, Markdown or HTML; a report to JSON or CSV. No writer knows the model."""
