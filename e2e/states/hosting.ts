import { send, type PageState, type Visit } from "./page-state";

const at = ({ things }: Visit, below: string) =>
  `/host/${things.organisationId}/cohorts/${things.hostedCohortId}${below}`;
const announcement = { title: "We beginnen later", text: "Om tien uur.\n\nTot dan!" };

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
