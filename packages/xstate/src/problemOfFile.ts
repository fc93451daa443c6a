import type { FileProblem } from "./FileProblem.ts";
import { invitationFileLimits } from "./invitationFileLimits.ts";

const messages: Record<FileProblem["code"], string> = {
  file_too_large: `The file is larger than ${invitationFileLimits.bytes / 1024 / 1024} MB, the most that is read at once. Split it into smaller files.`,
  too_many_rows: `The file has more than ${invitationFileLimits.rows} rows, the most that are invited at once. Split it into smaller files.`,
  no_rows: "The file has no rows beneath its headings. Put one person into each row.",
  column_missing:
    "The file has no column named email, so no one can be invited by it. Write the headings of the template into its first row.",
  column_repeated:
    "The file has two columns of one heading, so it does not say which of them counts. Remove or rename one, and choose the file again.",
  file_unreadable: "The file is not plain text in UTF-8. Save it as CSV UTF-8 and choose it again.",
  file_timed_out: "The file could not be read in time. Choose it again, or split it into smaller files.",
  file_gone: "The file is no longer at hand. Choose it again.",
};

/** Says what is the matter with a file. */
export const problemOfFile = (code: FileProblem["code"]): FileProblem => ({ code, message: messages[code] });
