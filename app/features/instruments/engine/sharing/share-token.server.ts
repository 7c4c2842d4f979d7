import { keyedHash, keyedHashes } from "~/platform/secrets.server";

/** The token of a link. It follows from the link's id with a key of ours and is kept nowhere, so that it can be copied again and again. */
export const shareToken = (id: string): string => `${id}_${keyedHash("work link", id)}`;

const tokenForm = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([\w-]{43})$/;

/** The id of the link that a token is of; null when we did not make it. */
export function idInShareToken(token: string): string | null {
  const [, id, key] = tokenForm.exec(token) ?? [];
  return id && key && keyedHashes("work link", id).includes(key) ? id : null;
}
