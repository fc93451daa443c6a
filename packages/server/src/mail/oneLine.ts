/** Puts a text on one line: a name could otherwise break out of its line in the head of a mail. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
