"""The state and the code that each outlet in trouble ends in, as `dragoman source list` tells them; more than one where it depends on how
fast the machine is which part of a trouble comes first."""

EXPECTED = {
    1: {"failing timed-out"},
    2: {"failing timed-out"},
    3: {"failing reset"},
    4: {"failing http-status-500"},
    5: {"waiting http-status-429"},
    6: {"waiting http-status-503", "healthy None"},  # well again when it is asked a third time
    7: {"failing redirect-loop"},
    8: {"failing too-many-redirects"},
    9: {"degraded articles-unread"},
    10: {"failing too-large", "failing timed-out"},  # the press packs its bomb while it is waited for
    11: {"failing too-large"},
    12: {"failing not-a-feed"},
    13: {"degraded mismatched-tag"},
    14: {"degraded invalid-utf-8"},
    15: {"degraded ignored-entity"},
    16: {"gone http-status-410"},
    17: {"healthy None"},  # at its new address
    18: {"healthy None"},
    19: {"degraded articles-unread"},
    20: {"degraded articles-unread"},  # one of its pages is nothing but hostile markup
    21: {"failing truncated"},
    22: {"degraded false-content-encoding"},
    23: {"healthy None"},
    24: {"failing headers-too-large"},
    25: {"healthy None"},
    26: {"degraded articles-unread"},
}
