/** The parts of an organisation's pages, each with what its addresses begin with; its own address with the first. */
const parts = {
  profile: ["", "edit"],
  members: ["members", "invite"],
  orders: ["orders"],
  work: ["work"],
  seats: ["seats", "works-council"],
  agreement: ["agreement"],
} as const;

export type OrganisationPart = keyof typeof parts;

/** Where a part begins. */
export const partPath = (organisationId: string, part: OrganisationPart): string =>
  [`/organisation/${organisationId}`, parts[part][0]].filter(Boolean).join("/");

/** The part that a page of an organisation belongs to; null for one of none. */
export function partOf(pathname: string): OrganisationPart | null {
  const [, , , segment = ""] = pathname.split("/");
  const found = Object.entries(parts).find(([, segments]) => segments.some((one) => one === segment));
  return (found?.[0] as OrganisationPart | undefined) ?? null;
}
