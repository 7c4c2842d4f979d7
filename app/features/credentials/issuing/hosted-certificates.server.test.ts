import { addCompletion } from "~test/rows/completions";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { addStaff } from "~test/rows/people";
import { actorOf } from "~test/rows/shop";
import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { missingCertificates } from "../desk/missing-certificates.queries.server";
import { certificateStanding } from "./certificate-standing.queries.server";
import { issueCertificates } from "./issue-certificates.server";

test("in a group whose host asks more, the certificate waits until a facilitator finishes it; then it names the host and the attendance", async () => {
  const { agreement } = await addHost();
  const cohort = await addHostedCohort(agreement, [], { attendanceShare: 75 });
  const { holder, enrolmentId } = await addCompletion();
  await db.enrolment.update({ where: { id: enrolmentId }, data: { cohortId: cohort.id } });
  const actor = actorOf(holder);
  expect(await issueCertificates(enrolmentId)).toEqual({ ok: false, reason: "notCompleted" });
  expect(await certificateStanding(actor, enrolmentId)).toEqual({ is: "waitsForHost" });
  expect(await missingCertificates(await addStaff("certificate.read"), "nl")).toEqual([]);
  expect(await db.mail.count()).toBe(0);
  const attendance = { meetings: 4, attended: 3, minutes: 360 };
  await db.enrolment.update({
    where: { id: enrolmentId },
    data: { finishedAt: new Date(), attended: attendance },
  });
  expect(await certificateStanding(actor, enrolmentId)).toEqual({ is: "beingMade" });
  const issued = await issueCertificates(enrolmentId);
  expect(issued).toMatchObject({ ok: true, isNew: true });
  expect(await db.certificate.findFirst({ where: { contentId: "mc1" } })).toMatchObject({
    ...{ coIssuerName: "Hogeschool Rijkdam", attendance },
  });
  expect(await certificateStanding(actor, enrolmentId)).toMatchObject({ is: "issued" });
});

test("in a group whose host asks nothing more, it is issued at once, and names the host", async () => {
  const { agreement } = await addHost();
  const cohort = await addHostedCohort(agreement);
  const { enrolmentId } = await addCompletion();
  await db.enrolment.update({ where: { id: enrolmentId }, data: { cohortId: cohort.id } });
  expect(await issueCertificates(enrolmentId)).toMatchObject({ ok: true });
  expect(await db.certificate.findMany()).toMatchObject([
    { coIssuerName: "Hogeschool Rijkdam", attendance: null },
  ]);
});
