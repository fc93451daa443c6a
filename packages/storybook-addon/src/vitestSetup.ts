import { afterEach } from "vitest";
import { takeShown } from "./ShownPairs.ts";

takeShown();
afterEach(({ task }) => {
  const shown = takeShown();
  // a test's notes are an open record, which reporters read
  if (shown.length > 0) Object.assign(task.meta, { rolecall: shown });
});
