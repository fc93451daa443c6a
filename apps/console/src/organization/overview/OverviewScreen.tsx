import { SimpleGrid, Stack } from "@mantine/core";
import { Can } from "@rolecall/organization/react";
import { useSession } from "../../session/ConsoleSession.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { AddressCard } from "../../product/billing/AddressCard.tsx";
import { BillingEmailsCard } from "../../product/billing/BillingEmailsCard.tsx";
import { InvoicesCard } from "../../product/billing/InvoicesCard.tsx";
import { PaymentCard } from "../../product/billing/PaymentCard.tsx";
import { DetailsCard } from "./DetailsCard.tsx";
import { OwnersCard } from "./OwnersCard.tsx";
import { PlanCard } from "../../product/plan/PlanCard.tsx";
import { PlanRequestCard } from "../../product/plan/PlanRequestCard.tsx";

/** The plan, the bills and the details of the organization, and who owns it. Each card reads what it shows. */
export function OverviewScreen() {
  const { organization } = useSession();
  return (
    <Stack gap="lg" data-task="org.settings.view">
      <ScreenTitle area="Organization" title="Overview">
        The plan, the bills and the details of {organization.name}.
      </ScreenTitle>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <Stack gap="lg">
          <PlanCard />
          <PlanRequestCard />
          <PaymentCard />
          <OwnersCard />
        </Stack>
        <Stack gap="lg">
          <DetailsCard />
          <AddressCard />
          <BillingEmailsCard />
        </Stack>
      </SimpleGrid>
      <Can permission="invoice.view">
        <InvoicesCard />
      </Can>
    </Stack>
  );
}
