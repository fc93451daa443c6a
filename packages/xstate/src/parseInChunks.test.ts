import { beforeEach, describe, expect, it, vi } from "vitest";
import { threadWorker } from "../test/threadWorker.ts";
import { parseInvitations } from "./parseInvitations.ts";
import { parseInChunks } from "./parseInChunks.ts";

const { Worker, createObjectURL, started } = threadWorker();
// a blob is what the parser makes an address for
vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => createObjectURL(blob as Blob));
vi.stubGlobal("Worker", Worker); // before the parser is loaded: it looks for workers then

const text = `email,name\n${Array.from({ length: 450 }, (_, row) => `p${row}@example.com,${"Person ".repeat(30)}`).join("\n")}`;
const readIn = async (options: { chunkSize?: number; worker?: boolean; patience?: number }) => {
  const rows: (readonly string[])[] = [];
  let pieces = 0;
  await parseInChunks(text, {
    worker: true,
    chunkSize: 32 * 1024,
    ...options,
    onChunk: (chunk) => {
      pieces += 1;
      rows.push(...chunk.rows);
      return true;
    },
  });
  return { rows, pieces };
};

describe("parseInChunks", () => {
  beforeEach(() => {
    started.length = 0;
    vi.stubGlobal("Worker", Worker);
  });

  it("reads in a worker, piece by piece, what it reads without one", async () => {
    const inWorker = await readIn({ chunkSize: 1000 });
    expect(started).toHaveLength(1);
    expect(inWorker.pieces).toBeGreaterThan(50);
    const here = await readIn({ worker: false });
    expect(started).toHaveLength(1);
    expect(inWorker.rows).toEqual(here.rows);
  });

  it("takes a worker for a large file, and none for a small one", async () => {
    const parsed = await parseInvitations(new Blob([text]));
    expect(parsed.status === "read" && parsed.rows.length).toBe(450);
    expect(started).toHaveLength(1);
    await parseInvitations(new Blob(["email\nada@example.com"]));
    expect(started).toHaveLength(1);
  });

  it.each([
    ["throws at once", () => expect.fail("forbidden")],
    ["never answers", () => undefined],
  ])("parses by itself where a worker %s", async (_, construct) => {
    vi.stubGlobal(
      "Worker",
      class {
        constructor() {
          construct();
        }
        postMessage(): void {
          // goes nowhere
        }
      },
    );
    expect((await readIn({ patience: 20 })).rows).toHaveLength(451);
  });
});
