import { Text, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { z } from "zod";
import { type BodyOf, bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { cardBrand, cardNumber, cardMonth, isCardNumber, isInForce } from "./cardNumber.ts";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";

const card = z.object({
  holder: bodies["billing.updatePayment"].shape.holder,
  number: z
    .string()
    .refine((typed) => isCardNumber(cardNumber(typed)), "This is no card number: look for a wrong digit"),
  expires: z.string().superRefine((typed, context) => {
    const month = cardMonth(typed);
    if (month === undefined) context.addIssue("Write month and year like 04/28");
    else if (!isInForce(month, Date.now())) context.addIssue("This card has expired");
  }),
});

interface PaymentDialogProps {
  readonly holder: string;
  readonly onClose: () => void;
}

/** Takes a card. Its number stays in this dialog: what is sent is who it is from, its last four digits and its end. */
export function PaymentDialog({ holder, onClose }: PaymentDialogProps) {
  const form = useForm({
    initialValues: { holder, number: "", expires: "" },
    validate: schemaResolver(card, { sync: true }),
  });
  const update = useWrite(
    ({ api, organization }, body: BodyOf<"billing.updatePayment">) =>
      api("billing.updatePayment", { organization: organization.id }, body),
    "The payment method is changed.",
  );
  const submit = ({ number, expires, ...values }: z.infer<typeof card>) => {
    const digits = cardNumber(number);
    const month = cardMonth(expires);
    if (month === undefined) return;
    const body = {
      holder: values.holder.trim(),
      brand: cardBrand(digits),
      last4: digits.slice(-4),
      expires: month,
    };
    update.mutate(body, { onSuccess: onClose });
  };
  const rest = useFieldFaults(form, update.error);
  return (
    <FormDialog
      title="Payment method"
      onClose={onClose}
      action="Save payment method"
      writing={update}
      error={rest}
      onSubmit={form.onSubmit(submit)}
    >
      <TextInput label="Name on the card" autoComplete="cc-name" {...form.getInputProps("holder")} />
      <TextInput
        label="Card number"
        inputMode="numeric"
        autoComplete="cc-number"
        maxLength={30}
        {...form.getInputProps("number")}
      />
      <TextInput
        label="Expires"
        description="Month and year"
        placeholder="04/28"
        inputMode="numeric"
        autoComplete="cc-exp"
        maxLength={9}
        maw={160}
        {...form.getInputProps("expires")}
      />
      <Text size="sm" c="dimmed">
        The number stays in your browser. We keep who the card is from, its last four digits and when it
        expires.
      </Text>
    </FormDialog>
  );
}
