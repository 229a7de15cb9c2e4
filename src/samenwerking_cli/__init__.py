"""A version-controlled register of Belgian cooperation agreements: its status, checks and answers."""

__version__ = "0.1.0"
