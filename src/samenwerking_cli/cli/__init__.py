"""The command line: the only floor that knows the clock, the terminal and exit codes."""
