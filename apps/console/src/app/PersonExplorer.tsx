import { useSession } from "../session/ConsoleSession.ts";
import { useAddress } from "../ui/address/useAddress.ts";
import { PersonPage } from "../organization/roles/PersonPage.tsx";
import { readPersona, writePersona } from "../organization/roles/person/Persona.ts";

/** The page that explains what a person of one's own making may do. The address describes the person. */
export function PersonExplorer() {
  const { address, goTo } = useAddress();
  const { organization, projects } = useSession();
  const { path, search } = address;
  const place = { organization: organization.id, projects };
  return (
    <PersonPage
      persona={readPersona(search, place)}
      place={place}
      onChange={(persona) => goTo({ path, search: writePersona(persona, search) })}
    />
  );
}
