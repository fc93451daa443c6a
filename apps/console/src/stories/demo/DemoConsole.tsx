import type { OrganizationRole } from "@rolecall/organization";
import { MemoryAddress } from "../../ui/address/MemoryAddress.tsx";
import { OrganizationProvider } from "../../lifecycle/organization/OrganizationProvider.tsx";
import { Console } from "../shell/Console.tsx";
import { demoPeople } from "./demoPeople.ts";

interface DemoConsoleProps {
  /** Whose name is in the header. What is allowed comes from the toolbar or from the story. */
  readonly role: OrganizationRole;
  /** The page to begin with. @default the first one in the menu */
  readonly start?: string | undefined;
}

/** The whole console with one of the people of the demo signed in. */
export function DemoConsole({ role, start = "/" }: DemoConsoleProps) {
  return (
    <MemoryAddress key={start} initial={start}>
      <OrganizationProvider key={role} userId={demoPeople[role].userId}>
        <Console session={demoPeople[role]} />
      </OrganizationProvider>
    </MemoryAddress>
  );
}
