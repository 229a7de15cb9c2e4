"""Tests of samenwerking_cli.importing.layouts."""
