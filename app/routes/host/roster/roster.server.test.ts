import { addHost, addHostedCohort } from "~test/rows/hosting";
import { addPerson, routeArguments, signInAs } from "~test/rows/people";
import { expect, test } from "vitest";
import { agreementVersion } from "~/features/organisations/agreements/agreement";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { action } from "./roster";
import { loader as csvLoader } from "./roster-csv";

/** A host where nobody pays, and what its owner sends to the roster of a cohort. */
async function host() {
  const free = { paidBy: "NOBODY", lowestPriceCents: 0, highestPriceCents: 0, hostShareBp: 0 } as const;
  const made = await addHost(free);
  const { organisation, agreement, owner } = made;
  await db.processorAgreement.create({
    data: {
      ...{ id: newId(), organisationId: organisation.id, version: agreementVersion, textHash: "" },
      ...{ acceptedById: owner.id, acceptedByName: owner.name, acceptedAt: now() },
    },
  });
  const startsAt = new Date(now().getTime() + 35 * 86_400_000);
  const cohort = await addHostedCohort(agreement, [made.facilitator], { startsAt, priceCents: 0 });
  const params = { organisationId: organisation.id, cohortId: cohort.id };
  const asked = async (person: { id: string }, body?: FormData) => {
    const url = `http://localhost:3000/host/${organisation.id}/cohorts/${cohort.id}/roster`;
    const headers = { cookie: await signInAs(person) };
    const request = new Request(url, body ? { method: "POST", headers, body } : { headers });
    return { ...routeArguments(request), params };
  };
  return { ...made, cohort, asked };
}
const sent = (fields: Record<string, string | Blob>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

test("a file in Windows-1252 with semicolons is read, put in and comes out as CSV with formulas made harmless", async () => {
  const { owner, asked, cohort } = await host();
  // "Voornaam;Tussenvoegsel;Achternaam;E-mail", and Zoë with a byte that is no UTF-8.
  const text = "Voornaam;Achternaam;E-mail\r\nZo\u00eb;Brink;zoe@stad.example\r\n=1+1;;omar@stad.example\r\n";
  const file = new Blob([Buffer.from(text, "latin1")], { type: "text/csv" });
  const previewed = await action(await asked(owner, sent({ intent: "preview", file, language: "nl" })));
  expect(previewed).toMatchObject({
    data: {
      step: "preview",
      preview: { people: [{ person: { name: "Zoë Brink" }, fault: null }, { email: "omar@stad.example" }] },
    },
  });
  const { values } = (previewed as { data: { values: { list: string } } }).data;
  const named = { ...values, list: values.list.replace("=1+1", "Omar") };
  const done = await action(await asked(owner, sent({ intent: "confirm", shown: "0", ...named })));
  expect(done).toMatchObject({ status: 303 });
  await db.assignment.updateMany({ where: { email: "omar@stad.example" }, data: { name: "=HYPERLINK(1)" } });
  const answer = await csvLoader(await asked(owner));
  const lines = (await answer.text()).split("\r\n");
  expect(lines[0]).toBe('"Naam";"Mailadres";"Sinds";"Stand"');
  expect(lines.slice(1, 3).toSorted()).toMatchObject([
    expect.stringContaining(`"'=HYPERLINK(1)";"omar@stad.example"`) as string,
    expect.stringContaining('"Zoë Brink";"zoe@stad.example"') as string,
  ]);
  expect(await db.seat.count({ where: { cohortId: cohort.id } })).toBe(2);
});

test("who follows without a seat stands in the list, once, also who started again", async () => {
  const { owner, asked, cohort } = await host();
  const person = await addPerson({ name: "Sanne Vos", email: "sanne@stad.example" });
  const enrolment = { personId: person.id, offerId: cohort.offerId, contentId: "mc1", cohortId: cohort.id };
  await db.enrolment.create({ data: { ...enrolment, id: newId(), completedAt: now() } });
  await db.enrolment.create({ data: { ...enrolment, id: newId(), attempt: 2 } });
  const gone = await addPerson();
  await db.enrolment.create({ data: { ...enrolment, id: newId(), personId: gone.id, endedAt: now() } });
  const lines = (await (await csvLoader(await asked(owner))).text()).trim().split("\r\n").slice(1);
  expect(lines).toEqual([expect.stringMatching(/^"Sanne Vos";"sanne@stad.example";.*"Doet mee"$/)]);
});

test("a file of 20 MB and a picture are refused in words, and what was typed stays", async () => {
  const { owner, asked } = await host();
  const typed = { intent: "preview", language: "nl", list: "Rosa <rosa@stad.example>" };
  const large = new Blob([Buffer.alloc(20 * 1024 * 1024, "a")]);
  expect(await action(await asked(owner, sent({ ...typed, file: large })))).toMatchObject({
    data: { step: "edit", file: "tooLarge", values: { list: typed.list } },
    init: { status: 400 },
  });
  const picture = new Blob([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])]);
  expect(await action(await asked(owner, sent({ ...typed, file: picture })))).toMatchObject({
    data: { step: "edit", file: "notText" },
  });
});

test("who only facilitates and another host's people neither read nor change the roster", async () => {
  const { facilitator, asked } = await host();
  const other = await addHost();
  const form = () => sent({ intent: "preview", list: "rosa@stad.example" });
  for (const [person, status] of [
    [facilitator, 403],
    [other.owner, 404],
  ] as const) {
    await expect(action(await asked(person, form()))).rejects.toMatchObject({ status });
    await expect(csvLoader(await asked(person))).rejects.toMatchObject({ status });
  }
});
