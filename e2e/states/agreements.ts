import { randomUUID } from "node:crypto";
import { notAccepted } from "../rows";
import { send, type PageState, type Visit } from "./page-state";

const host = ({ things }: Visit, below = "/agreement") => `/host/${things.organisationId}${below}`;

/** One more agreement that waits to be accepted; gives the way to the host's page of it. */
const offered = async (visit: Visit, below?: string) => {
  await visit.rows.hostAgreement(visit.things.organisationId, visit.owner, {
    ...notAccepted,
    offeredById: visit.things.colleagueId,
  });
  return host(visit, below);
};

/** None holds any more; gives the way to the host's page of it. */
const ended = async (visit: Visit) => {
  await visit.database.query(
    `update "HostAgreement" set "endedAt" = now() where id = $1 and "endedAt" is null`,
    [visit.things.agreementId],
  );
  return host(visit);
};

/** Sends the page's form with this button. */
const press =
  (value: string) =>
  async ({ page }: Visit) => {
    const button = page.locator(`[name=intent][value=${value}]`);
    await Promise.all([page.waitForEvent("domcontentloaded"), button.click()]);
  };

/** Somebody paid for a seat in the host's group; gives the way to the statement. */
const sold = async (visit: Visit) => {
  const { rows, things } = visit;
  await rows.order(await rows.person(), { id: things.hostedCohortId });
  return `${things.organisationId}/statement`;
};

const agreement = (id: string) => `/desk/hosting/agreements/${id}`;

/** What hosts and staff see of agreements on hosting, and of what came of them. */
export const agreementStates: Record<string, PageState[]> = {
  "routes/host/cohorts": [
    {
      name: "with an agreement to accept",
      as: "owner",
      role: "owner",
      path: (visit) => offered(visit, ""),
    },
  ],
  "routes/host/agreement": [
    { name: "to accept", as: "owner", role: "owner", path: (visit) => offered(visit) },
    { name: "to accept, for a member", as: "owner", role: "member", path: (visit) => offered(visit) },
    {
      name: "to accept, without a name",
      as: "owner",
      role: "owner",
      person: { name: "" },
      path: (visit) => offered(visit),
    },
    { name: "none holds", as: "owner", role: "owner", path: ended },
    {
      name: "accepted",
      as: "owner",
      role: "owner",
      path: (visit) => host(visit, "/agreement?done=accepted"),
    },
    {
      name: "accepted, and withdrawn meanwhile",
      as: "owner",
      role: "owner",
      path: (visit) => offered(visit),
      act: async (visit) => {
        await visit.database.query(
          `update "HostAgreement" set "endedAt" = now() where "organisationId" = $1 and "acceptedAt" is null and "offeredAt" is not null`,
          [visit.things.organisationId],
        );
        await send("main form")(visit);
      },
    },
  ],
  "routes/host/statement/statement": [
    {
      name: "with what was paid",
      as: "owner",
      role: "manager",
      path: async (visit) => `/host/${await sold(visit)}`,
    },
    {
      name: "of days that are none",
      as: "owner",
      role: "owner",
      path: (visit) => host(visit, "/statement?from=2027-02-30&until=2027-01-01"),
    },
  ],
  "routes/desk/hosting/statement": [
    {
      name: "with what was paid",
      as: "staff",
      role: "finance",
      path: async (visit) => `/desk/hosting/${await sold(visit)}`,
    },
  ],
  "routes/desk/hosting/agreements": [
    { name: "nothing found", as: "staff", path: "/desk/hosting?q=qqqq" },
    { name: "to look at", as: "staff", role: "finance", path: "/desk/hosting?state=current" },
  ],
  "routes/desk/hosting/new": [
    {
      name: "of an enquiry",
      as: "staff",
      path: ({ things }) => `/desk/hosting/new?enquiry=${things.enquiryId}`,
    },
    { name: "organisations found", as: "staff", path: "/desk/hosting/new?q=gemeente" },
    { name: "no organisation found", as: "staff", path: "/desk/hosting/new?q=qqqq" },
    {
      name: "with faults in the organisation",
      as: "staff",
      path: "/desk/hosting/new",
      act: send("main form:has([name=email])"),
    },
    {
      name: "the terms",
      as: "staff",
      path: ({ things }) => `/desk/hosting/new?organisation=${things.organisationId}&done=host`,
    },
    {
      name: "the terms, with faults",
      as: "staff",
      path: ({ things }) => `/desk/hosting/new?organisation=${things.organisationId}`,
      act: send("main form:has([name=share])", { share: "honderd" }),
    },
  ],
  "routes/desk/hosting/agreement": [
    { name: "draft", as: "staff", path: ({ things }) => agreement(things.draftAgreementId) },
    {
      name: "to look at",
      as: "staff",
      role: "finance",
      path: ({ things }) => agreement(things.agreementId),
    },
    {
      name: "offered",
      as: "staff",
      path: ({ things }) => agreement(things.draftAgreementId),
      act: press("offer"),
    },
    {
      name: "ended without a reason",
      as: "staff",
      path: ({ things }) => agreement(things.agreementId),
      act: press("end"),
    },
    { name: "not there", as: "staff", path: agreement(randomUUID()) },
  ],
  "routes/desk/hosting/edit": [
    {
      name: "with faults",
      as: "staff",
      path: ({ things }) => `${agreement(things.draftAgreementId)}/edit`,
      act: send("main form:has([name=share])", { firstDay: "", lowest: "veel" }),
    },
    {
      name: "changed meanwhile",
      as: "staff",
      path: ({ things }) => `${agreement(things.draftAgreementId)}/edit`,
      act: async (visit) => {
        await visit.database.query(`update "HostAgreement" set version = version + 1 where id = $1`, [
          visit.things.draftAgreementId,
        ]);
        await send("main form:has([name=share])")(visit);
      },
    },
  ],
};
