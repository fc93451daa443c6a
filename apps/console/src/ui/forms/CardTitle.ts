import { createContext } from "react";

/** The title of the card that something is in, so that what has the same name in it is no second landmark. */
export const CardTitle = createContext<string | undefined>(undefined);
