import type { OrganizationRole } from "@rolecall/organization";
import { MemoryAddress } from "../address/MemoryAddress.tsx";
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
      <Console session={demoPeople[role]} />
    </MemoryAddress>
  );
}
