"""Dutch words: the glossary, names of fixed values, dates, counts and lists."""
