import type { FileProblem } from "./FileProblem.ts";
import { invitationFileLimits } from "./invitationFileLimits.ts";

const messages: Record<FileProblem["code"], string> = {
  file_too_large: `The file is larger than ${invitationFileLimits.bytes / 1024 / 1024} MB, which is the limit. Split it into smaller files.`,
  too_many_rows: `The file has more than ${invitationFileLimits.rows} rows, which is the limit. Split it into smaller files.`,
  no_rows: "The file has no rows below its headings. Add one row for each person.",
  column_missing: "The file has no column called email. Use the headings of the template in its first row.",
  column_repeated:
    "The file has two columns with the same heading. Remove or rename one of them, then choose the file again.",
  file_unreadable: "The file is not in UTF-8. Save it as CSV UTF-8, then choose it again.",
  file_timed_out: "Reading the file took too long. Choose it again, or split it into smaller files.",
  file_gone: "The file is no longer available. Choose it again.",
};

/** Says what is the matter with a file. */
export const problemOfFile = (code: FileProblem["code"]): FileProblem => ({ code, message: messages[code] });
