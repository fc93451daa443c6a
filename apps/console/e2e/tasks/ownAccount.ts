import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { Ask } from "../../test/openConsole.ts";

/** Reads one field of the signed-in person's account from the server. */
export const ownAccount =
  (field: string) =>
  async (ask: Ask, { organization }: TaskFixture): Promise<unknown> => {
    const { status, body } = await ask("GET", `/api/console/organizations/${organization}/account`);
    // an unreadable response would look the same before and after
    if (status !== 200) throw new Error(`The account answers ${status}: ${JSON.stringify(body)}`);
    return body[field];
  };
