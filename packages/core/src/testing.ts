export { type RolesHeld, snapshotFor } from "./snapshotFor.ts";
