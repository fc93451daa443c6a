import type { Sealer } from "../authority/tokens/createSealer.ts";
import type { ApplicationMail } from "./ApplicationMail.ts";
import type { Said } from "./Said.ts";
import { oneLine } from "./oneLine.ts";

/** Encrypts what a mail of an application says, for the row with its message id. */
export function sealMail(
  sealer: Sealer,
  { subject, text, html }: ApplicationMail,
  messageId: string,
): Promise<string> {
  const said: Said = { subject: oneLine(subject), text, ...(html !== undefined && { html }) };
  return sealer.seal(JSON.stringify(said), messageId);
}
