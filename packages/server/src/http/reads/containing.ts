/** Makes the pattern of texts that contain a text, whatever stands in it. Texts are stored with their letters composed. */
export const containing = (text: string) => `%${text.normalize().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
