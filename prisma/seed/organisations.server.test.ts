import { expect, test } from "vitest";
import { syncOffers } from "~/features/catalogue/offers/sync-offers.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { seed } from "../seed";

test("the demo organisations have members, an open invitation and a request, and seeding again adds nothing", async () => {
  env.STRIPE_API_BASE = undefined;
  await syncOffers();
  await seed();
  // What the desk makes of them stays.
  await db.organisation.updateMany({
    where: { kind: "UNIVERSITY" },
    data: { name: "Hogeschool Elders", kind: "OTHER" },
  });
  await db.organisationDomain.deleteMany();
  await seed();
  const organisations = await db.organisation.findMany({
    orderBy: { id: "asc" },
    include: {
      domains: true,
      memberships: { orderBy: { role: "asc" }, include: { person: true } },
      invitations: true,
      joinRequests: true,
    },
  });
  expect(organisations).toMatchObject([
    {
      name: "Gemeente Voorbeeld",
      isDemo: true,
      kvk: "12345678",
      domains: [],
      memberships: [
        { role: "OWNER", person: { email: "lotte@demo.example" } },
        { role: "MEMBER", person: { email: "amir@demo.example" } },
      ],
      invitations: [{ email: "rosa@voorbeeld.example", acceptedAt: null }],
      joinRequests: [{ answeredAt: null }],
    },
    { name: "Hogeschool Elders", isDemo: true, domains: [], invitations: [], verifiedAt: null },
  ]);
  const [agreement, ...others] = await db.hostAgreement.findMany({
    include: {
      organisation: true,
      cohorts: { include: { facilitators: true, sessions: true }, orderBy: { startsAt: "asc" } },
    },
  });
  expect(others).toEqual([]);
  expect(agreement).toMatchObject({
    ...{
      isDemo: true,
      acceptedByName: "Amir Voorbeeld",
      text: expect.stringContaining("Hogeschool Voorbeeld"),
    },
    organisation: { name: "Hogeschool Elders" },
    cohorts: [1, 2].map(() => ({
      ...{ isDemo: true, status: "CLOSED", facilitators: [{ name: "Amir Voorbeeld" }] },
    })),
  });
  const past = agreement!.cohorts.map(({ sessions }) => sessions.filter(({ endsAt }) => endsAt < new Date()));
  expect(past.map(({ length }) => length)).toEqual([2, 1]);
});
