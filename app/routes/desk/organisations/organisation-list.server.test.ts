import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { openDesk } from "~test/rows/desk";
import { addBooking, addTeam, addTeamOrder } from "~test/rows/orders/listed-orders";
import { addPerson } from "~test/rows/people";
import { loader as page } from "./organisation";
import { loader as list } from "./organisations";
import { loader as file } from "./organisations-csv";

test("organisations show their seats and what they owe, and are narrowed to and sorted by it", async () => {
  const desk = await openDesk();
  const [voorstad, rijkdam, elders] = [
    await addTeam(),
    await addTeam("Hogeschool Rijkdam"),
    await addTeam("Élan"),
  ];
  const order = await addTeamOrder(voorstad, { seats: 3 });
  await addBooking(52_285, { order });
  await addTeamOrder(rijkdam, { seats: 5 });
  await db.organisation.update({ where: { id: rijkdam.organisation.id }, data: { verifiedAt: new Date() } });
  await db.organisation.update({
    where: { id: elders.organisation.id },
    data: { endedAt: new Date(), joinedIntoId: rijkdam.organisation.id },
  });
  await db.membership.updateMany({
    where: { organisationId: elders.organisation.id },
    data: { until: new Date(Date.now() + 1_000) },
  });
  const load = async (query: string) =>
    ((await desk.load(list, `/desk/organisations?${query}`)).data as { rows: { name: string }[] }).rows;
  const names = async (query: string) => (await load(query)).map(({ name }) => name.split(" ").at(-1));
  for (const [query, found] of [
    ["", ["Rijkdam", "Voorstad"]],
    ["sort=name", ["Voorstad", "Rijkdam"]],
    ["sort=-open", ["Rijkdam", "Voorstad"]],
    ["sort=open", ["Voorstad", "Rijkdam"]],
    ["status=owing", ["Rijkdam", "Voorstad"]],
    ["status=verified", ["Rijkdam"]],
    ["status=unverified", ["Voorstad"]],
    ["status=joined", ["Élan"]],
    ["q=élan", ["Élan"]],
  ] as [string, string[]][])
    expect([query, await names(query)]).toEqual([query, found]);
  expect(await load("")).toMatchObject([
    { seats: 5, openCents: 420_475, members: 1 },
    { seats: 3, openCents: 200_000 },
  ]);
  const { response } = await desk.load(file, "/desk/organisations.csv?sort=name");
  expect((await response!.text()).split("\r\n")[1]).toContain(`;"1";"3";"2000,00";`);
});

test("of many members a page shows some, owners first, and leads to the others", async () => {
  const desk = await openDesk();
  const { organisation, owner } = await addTeam();
  for (let n = 0; n < 27; n += 1) {
    const { id: personId } = await addPerson();
    await db.membership.create({
      data: { id: newId(), organisationId: organisation.id, personId, role: "MEMBER", from: new Date() },
    });
  }
  interface Shown {
    organisation: { members: { id: string }[] };
    membersAt: { next: { key: number; id: string } | null };
  }
  const load = async (query: string) =>
    (await desk.load(page, `/desk/organisations/${organisation.id}?${query}`, { id: organisation.id }))
      .data as Shown;
  const first = await load("");
  expect(first.organisation.members).toHaveLength(25);
  expect(first.organisation.members[0]!.id).toBe(owner.personId);
  const { key, id } = first.membersAt.next!;
  const second = await load(`after=${key}~${id}`);
  expect(second).toMatchObject({ membersAt: { next: null }, organisation: { members: { length: 3 } } });
  const all = [...first.organisation.members, ...second.organisation.members];
  expect(new Set(all.map((one) => one.id)).size).toBe(28);
});
