import { bitMask, bitNumbers, isSet } from "../limit.ts";
import { answer, given } from "./given.ts";

const start = performance.now();
const numbers = bitNumbers(given.names);
const masks = new Map(
  Object.entries(given.cells).map(([role, allowed]) => [role, bitMask(numbers, new Set(allowed))]),
);
answer(isSet(masks.get(given.role) ?? new Uint32Array(3), numbers.get(given.asked) ?? 0), start);
