/** A text as the last part of an address: `Anders kijken, voorjaar 2027` is `anders-kijken-voorjaar-2027`. May be empty. */
export const slugOf = (text: string, longest = 80) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");

/** Whether a text can be the last part of an address: small letters, digits and single dashes, 3 to 80 characters. */
export const isSlug = (text: string) => /^(?=.{3,80}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
