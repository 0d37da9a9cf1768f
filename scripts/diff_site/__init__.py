"""What a change moved between two built sites, in words. scripts/diff_site.py is the command."""
