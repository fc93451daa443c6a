import { PermissionProvider } from "@rolecall/organization/react";
import { useMemo } from "react";
import { useAddress } from "./address/useAddress.ts";
import { personaSnapshot, readPersona } from "./person/Persona.ts";
import { AcceptanceDemo } from "./lifecycle/acceptance/AcceptanceDemo.tsx";
import { OrganizationProvider } from "./lifecycle/organization/OrganizationProvider.tsx";
import { seedOrganization } from "./lifecycle/organization/seedOrganization.ts";
import { Console } from "./shell/Console.tsx";
import { roleLabel } from "./words/grantWords.ts";

/** The console as the person whom the address describes: change their roles, and the console around them follows. */
export function ExplorerApp() {
  const { address, goTo } = useAddress();
  // the link of an invitation
  const token = /^\/join\/(.+)$/.exec(address.path)?.[1];
  const persona = useMemo(() => readPersona(address.search), [address.search]);
  const snapshot = useMemo(() => personaSnapshot(persona), [persona]);
  // the organization that the page of users changes, in which the person is what the address says
  const organization = useMemo(() => seedOrganization({ tom: persona.role }), [persona.role]);
  return (
    <PermissionProvider snapshot={snapshot}>
      <OrganizationProvider key={persona.role} userId="tom" state={organization}>
        {token === undefined ? (
          <Console
            session={{
              userId: "tom",
              name: "Tom Becker",
              email: "tom@acme.test",
              role: roleLabel("organization", persona.role),
            }}
          />
        ) : (
          <AcceptanceDemo
            key={token}
            token={token}
            onOpen={() => goTo({ path: "/", search: address.search })}
          />
        )}
      </OrganizationProvider>
    </PermissionProvider>
  );
}
