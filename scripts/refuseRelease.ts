import { addressFault, packageFaults } from "./packageFaults.ts";

// Run before anything is published: ends with 1, and says why, while the packages are not fit to be.
const faults = [addressFault() ?? [], packageFaults()].flat();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
