import { Group, Text } from "@mantine/core";
import { IconCreditCard } from "@tabler/icons-react";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { PaymentDialog } from "./PaymentDialog.tsx";

/** With what the organization pays, as far as it may be shown. */
export function PaymentCard() {
  const billing = useRead("billing.read", {});
  return (
    <SettingCard title="Payment method">
      <Loaded query={billing} height={90}>
        {({ payment }) => (
          <>
            {payment === undefined ? (
              <Text c="dimmed">There is none yet. It takes one to move to a larger plan.</Text>
            ) : (
              <Group gap="sm" wrap="nowrap">
                <IconCreditCard size={22} stroke={1.6} aria-hidden />
                <div>
                  <Text fw={500}>
                    {payment.brand} ending in {payment.last4}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {payment.holder}, expires {payment.expires.slice(5)}/{payment.expires.slice(0, 4)}
                  </Text>
                </div>
              </Group>
            )}
            <Group>
              <DialogButton
                permission="org.billing.update"
                renderDialog={(close) => <PaymentDialog holder={payment?.holder ?? ""} onClose={close} />}
              >
                {payment === undefined ? "Add payment method" : "Change payment method"}
              </DialogButton>
            </Group>
          </>
        )}
      </Loaded>
    </SettingCard>
  );
}
