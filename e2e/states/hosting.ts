import { send, type PageState, type Visit } from "./page-state";

const at = ({ things }: Visit, below: string) =>
  `/host/${things.organisationId}/cohorts/${things.hostedCohortId}${below}`;
const announcement = { title: "We beginnen later", text: "Om tien uur.\n\nTot dan!" };

/** The roster of a group that costs nobody anything, of a host whose owner looks. */
async function freeRoster({ rows, owner }: Visit, { hasAgreement = true } = {}): Promise<string> {
  const { organisationId } = await rows.organisation(owner, "OWNER");
  if (hasAgreement) await rows.agreement(organisationId, owner);
  const free = { lowestPriceCents: 0, highestPriceCents: 0, hostShareBp: 0 };
  const { hostedCohortId } = await rows.hosting(organisationId, [owner], { paidBy: "NOBODY", ...free });
  return `/host/${organisationId}/cohorts/${hostedCohortId}/roster`;
}

/** What those see who plan for a host, and who facilitate. */
export const hostingStates: Record<string, PageState[]> = {
  "routes/host/announcements": [
    {
      name: "without a title",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, "/announcements"),
      act: send("section:has(> #write) form"),
    },
    {
      name: "as it will be read",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, "/announcements"),
      act: send("section:has(> #write) form", announcement),
    },
  ],
  "routes/host/roster/roster": [
    { name: "of a group where nobody pays", as: "newcomer", path: (visit) => freeRoster(visit) },
    {
      name: "as it will be, with a line that is wrong",
      as: "newcomer",
      path: (visit) => freeRoster(visit),
      act: send("section:has(> #add) form", { list: "Rosa <rosa@stad.example>\nomar@stad" }),
    },
    {
      name: "as it will be",
      as: "newcomer",
      path: (visit) => freeRoster(visit),
      act: send("section:has(> #add) form", { list: "Rosa <rosa@stad.example>" }),
    },
    {
      name: "without a list",
      as: "newcomer",
      path: (visit) => freeRoster(visit),
      act: send("section:has(> #add) form"),
    },
    {
      name: "before the processor agreement",
      as: "newcomer",
      path: (visit) => freeRoster(visit, { hasAgreement: false }),
    },
  ],
  "routes/host/questions": [
    {
      name: "without an answer",
      as: "owner",
      role: "owner",
      path: (visit) => at(visit, "/questions"),
      act: async (visit) => {
        await visit.page.locator("details:has([value=answer]) > summary").first().click();
        await send("form:has([value=answer])")(visit);
      },
    },
  ],
};
