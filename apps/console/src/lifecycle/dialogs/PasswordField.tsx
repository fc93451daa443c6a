import { PasswordInput } from "@mantine/core";

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Asks for the password again, before something that only its owner may do. */
export function PasswordField({ value, onChange }: PasswordFieldProps) {
  return (
    <PasswordInput
      label="Your password"
      description="So that nobody does this at a screen you left open. In this preview, anything counts as right."
      autoComplete="current-password"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ "aria-label": "Show or hide the password", tabIndex: 0 }}
    />
  );
}
