import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countInstantiations } from "../tests/types-cost/countInstantiations.ts";
import { root } from "./projectFiles.ts";

// Records the current cost of the types. Run after npm run build: tsx scripts/record-types-cost.ts
const file = join(root, "tests/types-cost/recorded.json");
const recorded = JSON.parse(readFileSync(file, "utf8"));
const instantiations = countInstantiations();
console.log(`${recorded.instantiations ?? "nothing"} recorded so far, now ${instantiations}`);
writeFileSync(file, `${JSON.stringify({ ...recorded, instantiations }, undefined, 2)}\n`);
