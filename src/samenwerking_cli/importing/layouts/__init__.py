"""The headings that parliaments print above a written question, one module each (see `heading.py`)."""
