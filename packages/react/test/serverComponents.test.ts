/// <reference types="node" />
// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { createAccess } from "@rolecall/core";
import { describe, expect, it } from "vitest";
import { ada, model } from "./office.ts";

const source = new URL("../src/", import.meta.url);
const modules = readdirSync(source).filter((name) => /^[^.]+\.tsx?$/.test(name));
const text = (name: string) => readFileSync(new URL(name, source), "utf8");

describe("in a server component", () => {
  it("an access answers without React", () => {
    const access = createAccess(model, ada);
    expect(access.can("team.create")).toBe(true);
    expect(access.can("project.rename", { project: "web" })).toBe(true);
  });

  it("every module that uses hooks or handlers is the client's", () => {
    const uses = modules.filter(
      (name) => /\buse[A-Z]\w+[,\s(]|\bonClick\b/.test(text(name)) && /from "react"/.test(text(name)),
    );
    expect(uses).toContain("createPermissions.tsx");
    expect(uses).toContain("Explain.tsx");
    expect(uses.filter((name) => !text(name).startsWith('"use client";'))).toEqual([]);
  });

  it("the entry is no one's, for the types in it are for both sides", () => {
    expect(text("index.ts")).not.toContain("use client");
  });
});
