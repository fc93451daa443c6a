import { useContext } from "react";
import { type OrganizationBook, OrganizationContext } from "./OrganizationContext.ts";

/** Gives the organization of the surrounding provider. */
export function useOrganization(): OrganizationBook {
  const book = useContext(OrganizationContext);
  if (book === undefined)
    throw new Error("There is no organization here: put an OrganizationProvider around.");
  return book;
}
