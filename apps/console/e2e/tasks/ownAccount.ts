import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { Ask } from "../../test/openConsole.ts";

/** Asks the server for one field of the account of the person who asks. */
export const ownAccount =
  (field: string) =>
  async (ask: Ask, { organization }: TaskFixture): Promise<unknown> => {
    const { status, body } = await ask("GET", `/api/console/organizations/${organization}/account`);
    // an answer that could not be read would look the same before and afterwards
    if (status !== 200) throw new Error(`The account answers ${status}: ${JSON.stringify(body)}`);
    return body[field];
  };
