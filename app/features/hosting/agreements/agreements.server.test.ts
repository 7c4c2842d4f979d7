import { addAgreement, addHost } from "~test/rows/hosting";
import { addOrganisation, memberNow } from "~test/rows/organisations";
import { addPerson, addStaff } from "~test/rows/people";
import { afterEach, expect, test } from "vitest";
import { joinOrganisations } from "~/features/organisations/desk/join-organisations.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { draftAgreement, saveDraft } from "../desk/draft-agreement.server";
import { endAgreement, offerAgreement } from "../desk/offer-agreement.server";
import { acceptHostAgreement } from "./accept-host-agreement.server";
import type { TypedTerms } from "./agreement-terms";
import { markOf } from "./frozen-text.server";
import { hostAgreementPdf } from "./host-agreement-pdf.server";
import { hostAgreementEndedMail, hostAgreementOfferedMail } from "./host-agreement-mails.server";
import { agreementsOf, hostsOf, waitsForAcceptance } from "./host-agreements.queries.server";

afterEach(() => setClock());
const site = foundation.id;

const terms: TypedTerms = {
  ...{ contents: ["mc1", "m0"], languages: ["nl"], firstDay: "2027-02-01", lastDay: "2027-12-31" },
  ...{ paidBy: "LEARNERS", lowest: "100", highest: "900", share: "60", rosterSeats: "40" },
  ...{ duties: "Een zaal & koffie.\nElke dinsdag.", locale: "nl" },
};

/** A draft with a university that has an owner and a coordinator. */
async function drafted() {
  setClock(() => Date.parse("2027-01-12T10:00:00Z"));
  const [staff, owner] = [await addStaff("hosting.agree", "organisation.correct"), await addPerson()];
  const organisation = await addOrganisation({ name: "Hogeschool <Rijkdam>" }, { [owner.id]: "OWNER" });
  const of = { id: newId(), organisationId: organisation.id, enquiryId: null };
  const draft = () => draftAgreement(staff, of, terms, "nl");
  expect(await Promise.all([draft(), draft()])).toEqual([
    { ok: true, id: of.id },
    { ok: true, id: of.id },
  ]);
  const row = () => db.hostAgreement.findUniqueOrThrow({ where: { id: of.id } });
  const accept = async (by = owner, shown?: string) =>
    acceptHostAgreement(
      await memberNow(by, organisation, "host.agree"),
      { id: of.id, shown: shown ?? markOf(await row()) },
      site,
    );
  const offer = (version = 1) => offerAgreement(staff, { id: of.id, version }, site);
  const end = () => endAgreement(staff, { id: of.id, reason: "Te weinig begeleiders" }, site);
  return { staff, owner, organisation, id: of.id, row, accept, offer, end };
}

const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);
const mails = async () =>
  (await db.mail.findMany({ orderBy: { id: "asc" } })).map((one) => [one.template, one.personId]);

