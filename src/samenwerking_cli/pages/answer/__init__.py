"""The answer to a written question: a report becomes a view, a view with templates Markdown, and that a Document."""
