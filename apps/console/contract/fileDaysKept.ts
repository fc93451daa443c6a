/** How many days the file of an export can be downloaded. */
export const fileDaysKept = 7;
