import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { rememberWayBack } from "../sign-in/wayBack.ts";
import { useHere } from "../ui/address/useHere.ts";

/** Leads to the sign-in, and from there back to where the person was. */
export function RedirectToSignIn({ hasEnded = false }: { readonly hasEnded?: boolean }) {
  const navigate = useNavigate();
  const here = useHere();
  useEffect(() => {
    rememberWayBack({ address: here, hasEnded });
    void navigate({ to: "/sign-in", replace: true });
    // once: the address changes with it
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return null;
}
