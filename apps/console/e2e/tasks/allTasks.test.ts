import { corePermissions } from "@rolecall/organization";
import { expect, it } from "vitest";
import { allTasks } from "./allTasks.ts";

it("tries each of the 67 tasks once in the browser, and nothing else", () => {
  expect(corePermissions).toHaveLength(67);
  expect(
    Object.values(allTasks)
      .flatMap((tasks) => Object.keys(tasks))
      .toSorted(),
  ).toEqual([...corePermissions].toSorted());
});
