import { countWatches } from "../../server/authority.ts";

// how many there are is asked again each time
export const dynamic = "force-dynamic";

/** Answers how many people's access is being watched. */
export const GET = (): Response => Response.json(countWatches());
