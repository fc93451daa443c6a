import { describe, expect, it } from "vitest";
import { announcementOf, readAnnouncement } from "./announcementOf.ts";

const some = (count: number) => new Set(Array.from({ length: count }, (_, index) => `person-${index}-ä`));

describe("an announcement", () => {
  it("names those whose access has changed", () => {
    const payload = announcementOf("acme", { everyone: false, userIds: some(2) }) ?? "";
    expect(readAnnouncement(payload)).toEqual({ organization: "acme", userIds: [...some(2)] });
  });

  it("is to everyone when there are more than the database lets through", () => {
    const payload = announcementOf("acme", { everyone: false, userIds: some(500) }) ?? "";
    expect(readAnnouncement(payload)).toEqual({ organization: "acme" });
  });

  it("is not made where no one's access has changed", () => {
    expect(announcementOf("acme", { everyone: false, userIds: new Set() })).toBeUndefined();
  });
});
