export type { RolecallGlobals } from "./RolecallGlobals.ts";
export type { RolecallParameters } from "./RolecallParameters.ts";
