/** What is said when an actor returns what it may not, or nothing in time. */
export const unknownAnswer = {
  any: "The server sent an unexpected response.",
  checking: "The rows couldn't be checked, because the check returned an unexpected result.",
  sending:
    "The server sent an unexpected response, so the invitation may or may not have been sent. You can try again: it is never sent twice.",
  late: "The server took too long to answer.",
} as const;
