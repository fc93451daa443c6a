/** Makes the pattern of texts that contain a text, whatever stands in it. */
export const containing = (text: string) => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
