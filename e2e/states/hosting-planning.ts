import { randomUUID } from "node:crypto";
import { send, type PageState, type Visit } from "./page-state";

const at = ({ things }: Visit, below = "") => `/host/${things.organisationId}${below}`;

/** A group of the host under its agreement; gives where its page is. */
async function group(visit: Visit, values: Record<string, unknown> = {}): Promise<string> {
  const { rows, database, things } = visit;
  const { rows: agreements } = await database.query<{ id: string }>(
    `select id from "HostAgreement" where "organisationId" = $1`,
    [things.organisationId],
  );
  const { id } = await rows.cohort({ agreementId: agreements[0]!.id, status: "DRAFT", ...values });
  return at(visit, `/cohorts/${id}`);
}

const asOwner = { as: "owner", role: "owner" } as const;
const dates = "offer=mc1-cohort&start=2031-10-14T09:30&end=12:00&count=4&every=1";

/** The agreement has ended. */
const ended = ({ database, things }: Visit) =>
  database.query(
    `update "HostAgreement" set "endedAt" = now() where "organisationId" = $1 and "endedAt" is null`,
    [things.organisationId],
  );

/** A second agreement, on one module and for nothing. */
const second = ({ database, things, owner }: Visit) =>
  database.query(
    `insert into "HostAgreement" (id, "organisationId", "contentIds", languages, "firstDay", "lastDay", "paidBy", "lowestPriceCents",
      "highestPriceCents", "createdById", "offeredAt", "offeredById", text, "acceptedAt", "acceptedById", "acceptedByName")
     values ($1, $2, '{m2}', '{en}', now(), now() + interval '1 year', 'NOBODY', 0, 0, $3, now(), $3, '<p>Samen.</p>', now(), $3, 'Noor')`,
    [randomUUID(), things.organisationId, owner.id],
  );

/** How a host plans a group, and proposes it. */
export const hostingPlanningStates: Record<string, PageState[]> = {
  "routes/host/planning/preview": [
    { name: "of a draft", ...asOwner, path: async (visit) => `${await group(visit)}/preview` },
  ],
  "routes/host/planning/cancel": [
    { name: "where nobody paid", ...asOwner, path: async (visit) => `${await group(visit)}/cancel` },
    {
      name: "asked without saying why",
      ...asOwner,
      path: (visit) => at(visit, `/cohorts/${visit.things.hostedCohortId}/cancel`),
      act: send("main form:has([name=note])"),
    },
    {
      name: "asked, and to be taken back",
      ...asOwner,
      path: async (visit) => {
        const { database, things } = visit;
        await database.query(
          `update "Cohort" set "cancelAskedAt" = now(), "cancelNote" = 'Ziek' where id = $1`,
          [things.hostedCohortId],
        );
        return at(visit, `/cohorts/${things.hostedCohortId}/cancel`);
      },
    },
  ],
  "routes/host/planning/new-cohort": [
    {
      name: "with dates that are none",
      ...asOwner,
      path: (visit) => at(visit, "/cohorts/new?start=&count=99"),
    },
    { name: "dates filled in", ...asOwner, path: (visit) => at(visit, `/cohorts/new?${dates}`) },
    { name: "with faults", ...asOwner, path: (visit) => at(visit, "/cohorts/new?by=hand"), act: send() },
    {
      name: "under one of two agreements",
      ...asOwner,
      path: async (visit) => {
        await second(visit);
        return at(visit, "/cohorts/new");
      },
    },
    {
      name: "without an agreement that lasts",
      ...asOwner,
      path: async (visit) => {
        await ended(visit);
        return at(visit, "/cohorts/new");
      },
    },
  ],
  "routes/host/planning/compositions": [
    { name: "with faults", ...asOwner, path: (visit) => at(visit, "/compositions"), act: send() },
    {
      name: "without a module to choose",
      ...asOwner,
      path: async (visit) => {
        await ended(visit);
        return at(visit, "/compositions?done=removed");
      },
    },
  ],
  "routes/host/planning/composition": [
    {
      name: "with a group, and no longer agreed",
      ...asOwner,
      path: async (visit) => {
        await group(visit, { offerId: visit.things.compositionId });
        await ended(visit);
        return at(visit, `/compositions/${visit.things.compositionId}`);
      },
    },
  ],
  "routes/host/planning/edit-cohort": [
    {
      name: "with faults",
      ...asOwner,
      path: async (visit) => `${await group(visit)}/edit`,
      act: send(undefined, { name: "", price: "1" }),
    },
    {
      name: "under an agreement that ended",
      ...asOwner,
      path: async (visit) => {
        const path = await group(visit, { status: "PUBLISHED" });
        await ended(visit);
        return `${path}/edit`;
      },
    },
  ],
  "routes/host/cohort": [
    { name: "a draft", ...asOwner, path: (visit) => group(visit) },
    { name: "waits for approval", ...asOwner, path: (visit) => group(visit, { proposedAt: new Date() }) },
    {
      name: "sent back",
      ...asOwner,
      path: (visit) => group(visit, { returnedNote: "Zeg bij elke bijeenkomst waar die over gaat." }),
    },
    {
      name: "cannot be proposed",
      ...asOwner,
      path: (visit) => group(visit, { enrolUntil: new Date(0) }),
      act: send(),
    },
    {
      name: "by invitation, saved and told",
      ...asOwner,
      path: async (visit) =>
        `${await group(visit, { status: "PUBLISHED", audience: "INVITED" })}?done=saved&told=2`,
    },
    {
      name: "for one organisation",
      ...asOwner,
      path: (visit) => group(visit, { audience: "CLOSED", closedForId: visit.things.organisationId }),
    },
    { name: "cancelled", ...asOwner, path: (visit) => group(visit, { status: "CANCELLED" }) },
  ],
  "routes/host/face": [
    {
      name: "with faults",
      ...asOwner,
      path: (visit) => at(visit, "/face"),
      act: send("main form[enctype]", { name: "", accent: "#ffffff" }),
    },
    {
      name: "saved, with a colour and a welcome",
      ...asOwner,
      path: async (visit) => {
        await visit.database.query(
          `insert into "HostFace" ("organisationId", name, accent, "welcomeNl") values ($1, 'Hogeschool Rijkdam', '#2f7fb5', 'Welkom bij ons.')`,
          [visit.things.organisationId],
        );
        return at(visit, "/face?done=saved");
      },
    },
  ],
  "routes/host/planning/facilitators": [
    { name: "nobody yet", ...asOwner, path: async (visit) => `${await group(visit)}/facilitators` },
    {
      name: "with faults",
      ...asOwner,
      path: async (visit) => `${await group(visit)}/facilitators`,
      act: send("main form[enctype]"),
    },
  ],
};

/** A group that a host asks the desk to open. */
export const proposedAtDesk = async (visit: Visit) => {
  const path = await group(visit, { proposedAt: new Date() });
  return `/desk/cohorts/${path.slice(path.lastIndexOf("/") + 1)}`;
};
