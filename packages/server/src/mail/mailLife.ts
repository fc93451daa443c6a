/** How long a mail is worth sending that says no other time, in milliseconds: five days, as long as mail servers try. */
export const mailLife = 5 * 24 * 60 * 60 * 1000;
