import { addressFault, packageFaults } from "./packageFaults.ts";

// Runs before publishing. Exits with 1 and prints why, if the packages can't be published.
const faults = [addressFault() ?? [], packageFaults()].flat();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
