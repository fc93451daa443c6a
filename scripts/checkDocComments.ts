import { docCommentFaults } from "./docCommentFaults.ts";

const faults = docCommentFaults();
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
