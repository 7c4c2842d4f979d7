import { randomUUID } from "node:crypto";
import { send, type PageState, type Visit } from "./page-state";

const at = ({ things }: Visit, below = "") => `/organisation/${things.organisationId}${below}`;
const accepted = async ({ database, things }: Visit) => {
  await database.query(
    `insert into "ProcessorAgreement" (id, "organisationId", version, "textHash", "acceptedById", "acceptedByName", "acceptedAt")
     values ($1, $2, '2020-01-01', '', $3, 'Olga Visser', now())`,
    [randomUUID(), things.organisationId, things.colleagueId],
  );
};
const offered = async ({ database, things }: Visit): Promise<string> => {
  const { rows } = await database.query<{ seatId: string }>(
    `select "seatId" from "Assignment" where id = $1`,
    [things.assignmentId],
  );
  return rows[0]!.seatId;
};
const manager = { as: "owner", role: "manager" } as const;

/** An organisation's seats, and what it agrees to before it gives them. */
export const seatStates: Record<string, PageState[]> = {
  "routes/organisation/agreement": [
    {
      name: "a newer text waits",
      ...manager,
      path: async (visit) => (await accepted(visit), at(visit, "/agreement")),
    },
    { name: "accepted", ...manager, path: (visit) => at(visit, "/agreement"), act: send() },
    { name: "as a member", as: "owner", role: "member", path: (visit) => at(visit, "/agreement") },
  ],
  "routes/organisation/agreement-consent": [
    { name: "with faults", ...manager, path: (visit) => at(visit, "/works-council"), act: send() },
    {
      name: "recorded",
      ...manager,
      path: (visit) => at(visit, "/works-council"),
      act: send(undefined, { givenOn: "2026-01-12", givenBy: "De voorzitter" }),
    },
  ],
  "routes/organisation/seats/seats": [
    {
      name: "given",
      ...manager,
      path: async (visit) => (await accepted(visit), at(visit, "/seats?done=named")),
    },
    { name: "nothing fits", ...manager, path: (visit) => at(visit, "/seats?q=niemand") },
    {
      name: "none yet",
      ...manager,
      path: async ({ rows, owner }) =>
        `/organisation/${(await rows.organisation(owner, "OWNER")).organisationId}/seats`,
    },
  ],
  "routes/organisation/seats/name": [
    {
      name: "the form",
      ...manager,
      path: async (visit) => (await accepted(visit), at(visit, "/seats/name")),
    },
    {
      name: "with faults",
      ...manager,
      path: async (visit) => (await accepted(visit), at(visit, "/seats/name")),
      act: send(undefined, { list: "Rosa <rosa@stad>\nOmar <omar@stad.example>" }),
    },
    {
      name: "a preview",
      ...manager,
      path: async (visit) => (await accepted(visit), at(visit, "/seats/name")),
      act: send(undefined, { list: `Omar <omar-${randomUUID()}@stad.example>` }),
    },
    {
      name: "nobody",
      ...manager,
      path: async (visit) => (await accepted(visit), at(visit, "/seats/name")),
      act: send(),
    },
  ],
  "routes/organisation/seats/seat": [
    { name: "offered", ...manager, path: async (visit) => at(visit, `/seats/${await offered(visit)}`) },
  ],
};
