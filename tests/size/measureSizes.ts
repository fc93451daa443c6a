import { bundleSizes } from "./bundleSizes.ts";

// Prints what each bundle weighs beside its budget.
for (const { name, bytes, budget } of await bundleSizes()) {
  const verdict = bytes <= budget ? "" : "  OVER BUDGET";
  console.log(`${String(bytes).padStart(6)} of ${String(budget).padStart(6)} B  ${name}${verdict}`);
  if (bytes > budget) process.exitCode = 1;
}
