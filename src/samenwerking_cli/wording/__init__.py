"""Templates: words around finished strings, rendered by Jinja."""
