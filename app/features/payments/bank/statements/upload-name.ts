/** The name of an uploaded file in addresses: a part of its hash, long enough to be of no other. */
export const uploadNameOf = (fileHash: string): string => fileHash.slice(0, 32);

/** The name in an address, or null when there is none. */
export const uploadNameIn = (text: string | null): string | null =>
  /^[0-9a-f]{32}$/.exec(text ?? "")?.[0] ?? null;
