import { samplePeople } from "../sample/samplePeople.ts";

const emails: ReadonlySet<string> = new Set(samplePeople.map(({ email }) => email));

/** Tells whether an address is of someone in the sample data. */
export const isSampleEmail = (email: string): boolean => emails.has(email);
