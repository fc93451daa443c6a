/** Makes a short digest of a text, of letters that may stand in a header or an address. */
export async function digestOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const word = btoa(String.fromCharCode(...digest.subarray(0, 9)));
  return word.replaceAll("+", "-").replaceAll("/", "_");
}
