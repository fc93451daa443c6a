import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { AnswerOf } from "../../../contract/Answers.ts";
import { OidcDialog } from "./OidcDialog.tsx";
import { SamlDialog } from "./SamlDialog.tsx";

type Security = AnswerOf<"security.read">;

interface IdentityProviderDialogProps {
  readonly provider?: Security["provider"];
  readonly serviceProvider: Security["serviceProvider"];
  readonly onClose: () => void;
}

/** Takes the settings of an identity provider, in the protocol that is chosen. */
export function IdentityProviderDialog({ provider, serviceProvider, onClose }: IdentityProviderDialogProps) {
  const [protocol, setProtocol] = useState<"oidc" | "saml">(provider?.protocol ?? "oidc");
  const choice = (
    <SegmentedControl
      aria-label="Protocol"
      value={protocol}
      onChange={(value) => setProtocol(value === "saml" ? "saml" : "oidc")}
      data={[
        { value: "oidc", label: "OpenID Connect" },
        { value: "saml", label: "SAML" },
      ]}
    />
  );
  const props = { serviceProvider, choice, onClose };
  return protocol === "oidc" ? (
    <OidcDialog {...props} provider={provider?.protocol === "oidc" ? provider : undefined} />
  ) : (
    <SamlDialog {...props} />
  );
}
