/** The name of an uploaded file in addresses: the beginning of its hash, as long as filters of lists have it. */
export const uploadNameOf = (fileHash: string): string => fileHash.slice(0, 32);
