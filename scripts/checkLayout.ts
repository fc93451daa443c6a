import { layoutFaults } from "./layoutFaults.ts";

const faults = layoutFaults();
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
