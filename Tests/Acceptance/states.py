"""The state and the code that each outlet in trouble ends in; more than one where the network decides which part of a trouble comes first."""

EXPECTED = {}
