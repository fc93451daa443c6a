/** The secret of every server of these tests. */
export const secret = "a secret that only the tests know, of 32 bytes";
