import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { BrowserTask } from "./BrowserTask.ts";

type Where = string | ((fixture: TaskFixture) => string);
type Stored = NonNullable<BrowserTask["stored"]>;

/** Reads one field of an authority response about the organization, as an owner. */
export const inAuthority = (where: Where, field: string): Stored => storedIn("rolecall", where, field);

/** Reads one field of a console backend response about the organization, as an owner. */
export const inConsole = (where: Where, field: string): Stored => storedIn("console", where, field);

function storedIn(server: "rolecall" | "console", where: Where, field: string): Stored {
  return async (_, fixture, askAsOwner) => {
    const path = `/api/${server}/organizations/${fixture.organization}${typeof where === "string" ? where : where(fixture)}`;
    const { status, body } = await askAsOwner("GET", path);
    // an unreadable response would look the same before and after
    if (status !== 200) throw new Error(`${path} answers ${status}: ${JSON.stringify(body)}`);
    return body[field];
  };
}
