import { afterEach, expect, test } from "vitest";
import { answerOf } from "~test/rows/answers";
import { openDesk } from "~test/rows/desk";
import { addPerson, requestTo, routeArguments } from "~test/rows/people";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { jobs, mails } from "~/jobs.server";
import { foundation } from "~/platform/site/sites.server";
import { action as atDesk, loader as enquiryPage } from "~/routes/desk/interest/enquiry";
import { loader as listPage } from "~/routes/desk/interest/enquiries";
import { action as savePrice } from "~/routes/desk/interest/prices";
import { action as send, loader as formPage } from "~/routes/site/interest/enquiry";
import { loader as partnerPage } from "~/routes/site/interest/partner";

afterEach(() => setClock());

const filled = {
  name: "Ayşe Öztürk",
  jobTitle: "Adviseur",
  organisation: "Stad Voorbeeld",
  country: "BE",
  email: "Ayse@Stad.example",
  language: "en",
  message: "Kijk op http://reclame.example",
};
const ask = (
  form: Record<string, string> = filled,
  path = "/voor-steden/aanvraag",
  clientAddress = "203.0.113.7",
) => answerOf(send, routeArguments(requestTo(path, { form }), { clientAddress }));
const written = async (template: string) => {
  const row = await db.mail.findFirstOrThrow({ where: { template } });
  return mails[template]!(row.data, row.locale === "en" ? "en" : "nl", foundation);
};
const enquiryOf = async (values: Partial<typeof filled> = {}) => {
  await ask({ ...filled, ...values, formId: newId() });
  return db.enquiry.findFirstOrThrow({ orderBy: { id: "desc" } });
};

test("a request reaches the desk once, however often its form is sent, and its sender hears that without a word they typed", async () => {
  const page = await answerOf(formPage, routeArguments(requestTo("/voor-steden/aanvraag")));
  const { formId } = page.data as { formId: string };
  for (let times = 0; times < 2; times++)
    expect((await ask({ ...filled, formId })).location).toBe("/voor-steden/aanvraag?sent");
  expect(await db.enquiry.findMany()).toMatchObject([
    {
      id: formId,
      kind: "LICENCE",
      name: "Ayşe Öztürk",
      country: "BE",
      email: "ayse@stad.example",
      locale: "en",
    },
  ]);
  expect(await db.mail.findMany()).toMatchObject([
    { to: "ayse@stad.example", locale: "en", template: "enquiryReceived", personId: null },
  ]);
  const mail = JSON.stringify(await written("enquiryReceived"));
  for (const typed of ["Ayşe", "reclame", "Stad Voorbeeld"]) expect(mail).not.toContain(typed);
  expect(mail).toContain("/en/for-cities");
});

test("of a university it is about hosting; what is missing comes back with what was typed", async () => {
  await ask({ ...filled, formId: newId() }, "/voor-universiteiten/aanvraag");
  expect(await db.enquiry.findMany()).toMatchObject([{ kind: "HOSTING" }]);
  const wrong = await ask({ ...filled, message: " ", country: "" });
  expect(wrong).toMatchObject({
    ...{
      status: 400,
      data: { typed: { name: "Ayşe Öztürk" }, faults: { message: "missing", country: "missing" } },
    },
  });
});

test("a mailbox gets five mails a day because somebody typed it; a network sends twenty an hour", async () => {
  const asked = [];
  for (let n = 0; n < 6; n++) asked.push((await ask({ ...filled, formId: newId() })).status);
  expect(asked).toEqual([303, 303, 303, 303, 303, 429]);
  const others = [];
  for (let n = 0; n < 21; n++)
    others.push(
      (await ask({ ...filled, email: `wie-${n}@stad.example`, formId: newId() }, undefined, "198.51.100.7"))
        .status,
    );
  expect(others.filter((status) => status === 429)).toHaveLength(1);
});

