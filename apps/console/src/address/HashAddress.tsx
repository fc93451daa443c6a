import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import { type Address, AddressContext, readAddress, writeAddress } from "./Address.ts";

/** Keeps the address in the browser's, after the `#`: it can be shared, and going back works. */
export function HashAddress({ children }: { children: ReactNode }) {
  const hash = useSyncExternalStore(watchHash, () => window.location.hash);
  const book = useMemo(() => ({ address: readAddress(hash), goTo }), [hash]);
  return <AddressContext value={book}>{children}</AddressContext>;
}

function watchHash(listener: () => void) {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

function goTo(next: Address) {
  window.location.hash = writeAddress(next);
}
