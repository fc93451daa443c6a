import { readCsvList, tidyName, toCsv, toCsvList } from "@rolecall/organization/rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invitationFileLimits } from "./invitationFileLimits.ts";
import { parseInvitations } from "./parseInvitations.ts";

const read = async (text: string, options?: Parameters<typeof parseInvitations>[1]) => {
  const parsed = await parseInvitations(new Blob([text]), options);
  return parsed.status === "read" ? parsed.rows : parsed.problem.code;
};
const manyRows = (count: number) =>
  `email,name\n${Array.from({ length: count }, (_, index) => `p${index}@example.com,Person ${index}`).join("\n")}`;

describe("parseInvitations", () => {
  it("reads every column of the template", async () => {
    const text =
      "email,name,organization_role,project,project_role,team\nada@example.com,Ada,Admin,Website; App,analyst,Research\n";
    expect(await read(text)).toEqual([
      {
        line: 2,
        email: "ada@example.com",
        name: "Ada",
        role: "Admin",
        projects: [
          { projectId: "Website", role: "analyst" },
          { projectId: "App", role: "analyst" },
        ],
        teamIds: ["Research"],
      },
    ]);
  });

  it("names the columns that it leaves out, as they are written", async () => {
    const text = "Email,Projects,,organization-role, Salary \nada@example.com,Website,,admin,1\n";
    expect(await parseInvitations(new Blob([text]))).toEqual({
      status: "read",
      rows: [{ line: 2, email: "ada@example.com", role: "admin", projects: [], teamIds: [] }],
      ignored: ["Projects", "Salary"],
    });
  });

  it("takes a row without a role as one of a member", async () => {
    expect(await read("email\nada@example.com")).toEqual([
      { line: 2, email: "ada@example.com", role: "member", projects: [], teamIds: [] },
    ]);
  });

  it.each([
    ["semicolons", "E-Mail;Email;Organization role\nx;ada@example.com;admin"],
    ["tabs, and a mark of byte order", "\uFEFFemail\torganization-role\nada@example.com\tadmin"],
    ["quotes and line ends of Windows", '"EMAIL","Organization Role"\r\n"ada@example.com","admin"\r\n'],
  ])("finds out about %s", async (_, text) => {
    expect(await read(text)).toMatchObject([{ email: "ada@example.com", role: "admin" }]);
  });

  it("numbers rows as a spreadsheet does, and leaves empty ones out", async () => {
    expect(await read("email,name\n\nada@example.com,Ada\n,,\n  ,\nbob@example.com,Bob\n\n")).toMatchObject([
      { line: 3, email: "ada@example.com" },
      { line: 6, email: "bob@example.com" },
    ]);
  });

  it("keeps a line break inside quotes in its cell", async () => {
    expect(await read('email,name\nada@example.com,"Ada\nKing"\nbob@example.com,Bob')).toMatchObject([
      { line: 2, name: "Ada\nKing" },
      { line: 3, name: "Bob" },
    ]);
  });

  it("says of a row that it cannot be read, and reads the others", async () => {
    const rows = await read(
      'email,name\nada@example.com,Ada,too,many\nbob@example.com,Bob\neve@example.com,"Eve"l\nzoe@example.com,"Zoe\nmax@example.com,Max',
    );
    expect(rows).toMatchObject([
      { line: 2, fault: expect.stringContaining("more cells") },
      { line: 3, email: "bob@example.com" },
      { line: 4, fault: expect.stringContaining("quotation mark") },
      { line: 5, fault: expect.stringContaining("quotation mark") },
      { line: 6, email: "max@example.com", name: "Max" },
    ]);
    expect(rows[4]).not.toHaveProperty("fault");
    expect(rows[1]).not.toHaveProperty("fault");
  });

  it("does not take quotation marks inside a cell for strays", async () => {
    expect(
      await read('email,name\nada@example.com,Ada "the first" King\n"bob@example.com","Bob ""B"" Ray"'),
    ).toMatchObject([{ name: 'Ada "the first" King' }, { name: 'Bob "B" Ray' }]);
  });

  it.each([
    ["column_missing", "name\nAda"],
    ["no_rows", "email,name\n\n"],
    ["no_rows", ""],
    ["file_unreadable", "email\n\uFFFD\uFFFD@example.com"],
    ["file_too_large", "x".repeat(invitationFileLimits.bytes + 1)],
    ["too_many_rows", manyRows(501)],
  ])("answers %s to a file that cannot be used", async (code, text) => {
    expect(await read(text)).toBe(code);
  });

  it("says what helps with a file that is too large", async () => {
    const parsed = await parseInvitations(new Blob(["x".repeat(invitationFileLimits.bytes + 1)]));
    expect(parsed).toMatchObject({
      problem: { message: expect.stringMatching(/larger than 1 MB.*Split it/) },
    });
  });

  const cell = fc.string({
    unit: fc.constantFrom("a", "b", '"', ",", ";", "\t", "\n", "\r\n", " ", "é", "="),
  });

  it("reads every name as an export writes it", async () => {
    const name = fc
      .string({
        unit: fc.constantFrom(...Array.from("ab=+-@'\"; ,\t\uFF1D\u00E9")),
        minLength: 1,
        maxLength: 8,
      })
      .map(tidyName)
      .filter((each) => each !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, fc.array(name)), { minLength: 1 }), async (people) => {
        const lines = people.map(([called, teams]) => ["ada@example.com", called, toCsvList(teams)]);
        const rows = await read(toCsv([["email", "name", "team"], ...lines]));
        if (typeof rows === "string") throw new Error(rows);
        expect(rows.map((row) => [row.name, readCsvList(row.teamIds.join("; ")), row.fault])).toEqual(
          people.map(([called, teams]) => [called, teams, undefined]),
        );
      }),
    );
  });

  it.each([
    ["column_repeated", "email,name,Email\na@example.com,Ada,b@example.com"],
    ["column_repeated", "email,organization_role,Organization-Role\na@example.com,owner,member"],
  ])("answers %s to a file that does not say which of two columns counts", async (code, text) => {
    expect(await read(text)).toBe(code);
  });

  it.each([
    ["a cell without a heading", "email,,name\nada@example.com,owner,Ada", "without a heading"],
    ["a role in no project", "email,project,project_role\nada@example.com,,admin", "no project"],
  ])("leaves nothing out in silence: %s", async (_, text, fault) => {
    expect(await read(text)).toMatchObject([{ fault: expect.stringContaining(fault) }]);
  });

  it("takes no separator from inside of quotes", async () => {
    expect(await read('email,"a;b;c;d",name\nada@example.com,1,Ada')).toMatchObject([{ name: "Ada" }]);
  });

  it("reads back whatever was written, in pieces of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 5, max: 90 }),
        async (names, chunkSize) => {
          const lines = names.map((name, index) => `p${index}@example.com,"${name.replaceAll('"', '""')}"`);
          const rows = await read(`email,name\r\n${lines.join("\r\n")}\r\n`, { chunkSize });
          expect(rows).toMatchObject(
            names.map((name, index) => ({
              email: `p${index}@example.com`,
              ...(name.trim() === "" ? {} : { name: name.replaceAll("\r\n", "\n").trim() }),
            })),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("has a row for every line, however quotation marks are strewn", async () => {
    const line = fc.string({ unit: fc.constantFrom("a", '"', ",", " "), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (ends) => {
        const lines = ends.map((end, index) => `p${index}@example.com,${end}`);
        const rows = await read(`email,name\n${lines.join("\n")}\nlast@example.com,Last\n`);
        const emails = Array.isArray(rows) ? rows.map(({ email }) => email) : [];
        const isMultiline = ends.some((end) => /(^|,) *"/.test(end)) && emails.length <= ends.length;
        expect(isMultiline || emails.length === ends.length + 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("reads 500 rows", async () => {
    expect(await read(manyRows(500))).toHaveLength(500);
  });
});

describe("in the background", () => {
  it("lets other work in between pieces, and tells how far it is", async () => {
    const parts: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const turnsAt: number[] = [];
    const rows = await read(manyRows(400), {
      chunkSize: 1024,
      worker: false,
      onProgress: (part) => {
        parts.push(part);
        turnsAt.push(turns);
      },
    });
    clearInterval(ticking);
    expect(rows).toHaveLength(400);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(parts.at(-1)).toBe(1);
    expect(new Set(turnsAt).size).toBeGreaterThan(5); // timers ran while it was parsed
  });

  it.each([64, 100, 333])("reads the same in pieces of %i characters", async (chunkSize) => {
    const text = `${manyRows(40)}\n"q@example.com","A ""quoted""\nname"\nlast@example.com,Last`;
    expect(await read(text, { chunkSize })).toEqual(await read(text));
  });

  it("stops when no one waits any more", async () => {
    const stop = new AbortController();
    let pieces = 0;
    await parseInvitations(new Blob([manyRows(400)]), {
      chunkSize: 256,
      signal: stop.signal,
      onProgress: () => {
        pieces += 1;
        stop.abort();
      },
    });
    expect(pieces).toBe(1);
  });
});
