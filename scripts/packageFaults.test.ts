import { describe, expect, it } from "vitest";
import { addressFault, expectedFields, manifestFaults, packageFaults } from "./packageFaults.ts";

describe("the packages", () => {
  it("say where they come from and which Node they run on", () => {
    expect(packageFaults()).toEqual([]);
  });
});

describe("manifestFaults", () => {
  it("names a field that is missing or differs, and what to write", () => {
    const rest = { ...expectedFields("core"), engines: undefined };
    expect(manifestFaults("core", { ...rest, bugs: "elsewhere" })).toEqual([
      'packages/core/package.json has bugs "elsewhere": write "https://rolecall.example/issues".',
      'packages/core/package.json has engines undefined: write {"node":">=20.19.0"}.',
    ]);
  });
});

describe("addressFault", () => {
  it("refuses to release while the address only stands in for one", () => {
    expect(addressFault("https://rolecall.example")).toContain("no address yet");
    expect(addressFault("https://rolecall.dev")).toBeUndefined();
  });
});
