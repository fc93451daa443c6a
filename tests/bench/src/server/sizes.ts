export async function playSizes(): Promise<void> {}
