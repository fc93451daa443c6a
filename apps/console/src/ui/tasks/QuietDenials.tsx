import { type ReactNode, useCallback, useState } from "react";
import { type Denial, DenialsContext } from "./DenialsContext.ts";
import { DenialNote } from "./DenialNote.tsx";

/**
 * A card, or another part of a page, that says once who can help with its closed controls, and where to ask. Each
 * control gives its own reason when it is pointed at or has the focus.
 */
export function QuietDenials({ children }: { readonly children: ReactNode }) {
  const [denials, setDenials] = useState<readonly Denial[]>([]);
  const note = useCallback((denial: Denial) => {
    setDenials((before) => [...before, denial]);
    return () => setDenials((before) => before.filter((each) => each !== denial));
  }, []);
  return (
    <DenialsContext value={note}>
      {children}
      <DenialNote denials={denials} />
    </DenialsContext>
  );
}
