import { type ModalProps, Stack } from "@mantine/core";
import { type ReactNode, type RefObject, type SubmitEvent, useLayoutEffect, useRef } from "react";
import { WriteError } from "../../session/api/WriteError.tsx";
import { Dialog } from "./Dialog.tsx";
import { DialogActions } from "./DialogActions.tsx";
import { useDiscardQuestion } from "./useDiscardQuestion.tsx";
import { Form } from "../forms/Form.tsx";
import { isWrongPassword } from "../forms/isWrongPassword.ts";

interface FormDialogProps extends Pick<ModalProps, "size"> {
  readonly title: string;
  /** @default true, for a dialog that stands there while it is open */
  readonly opened?: boolean;
  readonly onClose: () => void;
  /** What the button says that submits it. */
  readonly action: string;
  /** Whether it can be submitted yet. @default true */
  readonly ready?: boolean;
  /** Whether something is lost by it. @default false */
  readonly danger?: boolean;
  /** What writes it. What the server refused is said in the dialog, and gone when it opens again. */
  readonly writing: { readonly error: Error | null; readonly isPending: boolean; readonly reset: () => void };
  /** The parts of the refusal that belong to no field. @default all of it */
  readonly error?: Error | null;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** The fields, and what there is to know. */
  readonly children: ReactNode;
  readonly "aria-label"?: string | undefined;
}

/**
 * A form in a dialog: fields, what the server refused, and the two ways out. It opens with the focus in its first field.
 * What was filled in is not thrown away by Escape, the cross or a click next to the dialog: those ask first.
 */
export function FormDialog({ title, opened = true, onClose, size = "md", ...props }: FormDialogProps) {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef("");
  const close = () => {
    props.writing.reset();
    onClose();
  };
  const { leave, question } = useDiscardQuestion(
    () => form.current !== null && readFilledFields(form.current) !== before.current,
    close,
  );
  return (
    <Dialog opened={opened} onClose={leave} title={title} size={size}>
      <DialogForm {...props} form={form} before={before} onClose={close}>
        {props.children}
      </DialogForm>
      {question}
    </Dialog>
  );
}

interface DialogFormProps extends Omit<FormDialogProps, "title" | "opened" | "size"> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly before: RefObject<string>;
}

function DialogForm({ form, before, onClose, writing, action, children, ...props }: DialogFormProps) {
  const { ready = true, danger = false, error = writing.error } = props;
  const rest = isWrongPassword(error) ? null : error;
  useLayoutEffect(() => {
    if (form.current === null) return;
    before.current = readFilledFields(form.current);
    // the dialog gives the focus to what is marked so, and to its cross otherwise
    const isMarked = form.current.querySelector("[data-autofocus]") !== null;
    if (!isMarked) firstField(form.current)?.setAttribute("data-autofocus", "");
  }, [form, before]);
  return (
    <Form
      ref={form}
      aria-label={props["aria-label"]}
      blocked={!ready || writing.isPending}
      onSubmit={props.onSubmit}
    >
      <Stack gap="md">
        {children}
        <WriteError error={rest} />
        <DialogActions
          label={action}
          isPending={writing.isPending}
          onCancel={onClose}
          disabled={!ready}
          danger={danger}
        />
      </Stack>
    </Form>
  );
}

const fields = "input:not([type=hidden]), select, textarea";

/** The field that a form begins with: the first that can be filled in, and of a group of radios the one that is chosen. */
function firstField(form: HTMLFormElement): HTMLElement | undefined {
  const radios = [...form.querySelectorAll<HTMLInputElement>("[type=radio]")];
  const isPassedBy = (field: HTMLElement) =>
    radios.some(({ name, checked }) => checked && name === field.getAttribute("name")) &&
    field.matches(":not(:checked)");
  return [...form.querySelectorAll<HTMLElement>(fields)].find(
    (field) => !field.matches(":disabled, [readonly], [aria-disabled=true]") && !isPassedBy(field),
  );
}

/** What is filled in, as one text to compare, without what is quickly given again: a password, a name to confirm, a radio. */
function readFilledFields(form: HTMLFormElement): string {
  const counted =
    "input:not([type=password], [type=radio], [data-confirms]), select, textarea, .mantine-Pill-label";
  return [...form.querySelectorAll(counted)]
    .map((field) => {
      if (field instanceof HTMLInputElement && field.type === "checkbox") return String(field.checked);
      return "value" in field ? String(field.value) : (field.textContent ?? "");
    })
    .join("\n");
}
