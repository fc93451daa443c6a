/** The kinds of rows in a file, with the outcome of each. */
const kinds = [
  { outcome: "invited", cells: (n: number) => `new${n}@d${n}.example,New ${n},member,Web,analyst,Research` },
  { outcome: "invited", cells: (n: number) => `"quoted${n}@d${n}.example","New, ${n}",Billing admin,,,` },
  { outcome: "skipped", cells: (n: number) => `NEW${n - (n % 25)}@d${n - (n % 25)}.example,,member,,,` },
  {
    outcome: "malformed_row",
    cells: (n: number) => `many${n}@d.example,a,member,Web,admin,Research,too many`,
  },
  { outcome: "malformed_row", cells: (n: number) => `quote${n}@d.example,"a"b,member,,,` },
  { outcome: "unknown_role", cells: (n: number) => `boss${n}@d.example,,boss,,,` },
  { outcome: "unknown_role", cells: (n: number) => `norole${n}@d.example,,member,Web,,` },
  { outcome: "invalid_email", cells: (n: number) => `no one${n},,member,,,` },
  { outcome: "invalid_email", cells: () => `,Without address,member,,,` },
  { outcome: "role_above_actor", cells: (n: number) => `owner${n}@d.example,,owner,,,` },
  { outcome: "unknown_target", cells: (n: number) => `place${n}@d.example,,member,Nowhere,admin,` },
  { outcome: "unknown_target", cells: (n: number) => `team${n}@d.example,,member,,,No one` },
  { outcome: "invited", cells: (n: number) => `=cmd${n}@d${n}.example,=1+1,admin,,,` },
] as const;

/** Writes a file with a number of rows, of every kind in turn; row n, from 0, is of kind n. */
export function fileOfEveryKind(count: number): { readonly text: string; readonly expected: string[] } {
  const extras = [
    { outcome: "granted", cells: "maya@acme.example,,member,App,analyst," },
    { outcome: "skipped", cells: "olga@acme.example,,member,,," },
    { outcome: "resent", cells: "open@guest.example,,member,,," },
  ];
  const rows = Array.from({ length: count }, (_, n) => {
    const extra = extras[n - 101];
    if (extra !== undefined) return extra;
    const kind = kinds[n % 25 === 0 ? 0 : n % kinds.length] ?? kinds[0];
    return { outcome: kind.outcome, cells: kind.cells(n) };
  });
  return {
    text: `email,name,organization_role,project,project_role,team\n${rows.map(({ cells }) => cells).join("\n")}\n`,
    expected: rows.map(({ outcome }) => outcome),
  };
}
