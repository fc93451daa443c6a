import { Text } from "@mantine/core";
import { IconRoute, IconTable, IconUserQuestion } from "@tabler/icons-react";
import { AddressLink } from "./navigation/AddressLink.tsx";

/** Links to the pages that explain the role model. They are open to everyone. */
export function ExplorerLinks({ onFollow }: { onFollow?: (() => void) | undefined }) {
  return (
    <section aria-labelledby="area-explorer">
      <Text component="h2" id="area-explorer" size="xs" fw={700} c="dimmed" tt="uppercase" px="sm" pb={6}>
        Explore
      </Text>
      <AddressLink
        path="/explorer/matrix"
        label="What each role may do"
        icon={<IconTable size={18} stroke={1.6} />}
        onFollow={onFollow}
      />
      <AddressLink
        path="/explorer/person"
        label="What can I do here?"
        icon={<IconUserQuestion size={18} stroke={1.6} />}
        onFollow={onFollow}
      />
      <AddressLink
        path="/explorer/navigation"
        label="What each role sees"
        icon={<IconRoute size={18} stroke={1.6} />}
        onFollow={onFollow}
      />
    </section>
  );
}