test("staff find, assign and answer it by mail; the text is kept, and sent twice it is one answer", async () => {
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const colleague = await addPerson({ roles: ["REGISTRAR"], name: "Imane Bos" });
  const { id } = await enquiryOf();
  const act = (form: Record<string, string>) => desk.send(atDesk, `/desk/enquiries/${id}`, form, { id });
  const list = async (query: string) =>
    (
      (await desk.load(listPage, `/desk/enquiries${query}`)).data as {
        rows: { state: string; assignedTo: string | null }[];
      }
    ).rows;
  expect(await list("?state=waiting&q=voorb")).toMatchObject([{ state: "new", assignedTo: null }]);
  expect((await act({ intent: "assign", assignedTo: colleague.id })).location).toContain("done=assign");
  expect(await list("?state=assigned")).toMatchObject([{ assignedTo: "Imane Bos" }]);
  expect(await act({ intent: "mail", text: " " })).toMatchObject({ status: 400, data: { fault: "missing" } });
  const formId = newId();
  for (let times = 0; times < 2; times++)
    expect((await act({ intent: "mail", text: "Yes, gladly.", formId })).location).toContain("done=mail");
  expect(
    await db.mail.count({ where: { template: "enquiryAnswer", to: "ayse@stad.example", locale: "en" } }),
  ).toBe(1);
  const mail = await written("enquiryAnswer");
  expect(mail!.blocks).toEqual([
    { text: "Yes, gladly." },
    { text: expect.stringContaining("you asked:") as string },
    { text: filled.message },
  ]);
  expect(await list("?state=answered&q=ayse@stad.example")).toHaveLength(1);
  const page = await desk.load(enquiryPage, `/desk/enquiries/${id}`, { id });
  expect(page.data).toMatchObject({
    enquiry: { answers: [{ text: "Yes, gladly.", isMailed: true, answeredBy: "Femke Bureau" }] },
  });
  const acts = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
  expect(acts.map(({ act: name, detail }) => [name, detail])).toEqual([
    ["enquiry.assign", { personId: colleague.id }],
    ["enquiry.answer", { isMailed: true }],
  ]);
});

test("what was answered elsewhere is noted and mails nobody; a closed one is answered only once it is open again", async () => {
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const { id } = await enquiryOf();
  const act = (form: Record<string, string>) => desk.send(atDesk, `/desk/enquiries/${id}`, form, { id });
  await act({ intent: "elsewhere", text: "Gebeld." });
  expect(await db.mail.count({ where: { template: "enquiryAnswer" } })).toBe(0);
  expect(await db.enquiry.findUniqueOrThrow({ where: { id } })).toMatchObject({
    assignedToId: desk.person.id,
  });
  await act({ intent: "close" });
  expect(await act({ intent: "mail", text: "Nog iets" })).toMatchObject({
    status: 409,
    data: { fault: "closed" },
  });
  await act({ intent: "reopen" });
  expect((await act({ intent: "mail", text: "Nog iets" })).location).toContain("done=mail");
  expect(await db.enquiryAnswer.count()).toBe(2);
});

test("it is assigned to nobody who may not answer it, and seen by nobody who may not read it", async () => {
  const { id } = await enquiryOf();
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const learner = await addPerson();
  for (const assignedTo of [learner.id, newId(), "iemand"])
    expect(
      await desk.send(atDesk, `/desk/enquiries/${id}`, { intent: "assign", assignedTo }, { id }),
    ).toMatchObject({
      ...{ status: 400, data: { fault: "notStaff" } },
    });
  for (const role of ["EDITOR", "FINANCE", "ADMINISTRATOR"] as const) {
    const other = await openDesk({ roles: [role] });
    expect((await other.load(enquiryPage, `/desk/enquiries/${id}`, { id })).status, role).toBe(403);
    expect((await other.load(listPage, "/desk/enquiries")).status, role).toBe(403);
  }
});

test("a page says what it costs once the foundation has set that, in both languages or in none", async () => {
  const desk = await openDesk({ roles: ["FINANCE"] });
  const price = async (path: string, locale: "nl" | "en") => {
    const { data } = await answerOf(partnerPage, routeArguments(requestTo(path), { locale }));
    return (data as { price: string | null }).price;
  };
  expect(await price("/voor-steden", "nl")).toBeNull();
  const save = (form: Record<string, string>) =>
    desk.send(savePrice, "/desk/partner-prices", { kind: "LICENCE", ...form });
  expect(await save({ nl: "In overleg", en: " " })).toMatchObject({
    status: 400,
    data: { fault: "oneLanguage" },
  });
  expect((await save({ nl: "In overleg", en: "To be agreed" })).location).toBe(
    "/desk/partner-prices?done=price",
  );
  expect(await price("/voor-steden", "nl")).toBe("In overleg");
  expect(await price("/en/for-cities", "en")).toBe("To be agreed");
  expect(await price("/voor-universiteiten", "nl")).toBeNull();
  await save({ nl: "", en: "" });
  expect(await price("/voor-steden", "nl")).toBeNull();
  expect(await db.auditEntry.count({ where: { act: "partnerPrice.save" } })).toBe(2);
});

test("what was asked and answered goes after two years", async () => {
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const { id } = await enquiryOf();
  await desk.send(atDesk, `/desk/enquiries/${id}`, { intent: "elsewhere", text: "Gebeld." }, { id });
  const since = now().getTime();
  setClock(() => since + 729 * 86_400_000);
  await jobs["forget-enquiries"]!({}, { number: 1, last: false });
  expect(await db.enquiry.count()).toBe(1);
  setClock(() => since + 732 * 86_400_000);
  await jobs["forget-enquiries"]!({}, { number: 1, last: false });
  expect(await db.enquiryAnswer.count()).toBe(0);
});
