/** What is said when an actor returns what it may not, or nothing in time. */
export const unknownAnswer = {
  any: "The server gave an answer that cannot be understood.",
  checking: "The rows could not be checked: the check gave an answer that cannot be understood.",
  sending:
    "The server gave an answer that cannot be understood, so the invitation may have gone out or not. It does not go out twice if you try again.",
  late: "There was no answer in time.",
} as const;
