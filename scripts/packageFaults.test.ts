import { describe, expect, it } from "vitest";
import {
  addressFault,
  expectedFields,
  manifestFaults,
  packageFaults,
  readmeFaults,
  stability,
} from "./packageFaults.ts";

describe("the packages", () => {
  it("say where they come from, which Node they run on, how stable they are, and link to pages that exist", () => {
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

describe("manifestFaults of peers", () => {
  it("names a package of ours that a minor version would leave behind", () => {
    const peers = (range: string) =>
      manifestFaults("core", {
        ...expectedFields("core"),
        peerDependencies: { "@rolecall/react": range, react: "^19" },
      });
    expect(peers("workspace:^")).toEqual([expect.stringContaining("or the next release is 1.0.0")]);
    expect(peers(">=0.2.0 <1")).toEqual([]);
  });
});

describe("readmeFaults", () => {
  it("names a link that leads nowhere from the page of a registry", () => {
    const faults = (link: string) => readmeFaults("core", `${stability} ${link}`);
    expect(faults("[Security](../../docs/security.mdx)")).toEqual([
      "packages/core/README.md links to ../../docs/security.mdx: begin the link with https://rolecall.example, which leads there from anywhere.",
    ]);
    expect(faults('<img src="docs/role-grid.png">')).toHaveLength(1);
    expect(faults("\n[guide]: /docs/security.mdx")).toHaveLength(1);
    expect(faults("[Elsewhere](https://elsewhere.example/docs)")).toHaveLength(1);
    expect(faults("[Gone](https://rolecall.example/docs/gone.mdx)")).toEqual([
      "packages/core/README.md links to https://rolecall.example/docs/gone.mdx: there is no docs/gone.mdx.",
    ]);
    expect(
      faults("[A](https://rolecall.example/docs/security.mdx#a) [B](#b) [C](https://react.dev)"),
    ).toEqual([]);
  });

  it("asks for a sentence about the version, however it is wrapped", () => {
    expect(readmeFaults("core", "")).toEqual([expect.stringContaining("how stable its version is")]);
    expect(readmeFaults("core", stability.replaceAll(" ", "\n"))).toEqual([]);
  });
});

describe("addressFault", () => {
  it("refuses to release while the address only stands in for one", () => {
    expect(addressFault("https://rolecall.example")).toContain("no address yet");
    expect(addressFault("https://rolecall.dev")).toBeUndefined();
  });
});
