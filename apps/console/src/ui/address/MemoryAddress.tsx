import { type ReactNode, useMemo, useState } from "react";
import { AddressContext, readAddress } from "./Address.ts";

/** Keeps the address to itself, for stories and tests: the browser's stays as it is. */
export function MemoryAddress({ initial = "/", children }: { initial?: string; children: ReactNode }) {
  const [address, goTo] = useState(() => readAddress(initial));
  const book = useMemo(() => ({ address, goTo }), [address]);
  return <AddressContext value={book}>{children}</AddressContext>;
}
