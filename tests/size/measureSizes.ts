import { bundleSizes } from "./bundleSizes.ts";

// Prints the size of each bundle and its budget.
for (const { name, bytes, budget } of await bundleSizes()) {
  const verdict = bytes <= budget ? "" : "  OVER BUDGET";
  console.log(`${String(bytes).padStart(6)} of ${String(budget).padStart(6)} B  ${name}${verdict}`);
  if (bytes > budget) process.exitCode = 1;
}
