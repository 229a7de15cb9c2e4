"""The register as frozen records, and the fixed vocabulary of the law."""
