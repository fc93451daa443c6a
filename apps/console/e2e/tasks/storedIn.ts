import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { BrowserTask } from "./BrowserTask.ts";

type Where = string | ((fixture: TaskFixture) => string);
type Stored = NonNullable<BrowserTask["stored"]>;

/** Asks the authority, as an owner, for one field of what it answers below the organization. */
export const inAuthority = (where: Where, field: string): Stored => storedIn("rolecall", where, field);

/** Asks the console's own backend, as an owner, for one field of what it answers below the organization. */
export const inConsole = (where: Where, field: string): Stored => storedIn("console", where, field);

function storedIn(server: "rolecall" | "console", where: Where, field: string): Stored {
  return async (_, fixture, askAsOwner) => {
    const path = `/api/${server}/organizations/${fixture.organization}${typeof where === "string" ? where : where(fixture)}`;
    const { status, body } = await askAsOwner("GET", path);
    // an answer that could not be read would look the same before and afterwards
    if (status !== 200) throw new Error(`${path} answers ${status}: ${JSON.stringify(body)}`);
    return body[field];
  };
}
