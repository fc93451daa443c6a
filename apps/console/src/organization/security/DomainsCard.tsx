import { Button, Card, Group, Stack, Table, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import type { Domain } from "../../../contract/Answers.ts";
import { Task } from "../../ui/tasks/Task.tsx";
import { ClaimDomainModal } from "./ClaimDomainModal.tsx";
import { DomainRow } from "./DomainRow.tsx";
import { RecordModal } from "./RecordModal.tsx";
import { WideTable } from "../../ui/tables/WideTable.tsx";
import { QuietDenials } from "../../ui/tasks/QuietDenials.tsx";

/** The domains that the organization claims. */
export function DomainsCard({ domains }: { readonly domains: readonly Domain[] }) {
  const [opened, dialog] = useDisclosure(false);
  const [shown, show] = useState<string>();
  return (
    <Card withBorder padding="lg">
      <QuietDenials>
        <Stack gap="md">
          <Group justify="space-between">
            <Title order={2} size="h4">
              Domains
            </Title>
            <Task permission="security.sso.toggle" showReason={false}>
              <Button variant="default" onClick={dialog.open}>
                Claim a domain
              </Button>
            </Task>
          </Group>
          {domains.length === 0 ? (
            <Text size="sm" c="dimmed">
              No domain yet. Claim one like example.com to sign people in with your identity provider.
            </Text>
          ) : (
            <WideTable minWidth={520} aria-label="Domains" verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Domain</Table.Th>
                  <Table.Th scope="col">State</Table.Th>
                  <Table.Th scope="col" ta="right">
                    Actions
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {domains.map((domain) => (
                  <DomainRow key={domain.name} domain={domain} onShow={() => show(domain.name)} />
                ))}
              </Table.Tbody>
            </WideTable>
          )}
        </Stack>
        <ClaimDomainModal opened={opened} onClose={dialog.close} onClaimed={show} />
        <RecordModal domain={domains.find(({ name }) => name === shown)} onClose={() => show(undefined)} />
      </QuietDenials>
    </Card>
  );
}
