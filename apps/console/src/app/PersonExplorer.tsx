import { useAddress } from "../ui/address/useAddress.ts";
import { PersonPage } from "../organization/roles/PersonPage.tsx";
import { readPersona, writePersona } from "../organization/roles/person/Persona.ts";

/** The page that explains what a person of one's own making may do. The address describes the person. */
export function PersonExplorer() {
  const { address, goTo } = useAddress();
  const { path, search } = address;
  return (
    <PersonPage
      persona={readPersona(search)}
      onChange={(persona) => goTo({ path, search: writePersona(persona, search) })}
    />
  );
}
