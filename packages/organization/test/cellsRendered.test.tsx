import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Can, PermissionProvider } from "../src/react.ts";
import { cells } from "./cells.ts";
import { project, tablePeople } from "./fixtures.ts";

const people = tablePeople();
const roles = [...new Set(cells.map((cell) => cell.role))];

describe("the table, rendered as gates", () => {
  it("has four columns", () => {
    expect(roles).toHaveLength(4);
  });

  it.each(roles)("shows to a person who is %s what the table says", (role) => {
    const column = cells.filter((cell) => cell.role === role);
    // which of the permissions take a project is known at run time only
    const Gate = Can as unknown as ComponentType<Record<string, unknown>>;
    const markup = renderToStaticMarkup(
      <PermissionProvider snapshot={people[role]}>
        {column.map(({ permission, about }) => (
          <Gate
            key={permission}
            permission={permission}
            on={about === "project" ? { project } : undefined}
            pending={`${permission}: pending\n`}
            fallback={`${permission}: no\n`}
          >
            {`${permission}: yes\n`}
          </Gate>
        ))}
      </PermissionProvider>,
    );
    expect(column).toHaveLength(67);
    expect(markup.trimEnd().split("\n")).toEqual(
      column.map(({ permission, allowed }) => `${permission}: ${allowed ? "yes" : "no"}`),
    );
  });
});
