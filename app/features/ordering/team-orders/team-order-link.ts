import type { Site } from "~/platform/site/site";

/** The path of an organisation's order. */
export const teamOrderPath = ({
  organisationId,
  number,
}: {
  organisationId: string | null;
  number: string;
}): string => `/organisation/${organisationId}/orders/${number}`;

/** The link to it in a mail. */
export const teamOrderLink = (
  site: Site,
  order: { organisationId: string | null; number: string },
  label: string,
) => ({ link: `${site.origin}${teamOrderPath(order)}`, label });
