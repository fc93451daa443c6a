import { asStored } from "./asStored.ts";
import type { Asked, Handlers, Valued } from "./Asked.ts";
import type { AuthorityCommand } from "../authority/AuthorityCommand.ts";
import type { ExecuteOptions } from "../authority/Authority.ts";
import type { Executed } from "../authority/Executed.ts";
import { accessHandlers } from "./handlers/accessHandlers.ts";
import { auditHandlers } from "./handlers/auditHandlers.ts";
import { commands, type OrganizationCommandId } from "./handlers/commands.ts";
import { invitationHandlers } from "./handlers/invitationHandlers.ts";
import { memberHandlers } from "./handlers/memberHandlers.ts";
import { organizationHandlers } from "./handlers/organizationHandlers.ts";
import { planHandlers } from "./handlers/planHandlers.ts";
import { projectHandlers } from "./handlers/projectHandlers.ts";
import { teamHandlers } from "./handlers/teamHandlers.ts";
import type { OperationId } from "./operations.ts";
import type { AnswerOf } from "./schemaOf.ts";

/** Answers every operation that is more than a command of an organization. */
const handlers: Omit<Handlers, OrganizationCommandId> = {
  ...accessHandlers,
  ...organizationHandlers,
  ...planHandlers,
  ...memberHandlers,
  ...invitationHandlers,
  ...teamHandlers,
  ...projectHandlers,
  ...auditHandlers,
};

/** What any operation comes to. */
export type AnyReply = Executed | Response | Valued<AnswerOf<OperationId>>;

/** Answers an operation whose id is known at run time only. */
export function handle(id: OperationId, asked: Asked<OperationId>): Promise<AnyReply> {
  if (isCommand(id)) {
    const { authority, person, options, input } = asked;
    const commandOf: (input: never, version: ExecuteOptions["version"]) => AuthorityCommand = commands[id];
    // readInput has read the input by the schema of this very id, which is what this function asks for
    const command = commandOf(input as never, options.version);
    // every command of an organization has it in its path
    const { organization } = input as { readonly organization: string };
    return authority.execute(organization, command, asStored(person), options);
  }
  const handleOne: (asked: never) => Promise<AnyReply> = handlers[id];
  // as above
  return handleOne(asked as never);
}

const isCommand = (id: OperationId): id is OrganizationCommandId => Object.hasOwn(commands, id);
