import type { ActionFunction } from "@remix-run/node";
import { addAgreement, addHost } from "~test/rows/hosting";
import { openDesk, type SentForm } from "~test/rows/desk";
import { addOrganisation } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { beforeEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { action as act, loader as look } from "./agreement";
import { loader as list } from "./agreements";
import { action as edit, loader as editPage } from "./edit";
import { action as make, loader as newPage } from "./new";

beforeEach(() => {
  setClock(() => Date.parse("2027-01-12T10:00:00Z"));
  return () => setClock();
});

const terms = {
  ...{ contents: ["mc1", "m0"], languages: ["nl", "en"], firstDay: "2027-02-01", lastDay: "2027-12-31" },
  ...{ paidBy: "LEARNERS", lowest: "100", highest: "900", share: "60", rosterSeats: "40" },
  ...{ duties: "Een zaal.", locale: "nl" },
} satisfies SentForm;
const pageOf = (id: string) => `/desk/hosting/agreements/${id}`;

test("an enquiry becomes an organisation with its owner invited once, and then a draft; also when each is sent twice", async () => {
  const desk = await openDesk();
  const enquiry = await db.enquiry.create({
    data: {
      ...{ id: newId(), kind: "HOSTING", site: "foundation", locale: "nl", createdAt: new Date() },
      ...{ name: "Rana Bakker", jobTitle: "Docent", organisation: "Hogeschool Rijkdam", country: "NL" },
      ...{ email: "rana@rijkdam.example", message: "Kan dat?" },
    },
  });
  const page = `/desk/hosting/new?enquiry=${enquiry.id}`;
  expect((await desk.load(newPage, page)).data).toMatchObject({
    enquiry: { organisation: "Hogeschool Rijkdam", email: "rana@rijkdam.example" },
    organisation: null,
    found: null,
  });
  const host = (form: SentForm) => desk.send(make, page, { intent: "host", enquiry: enquiry.id, ...form });
  expect(await host({ name: " ", email: "rana" })).toMatchObject({
    status: 400,
    data: { typed: { name: " ", email: "rana" }, hostFaults: { name: "nameMissing", email: "emailForm" } },
  });
  expect(await host({ name: "Hogeschool", email: desk.person.email })).toMatchObject({
    data: { hostFaults: { email: "emailOwn" } },
  });
  const formId = newId();
  const asked = { formId, name: "Hogeschool Rijkdam", email: " Rana@rijkdam.example" };
  const chosen = `/desk/hosting/new?enquiry=${enquiry.id}&organisation=${formId}&done=host`;
  for (let twice = 0; twice < 2; twice += 1) expect((await host(asked)).location).toBe(chosen);
  expect(await db.invitation.findMany()).toMatchObject([
    { organisationId: formId, email: "rana@rijkdam.example", role: "OWNER" },
  ]);
  expect(await db.mail.count({ where: { template: "invitation" } })).toBe(1);
  expect(await db.organisation.findMany()).toMatchObject([{ id: formId, kind: "UNIVERSITY" }]);

  expect((await desk.load(newPage, chosen)).data).toMatchObject({ organisation: { id: formId } });
  const of = { formId: newId(), enquiry: enquiry.id, organisation: formId };
  const faulty = { ...terms, lowest: "veel", lastDay: "2026-12-31", paidBy: "" };
  expect(await desk.send(make, chosen, { ...of, ...faulty })).toMatchObject({
    status: 400,
    data: {
      terms: { lowest: "veel", contents: ["mc1", "m0"], duties: "Een zaal." },
      faults: { lowest: "priceForm", lastDay: "lastBeforeFirst", paidBy: "payerMissing" },
    },
  });
  for (let twice = 0; twice < 2; twice += 1)
    expect((await desk.send(make, chosen, { ...of, ...terms })).location).toBe(
      `${pageOf(of.formId)}?done=saved`,
    );
  expect(await db.hostAgreement.findMany()).toMatchObject([
    { id: of.formId, organisationId: formId, enquiryId: enquiry.id, offeredAt: null, hostShareBp: 6_000 },
  ]);
  const elsewhere = { ...of, ...terms, formId: newId(), organisation: newId() };
  expect((await desk.send(make, chosen, elsewhere)).status).toBe(404);
});

test("an organisation is found by its name; what the address names and is not there is not chosen", async () => {
  const desk = await openDesk();
  const [person, enquiry] = [await addPerson(), newId()];
  const { id } = await addOrganisation({ name: "Hogeschool Rijkdam" }, { [person.id]: "OWNER" });
  const found = async (query: string) => {
    const { data } = await desk.load(newPage, `/desk/hosting/new${query}`);
    const { found: page } = data as { found: { rows: { id: string }[] } | null };
    return page && page.rows.map((one) => one.id);
  };
  expect(await found("?q=rijk")).toEqual([id]);
  expect(await found("?q=zzz")).toEqual([]);
  expect(
    (await desk.load(newPage, `/desk/hosting/new?organisation=${enquiry}&enquiry=${enquiry}`)).data,
  ).toMatchObject({ organisation: null, enquiry: null });
});

test("a draft is changed under its version, offered as it was shown, and withdrawn with a reason", async () => {
  const desk = await openDesk();
  const { organisation, agreement, owner } = await addHost();
  const draft = { offeredAt: null, offeredById: null, text: "", acceptedAt: null, acceptedById: null };
  const { id } = await addAgreement(organisation, owner, { ...draft, acceptedByName: "" });
  const send = (action: ActionFunction, form: SentForm) => desk.send(action, pageOf(id), form, { id });
  const { data } = await desk.load(editPage, `${pageOf(id)}/edit`, { id });
  expect(data).toMatchObject({ version: 1, values: { lowest: "100,00", share: "60", paidBy: "LEARNERS" } });
  expect((await send(edit, { ...terms, version: "1" })).location).toBe(`${pageOf(id)}?done=saved`);
  expect(await send(edit, { ...terms, version: "1", duties: "Ander" })).toMatchObject({
    status: 409,
    data: { isChanged: true, terms: { duties: "Ander" } },
  });
  expect(await send(act, { intent: "offer", version: "1" })).toMatchObject({
    status: 409,
    data: { refusal: "changed" },
  });
  expect(JSON.stringify((await desk.load(look, pageOf(id), { id })).data)).toContain("Een zaal.");
  for (let twice = 0; twice < 2; twice += 1)
    expect((await send(act, { intent: "offer", version: "2" })).location).toBe(`${pageOf(id)}?done=offered`);
  expect((await desk.load(editPage, `${pageOf(id)}/edit`, { id })).location).toBe(pageOf(id));
  expect((await send(edit, { ...terms, version: "2" })).location).toBe(pageOf(id));
  expect((await send(act, { intent: "discard" })).location).toBe(pageOf(id));
  expect(await send(act, { intent: "end", reason: " " })).toMatchObject({
    status: 400,
    data: { reason: " ", fault: "reasonMissing" },
  });
  expect((await send(act, { intent: "end", reason: "Toch niet" })).location).toBe(`${pageOf(id)}?done=ended`);
  expect((await send(act, { intent: "own" })).status).toBe(400);
  expect((await desk.load(look, pageOf(newId()), { id: newId() })).status).toBe(404);

  const shown = async (query: string) => {
    const answer = (await desk.load(list, `/desk/hosting${query}`)).data as {
      rows: { id: string; state: string; firstDay: Date }[];
    };
    return answer.rows.map((row) => [row.id, row.state]);
  };
  expect(await shown("?state=ended")).toEqual([[id, "ended"]]);
  expect(await shown("?state=current")).toEqual([[agreement.id, "current"]]);
  expect(await shown("?q=rijkdam&sort=organisation")).toHaveLength(2);
  expect(await shown("?q=zzz")).toEqual([]);
});

test("a draft is thrown away; who keeps the money reads and agrees on nothing; an editor does not read", async () => {
  const { organisation, agreement, owner } = await addHost();
  const { id } = await addAgreement(organisation, owner, {
    ...{
      offeredAt: null,
      offeredById: null,
      text: "",
      acceptedAt: null,
      acceptedById: null,
      acceptedByName: "",
    },
  });
  for (const [role, reads] of [
    ["FINANCE", 200],
    ["EDITOR", 403],
    ["ADMINISTRATOR", 403],
  ] as const) {
    const desk = await openDesk({ roles: [role] });
    expect((await desk.load(list, "/desk/hosting")).status, role).toBe(reads);
    expect((await desk.load(look, pageOf(agreement.id), { id: agreement.id })).status).toBe(reads);
    expect((await desk.load(newPage, "/desk/hosting/new")).status).toBe(403);
    for (const intent of ["offer", "end", "discard"])
      expect((await desk.send(act, pageOf(id), { intent, version: "1" }, { id })).status).toBe(403);
    expect((await desk.send(edit, pageOf(id), terms, { id })).status).toBe(403);
    expect((await desk.send(make, "/desk/hosting/new", { intent: "host" })).status).toBe(403);
  }
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const discard = () => desk.send(act, pageOf(id), { intent: "discard" }, { id });
  for (let twice = 0; twice < 2; twice += 1)
    expect((await discard()).location).toBe("/desk/hosting?done=discarded");
  expect(await db.hostAgreement.findMany()).toMatchObject([{ id: agreement.id }]);
});
