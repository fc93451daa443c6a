import { X509Certificate } from "node:crypto";
import { Constants, IdentityProvider } from "samlify";
import type { BodyOf } from "../../contract/bodies.ts";
import { Refused } from "../backend/frame/Refused.ts";

/** The parts of a SAML provider that sign-in needs. */
export interface SamlProvider {
  readonly entityId: string;
  /** The sign-in URL. */
  readonly entryPoint: string;
  /** Its signing certificates, as PEM. */
  readonly certificates: string[];
}

/** Reads a SAML provider from its metadata or from the three fields. Throws the refusal `invalid_request`. */
export function readSaml({ metadata, ...fields }: BodyOf<"security.setSaml">): SamlProvider {
  if (metadata !== "") return readMetadata(metadata);
  if (fields.entityId === "")
    throw refused("entityId", "Enter the entity ID of your identity provider, or paste its metadata.");
  const { entityId } = fields;
  return {
    entityId,
    entryPoint: readEntryPoint(fields.entryPoint, "entryPoint"),
    certificates: [readCertificate(fields.certificate, "certificate")],
  };
}

/** When a certificate expires, in milliseconds since 1970. */
export const certificateEnd = (pem: string): number => Date.parse(new X509Certificate(pem).validTo);

function readMetadata(xml: string): SamlProvider {
  try {
    const { entityMeta } = IdentityProvider({ metadata: xml });
    const entityId: unknown = entityMeta.getEntityID();
    const entryPoint: unknown = entityMeta.getSingleSignOnService(Constants.wording.binding.redirect);
    const certificates: readonly unknown[] = [entityMeta.getX509Certificate("signing")].flat();
    const signing = certificates.filter((each) => typeof each === "string");
    if (typeof entityId !== "string" || typeof entryPoint !== "string" || signing.length === 0)
      throw new Error("The metadata is incomplete.");
    return {
      entityId,
      entryPoint: readEntryPoint(entryPoint, "metadata"),
      certificates: signing.map((each) => readCertificate(each, "metadata")),
    };
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw refused(
      "metadata",
      "This is not the metadata of a SAML identity provider with a signing certificate and a URL for the HTTP-Redirect binding. Copy the whole XML.",
    );
  }
}

function readEntryPoint(text: string, path: string): string {
  if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : "")) return text;
  throw refused(
    path,
    "Enter the sign-in URL of your identity provider, such as https://idp.example.com/sso.",
  );
}

function readCertificate(text: string, path: string): string {
  const bare = text.replaceAll(/-----(BEGIN|END) CERTIFICATE-----|\s/g, "");
  const pem = `-----BEGIN CERTIFICATE-----\n${bare.replaceAll(/(.{64})/g, "$1\n").trim()}\n-----END CERTIFICATE-----\n`;
  let end: Date;
  try {
    end = new Date(certificateEnd(pem));
  } catch {
    throw refused(
      path,
      "This is not a certificate. Copy it including the lines BEGIN CERTIFICATE and END CERTIFICATE.",
    );
  }
  if (end.getTime() > Date.now()) return pem;
  throw refused(path, `This certificate expired on ${end.toISOString().slice(0, 10)}. Copy the current one.`);
}

const refused = (path: string, words: string) => new Refused("invalid_request", words, { path });
