import { type ComponentProps, type RefObject, type SubmitEvent, useEffect, useRef } from "react";

interface FormProps extends Omit<ComponentProps<"form">, "onSubmit"> {
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** Whether submitting does nothing now, for example because the last one is on its way. @default false */
  readonly blocked?: boolean;
}

// groups of boxes say what is wrong below them, and mark no box
const wrong = "[aria-invalid=true], .mantine-InputWrapper-error";
const fields = "input:not([type=hidden]), select, textarea";

/** A form that moves the focus to the first field that was refused, by the browser's checks or by the server. */
export function Form({ onSubmit, blocked = false, ...props }: FormProps) {
  const own = useRef<HTMLFormElement>(null);
  // a form that is given a ref is looked at by the dialog around it
  const ref = (props.ref ?? own) as RefObject<HTMLFormElement | null>;
  const isSent = useRef(false);
  useEffect(() => {
    if (!isSent.current) return;
    const first = ref.current?.querySelector<HTMLElement>(wrong);
    if (!first) return;
    isSent.current = false;
    const group = first.closest(".mantine-InputWrapper-root");
    (first.matches(fields) ? first : group?.querySelector<HTMLElement>(fields))?.focus();
  });
  return (
    <form
      {...props}
      ref={ref}
      onInput={(event) => {
        isSent.current = false;
        props.onInput?.(event);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (blocked) return;
        isSent.current = true;
        onSubmit(event);
      }}
    />
  );
}
