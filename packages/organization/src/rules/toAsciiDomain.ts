/** Longest domain and longest label of one, in characters of its ASCII form: what DNS takes. */
const longest = { domain: 253, label: 63 };

/** Every full stop that IDNA reads as the dot between two labels. */
const dots = /[.\u3002\uFF0E\uFF61]/;

/** The characters of a label as typed. The two joiners are letters of some languages: IDNA says where they may be. */
const typed = /^(?:[a-z\d-]|(?![\p{ASCII}\s\p{C}]).|[\u200C\u200D])+$/iu;
const plain = /^[a-z\d.-]+$/;
/** Ends an IP address, in one of the ways to write it. */
const number = /^(?:\d+|0x[\da-f]*)$/;
const label = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/;

/**
 * Translates a domain into the ASCII form in which DNS, mail servers and the address fields of browsers have it:
 * `bücher.example` is `xn--bcher-kva.example`. Gives `undefined` for what is no domain of at least two labels.
 */
export function toAsciiDomain(text: string): string | undefined {
  const written = text.split(dots);
  if (!written.every((each) => typed.test(each))) return undefined;
  const joined = written.join(".");
  const lower = joined.toLowerCase();
  const domain = plain.test(lower) && !lower.includes("xn--") ? lower : translate(joined);
  const labels = domain?.split(".") ?? [];
  const isValid =
    labels.length > 1 &&
    labels.every((each) => each.length <= longest.label && label.test(each)) &&
    !number.test(labels.at(-1) ?? "");
  return isValid && domain !== undefined && domain.length <= longest.domain ? domain : undefined;
}

/** Browsers and Node translate host names by IDNA. Where a platform does not, the labels stay as typed and are refused. */
function translate(domain: string): string | undefined {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}
