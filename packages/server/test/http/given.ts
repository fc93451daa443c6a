import {
  createGuards,
  createHandler,
  importOrganization,
  type Authority,
  type Guards,
  type Handler,
} from "../../src/index.ts";
import { oddOrganization, type Watched } from "./adapterStory.ts";
import { openPostgres } from "../databases.ts";
import { openServer, personIn } from "./openServer.ts";

/** What an adapter is given in its tests, and an address to ask at once it listens. */
export interface Given extends Watched {
  readonly authority: Authority;
  /** Mounted at `/rolecall`. */
  readonly handler: Handler;
  readonly guards: Guards;
}

/** Opens an authority with its handler and guards, for one test of an adapter. */
export async function given(): Promise<Given> {
  const [database] = await openPostgres(1);
  if (database === undefined) throw new Error("no database");
  const { authority } = await openServer(database, { migrate: true });
  await importOrganization(database, oddOrganization);
  const authenticate = async (request: Request) => personIn(request);
  let watches = 0;
  const counted: Authority = {
    ...authority,
    watch: async (...asked) => {
      const unwatch = await authority.watch(...asked);
      watches++;
      return () => {
        watches--;
        unwatch();
      };
    },
  };
  return {
    authority,
    handler: createHandler(counted, { authenticate, basePath: "/rolecall", onError: () => {} }),
    guards: createGuards(authority, { authenticate, onError: () => {} }),
    watches: async () => watches,
  };
}
