import { addCompletion, addCertificate } from "~test/rows/completions";
import { actorOf } from "~test/rows/shop";
import { expect, test } from "vitest";
import { certificateStanding } from "./certificate-standing.queries.server";
import { issueCertificates } from "./issue-certificates.server";

const standingOf = ({ holder, enrolmentId }: Awaited<ReturnType<typeof addCompletion>>) =>
  certificateStanding(actorOf(holder), enrolmentId);

test("a certificate is being made, waits for a name or for its Latin spelling, or is there", async () => {
  const { number, ...issued } = await addCertificate();
  expect(await standingOf(issued)).toEqual({ is: "issued", number });
  expect(await standingOf(await addCompletion())).toEqual({ is: "beingMade" });
  expect(await standingOf(await addCompletion({ name: "" }))).toEqual({ is: "needsName" });
  expect(await standingOf(await addCompletion({ name: "李雷" }))).toEqual({ is: "needsLatinName" });
});

test("what it says it waits for is what issuing waits for", async () => {
  for (const [name, ok] of [
    ["Noor", true],
    ["", false],
    ["李雷", false],
  ] as const) {
    const completion = await addCompletion({ name });
    expect((await standingOf(completion)).is === "beingMade").toBe(ok);
    expect((await issueCertificates(completion.enrolmentId)).ok).toBe(ok);
  }
});
