/** What was typed to search for, as far as it is looked at. PostgreSQL refuses NUL. */
export const typedIn = (text: string | null): string =>
  (text ?? "").replaceAll("\0", "").trim().slice(0, 200);

/** The page asked for in an address, from 1; what is no page is the first. */
export const pageIn = (text: string | null): number => (/^[1-9]\d{0,4}$/.test(text ?? "") ? Number(text) : 1);

/** The address of a list with its filters; empty ones are left out. */
export function listAddress(path: string, filters: Record<string, string | number | null>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== "" && value !== null) search.set(name, String(value));
  return search.size > 0 ? `${path}?${search}` : path;
}
