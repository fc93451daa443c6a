import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Constants, IdentityProvider, SamlLib, ServiceProvider } from "samlify";
import { samlCertificate, samlKey } from "./samlKeys.ts";

const { redirect: redirectBinding } = Constants.namespace.binding;

/**
 * A SAML provider on its own port, without a sign-in form. Like a real one, it returns a page whose form posts the
 * response to the console. `signInAs` sets the person who signs in.
 */
export async function openSamlProvider() {
  let email = "";
  let metadataUrl = "";
  let change = (response: string) => response;
  const entityId = `urn:test:${randomUUID()}`;
  const answer = async (address: URL): Promise<string> => {
    const sp = ServiceProvider({ metadata: await (await fetch(metadataUrl)).text() });
    const { extract } = await idp.parseLoginRequest(sp, "redirect", {
      query: Object.fromEntries(address.searchParams),
    });
    const now = Date.now();
    const at = (ms: number) => new Date(now + ms).toISOString();
    const recipient = String(sp.entityMeta.getAssertionConsumerService("post"));
    const made = await idp.createLoginResponse(sp, { extract }, "post", {}, (template) => {
      const id = `_${randomUUID()}`;
      return {
        id,
        context: SamlLib.replaceTagsByValue(template, {
          ID: id,
          AssertionID: `_${randomUUID()}`,
          Destination: recipient,
          Audience: sp.entityMeta.getEntityID(),
          SubjectRecipient: recipient,
          NameIDFormat: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
          NameID: email,
          Issuer: entityId,
          IssueInstant: at(0),
          ConditionsNotBefore: at(-1000),
          ConditionsNotOnOrAfter: at(300_000),
          SubjectConfirmationDataNotOnOrAfter: at(300_000),
          InResponseTo: String(extract.request?.["id"] ?? ""),
          StatusCode: "urn:oasis:names:tc:SAML:2.0:status:Success",
          AuthnStatement: "",
          AttributeStatement: "",
        }),
      };
    });
    const fields = {
      SAMLResponse: Buffer.from(change(Buffer.from(made.context, "base64").toString())).toString("base64"),
      RelayState: address.searchParams.get("RelayState") ?? "",
    };
    const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`);
    return `<form method="post" action="${recipient}">${inputs.join("")}</form>`;
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? "", "http://localhost")).then(
      (page) => response.end(page),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const entryPoint = `http://localhost:${(server.address() as AddressInfo).port}/sso`;
  const idp = IdentityProvider({
    entityID: entityId,
    signingCert: samlCertificate,
    privateKey: samlKey,
    isAssertionEncrypted: false,
    singleSignOnService: [{ Binding: redirectBinding, Location: entryPoint }],
    nameIDFormat: ["urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"],
    requestSignatureAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
  });
  return {
    entityId,
    entryPoint,
    metadata: idp.getMetadata(),
    /** Sets the URL of the console's metadata, as an administrator does. */
    register: (url: string) => void (metadataUrl = url),
    signInAs: (address: string) => void (email = address),
    /** Changes the XML of its responses after they are signed. */
    tamper: (by: typeof change) => void (change = by),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
