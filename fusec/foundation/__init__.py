"""What everything stands on: late values and modules, locks, bounded dictionaries, the log, the environment."""