test("an agreement lives from draft to acceptance: each act once, its text frozen with what was agreed", async () => {
  const { staff, owner, organisation, id, row, accept, offer } = await drafted();
  expect(await saveDraft(staff, { id, version: 1 }, { ...terms, share: "62,5" }, "nl")).toMatchObject({
    ok: true,
  });
  expect(await saveDraft(staff, { id, version: 1 }, terms, "nl")).toEqual({ ok: false, reason: "changed" });
  expect(await saveDraft(staff, { id, version: 2 }, { ...terms, contents: [] }, "nl")).toEqual({
    ok: false,
    faults: { contents: "contentMissing" },
  });
  const scope = () => memberNow(owner, organisation, "host.open");
  expect(await agreementsOf(await scope())).toEqual({ all: [], shown: null });
  expect(await accept()).toEqual({ ok: false, reason: "notFound" });
  expect(await offer()).toEqual({ ok: false, reason: "changed" });
  expect(await Promise.all([offer(2), offer(2)])).toEqual([{ ok: true }, { ok: true }]);
  expect(await saveDraft(staff, { id, version: 2 }, terms, "nl")).toEqual({ ok: false, reason: "offered" });
  const { text, textHash } = await row();
  for (const said of [
    "aan Hogeschool &lt;Rijkdam&gt; aan",
    "Anders kijken",
    "1 februari 2027 tot en met 31 december 2027",
    "62,5 %",
    "Een zaal &amp; koffie.",
    "onderlinge regeling",
    "<strong>concept</strong>",
  ])
    expect(text).toContain(said);
  expect(textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(await waitsForAcceptance(await scope())).toBe(true);
  expect(await accept(owner, "an older text")).toEqual({ ok: false, reason: "changed" });
  expect(await Promise.all([accept(), accept()])).toEqual([{ ok: true }, { ok: true }]);
  expect(await row()).toMatchObject({ acceptedById: owner.id, acceptedByName: owner.name, text });
  expect(await waitsForAcceptance(await scope())).toBe(false);
  expect(await agreementsOf(await scope())).toMatchObject({
    all: [{ id }],
    shown: { id, state: "current", text },
  });
  expect(await acts()).toEqual(["hosting.draft", "hosting.save", "hosting.offer", "hosting.accept"]);
  expect(await mails()).toEqual([
    ["hostAgreementOffered", owner.id],
    ["hostAgreementAccepted", staff.personId],
  ]);
  expect((await hostAgreementPdf(await row(), foundation)).subarray(0, 5).toString()).toBe("%PDF-");
});

test("two owners accept at the same moment: one of them stands with it", async () => {
  const { organisation, row, accept, offer } = await drafted();
  const other = await addPerson({ name: "Rana Bakker" });
  await db.membership.create({
    data: {
      id: newId(),
      organisationId: organisation.id,
      personId: other.id,
      role: "OWNER",
      from: new Date(0),
    },
  });
  await offer();
  expect(await Promise.all([accept(), accept(other)])).toEqual([{ ok: true }, { ok: true }]);
  const { acceptedByName } = await row();
  expect(["Sara de Wit", "Rana Bakker"]).toContain(acceptedByName);
  expect((await acts()).filter((act) => act === "hosting.accept")).toHaveLength(1);
});

test("what was withdrawn, is over, or is offered by who accepts is refused; so is somebody without a name", async () => {
  const withdrawn = await drafted();
  await withdrawn.offer();
  const offeredTo = { data: { agreementId: withdrawn.id } };
  expect(await hostAgreementOfferedMail(offeredTo.data, "nl", foundation)).toMatchObject({
    subject: "Overeenkomst voor Hogeschool <Rijkdam>",
  });
  expect(await Promise.all([withdrawn.end(), withdrawn.end()])).toEqual([true, true]);
  expect(await withdrawn.accept()).toEqual({ ok: false, reason: "ended" });
  expect(await withdrawn.offer()).toEqual({ ok: false, reason: "ended" });
  expect(await hostAgreementOfferedMail(offeredTo.data, "nl", foundation)).toBeNull();
  expect(JSON.stringify(await hostAgreementEndedMail(offeredTo.data, "nl", foundation))).toContain(
    "Te weinig begeleiders",
  );

  const late = await drafted();
  await late.offer();
  setClock(() => Date.parse("2027-12-31T23:59:59Z"));
  expect(await late.accept(late.owner, "x")).toEqual({ ok: false, reason: "changed" });
  setClock(() => Date.parse("2028-01-01T00:00:00Z"));
  expect(await late.accept()).toEqual({ ok: false, reason: "over" });

  const past = await drafted();
  setClock(() => Date.parse("2028-01-01T00:00:00Z"));
  expect(await past.offer()).toEqual({ ok: false, reason: "lastPast" });

  const own = await drafted();
  await own.offer();
  const nameless = await addPerson({ name: "" });
  const { personId } = own.staff;
  for (const id of [nameless.id, personId])
    await db.membership.create({
      data: {
        id: newId(),
        organisationId: own.organisation.id,
        personId: id,
        role: "OWNER",
        from: new Date(0),
      },
    });
  expect(await own.accept(nameless)).toEqual({ ok: false, reason: "nameMissing" });
  const staff = await db.person.findUniqueOrThrow({ where: { id: personId } });
  expect(await own.accept(staff)).toEqual({ ok: false, reason: "own" });
});

test("another organisation's agreement is not there to accept", async () => {
  const { id, row, offer } = await drafted();
  await offer();
  const elsewhere = await addHost();
  const owner = await memberNow(elsewhere.owner, elsewhere.organisation, "host.agree");
  const shown = markOf(await row());
  expect(await acceptHostAgreement(owner, { id, shown }, site)).toEqual({ ok: false, reason: "notFound" });
});

test("an agreement that ended keeps its text and who accepted it; its mail says why", async () => {
  const { organisation, owner, accept, offer, end, row, id } = await drafted();
  await offer();
  await accept();
  await end();
  const scope = await memberNow(owner, organisation, "host.open");
  expect(await agreementsOf(scope)).toMatchObject({ all: [{ id, state: "ended" }], shown: null });
  expect(await accept()).toEqual({ ok: false, reason: "ended" });
  expect((await row()).acceptedByName).toBe(owner.name);
  expect(await hostAgreementEndedMail({ agreementId: id }, "en", foundation)).toMatchObject({
    subject: "Agreement of Hogeschool <Rijkdam> ended",
  });
});

test("the database refuses what would change an offer, an acceptance or an end", async () => {
  const { organisation, owner, agreement } = await addHost({
    acceptedAt: null,
    acceptedById: null,
    acceptedByName: "",
  });
  const { id } = agreement;
  const change = (data: Parameters<typeof db.hostAgreement.update>[0]["data"], of = id) =>
    db.hostAgreement.update({ where: { id: of }, data }).then(
      () => "done",
      () => "refused",
    );
  for (const data of [
    { hostShareBp: 0 },
    { text: "x" },
    { lastDay: new Date() },
    { offeredAt: null },
    { isDemo: true },
  ])
    expect(await change(data), JSON.stringify(data)).toBe("refused");
  const acceptance = { acceptedAt: new Date(), acceptedById: owner.id, acceptedByName: "Olga Visser" };
  expect(await change(acceptance)).toBe("done");
  expect(await change({ acceptedByName: "Iemand anders" })).toBe("refused");
  expect(await change({ acceptedAt: null, acceptedById: null, acceptedByName: "" })).toBe("refused");
  expect(await change({ endedAt: new Date(), endedById: owner.id })).toBe("done");
  expect(await change({ endedAt: null })).toBe("refused");
  await expect(db.hostAgreement.delete({ where: { id } })).rejects.toThrow(/never changed/);
  const ended = { acceptedAt: null, acceptedById: null, acceptedByName: "", endedAt: new Date() };
  const withdrawn = await addAgreement(organisation, owner, ended);
  expect(await change(acceptance, withdrawn.id)).toBe("refused");
  const draft = await addAgreement(organisation, owner, {
    ...ended,
    endedAt: null,
    offeredAt: null,
    text: "",
  });
  expect(await change({ hostShareBp: 1 }, draft.id)).toBe("done");
  await db.hostAgreement.delete({ where: { id: draft.id } });
});

test("what an organisation hosts goes with it when it is joined into another", async () => {
  const { organisation, agreement, owner } = await addHost();
  const staff = await addStaff("organisation.correct");
  const into = await addOrganisation({ name: "Hogeschool Voorstad" }, { [(await addPerson()).id]: "OWNER" });
  await joinOrganisations(staff, { from: organisation.id, into: into.id, reason: "Dubbel" });
  expect(await db.hostAgreement.findUnique({ where: { id: agreement.id } })).toMatchObject({
    organisationId: into.id,
  });
  expect(await hostsOf(await memberNow(owner, into, "host.open"))).toEqual([
    { id: into.id, name: "Hogeschool Voorstad" },
  ]);
});
