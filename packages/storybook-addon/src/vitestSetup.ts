import { afterEach } from "vitest";
import { takeShown } from "./ShownPairs.ts";

takeShown();
afterEach(({ task }) => {
  const shown = takeShown();
  // a test's meta is an open record that reporters read
  if (shown.length > 0) Object.assign(task.meta, { rolecall: shown });
});
