import type { Refusal } from "@rolecall/organization/rules";
import type { CountedDenial } from "./CountedDenial.ts";

/** Makes the denial of a command that was refused. The same command in the same project for the same reason is the same. */
export function refusalOf(
  organization: string,
  actor: string,
  { tokenHash: _hash, ...command }: { readonly type: string; readonly tokenHash?: string },
  { code }: Pick<Refusal, "code">,
): Omit<CountedDenial, "count"> {
  const project = "projectId" in command ? command.projectId : undefined;
  return { organization, actor, action: command.type, code, command, kind: [command.type, project, code] };
}
