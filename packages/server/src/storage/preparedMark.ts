/**
 * Begins the text of a statement that is worth being prepared: it comes again and again in the same words, and the
 * types of what it gives never change, so that a plan that is kept stays right whatever becomes of the tables.
 */
export const preparedMark = "/* prepared */ ";
