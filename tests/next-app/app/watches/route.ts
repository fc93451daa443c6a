import { countWatches } from "../../server/authority.ts";

// how many there are is asked again each time
export const dynamic = "force-dynamic";

/** Returns the number of people whose access is being watched. */
export const GET = (): Response => Response.json(countWatches());
