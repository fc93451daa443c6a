import { invitationQuestions } from "./invitationQuestions.ts";
import { memberQuestions } from "./memberQuestions.ts";
import { placeQuestions } from "./placeQuestions.ts";
import { sendQuestions } from "./sendQuestions.ts";

/** Every question that the rules ask the database about one organization. */
export const questionsOf = (organization: string) => ({
  ...memberQuestions(organization),
  ...placeQuestions(organization),
  ...invitationQuestions(organization),
  ...sendQuestions(organization),
});

/** Makes the questions about one organization. */
export type Questions = ReturnType<typeof questionsOf>;
