import { expect, onTestFinished, test } from "vitest";
import { saveDetails } from "~/features/foundation/details/save-details.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { foundation } from "~/platform/site/sites.server";
import { addPerson, addStaff } from "~test/rows/people";
import { addOrganisation } from "~test/rows/organisations";
import { openSeats } from "~test/rows/seats";
import { notifyOfProcessors } from "./notify-of-processors.server";
import { processorNoticeMail } from "./processor-notice-mail.server";

const host = "Voorbeeldhost; server en back-ups; NL";
const post = "Voorbeeldpost; mail versturen; DE";

test("an organisation with an agreement hears of a new processor before it begins, its owners and managers once each", async () => {
  onTestFinished(() => setClock());
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  const actor = await addStaff("foundation.edit");
  const { organisation, owner, manager } = await openSeats();
  await addOrganisation({}, { [(await addPerson()).id]: "OWNER" });
  const save = async (subprocessors: string, holdsFrom: Date | null, version: number) =>
    saveDetails(
      actor,
      { details: { ...(await foundationDetails(db)), subprocessors }, holdsFrom },
      version,
      notifyOfProcessors,
    );
  const first = new Date("2027-01-31T23:00:00Z");
  const mails = () => db.mail.findMany({ where: { template: "processorNotice" }, orderBy: { id: "asc" } });

  expect(await save(host, null, 0)).toEqual({ ok: false, reason: "noticeNeeded" });
  expect(await db.foundationDetails.count()).toBe(0);
  expect(await mails()).toEqual([]);
  expect(await save(host, first, 0)).toEqual({ ok: true });
  expect((await mails()).map(({ to }) => to).sort()).toEqual([owner.email, manager.email].sort());

  const second = new Date("2027-02-28T23:00:00Z");
  expect(await save(`${post}\n${host}`, second, 1)).toEqual({ ok: true });
  // What is only planned may not begin sooner by another save; what goes, and what was told, is not told again.
  expect(await save(post, null, 2)).toEqual({ ok: false, reason: "noticeNeeded" });
  expect(await save(post, second, 2)).toEqual({ ok: true });
  const told = await mails();
  expect(told).toHaveLength(4);
  const mail = await processorNoticeMail(told[2]!.data, "nl", foundation);
  expect(mail).toMatchObject({
    subject: "Nieuwe verwerker vanaf 1 maart 2027",
    blocks: [{}, { facts: [["Voorbeeldpost", "mail versturen (Duitsland)"]] }, {}, {}],
  });
  await db.organisation.update({ where: { id: organisation.id }, data: { endedAt: new Date() } });
  expect(await processorNoticeMail(told[2]!.data, "nl", foundation)).toBeNull();
});

test("without an agreement nobody was promised anything: a processor may begin at once", async () => {
  const actor = await addStaff("foundation.edit");
  const details = { ...(await foundationDetails(db)), subprocessors: host };
  expect(await saveDetails(actor, { details, holdsFrom: null }, 0, notifyOfProcessors)).toEqual({ ok: true });
  expect(await db.mail.count()).toBe(0);
});
