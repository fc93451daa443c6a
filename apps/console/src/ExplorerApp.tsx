import { PermissionProvider } from "@rolecall/organization/react";
import { useMemo } from "react";
import { useAddress } from "./address/useAddress.ts";
import { personaSnapshot, readPersona } from "./person/Persona.ts";
import { Console } from "./shell/Console.tsx";
import { roleLabel } from "./words/grantWords.ts";

/** The console as the person whom the address describes: change their roles, and the console around them follows. */
export function ExplorerApp() {
  const { address } = useAddress();
  const persona = useMemo(() => readPersona(address.search), [address.search]);
  const snapshot = useMemo(() => personaSnapshot(persona), [persona]);
  return (
    <PermissionProvider snapshot={snapshot}>
      <Console
        session={{
          name: "Tom Becker",
          email: "tom@acme.test",
          role: roleLabel("organization", persona.role),
        }}
      />
    </PermissionProvider>
  );
}
