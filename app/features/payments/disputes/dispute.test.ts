import { expect, test } from "vitest";
import { type DisputeFacts, isDisputeNews } from "./dispute";

const facts = (status: DisputeFacts["status"], withdrawnCents: number, amountCents = 100): DisputeFacts => ({
  status,
  withdrawnCents,
  amountCents,
  currency: "EUR",
  dueAt: null,
});
const asked = facts("OPEN", 0);
const taken = facts("OPEN", 100);
const won = facts("WON", 0);
const lost = facts("LOST", 100);

test.each([
  ["the money is taken", asked, taken, true],
  ["it is won", taken, won, true],
  ["it is lost", taken, lost, true],
  ["what was lost is won after all", lost, won, true],
  ["the amount changes", asked, facts("OPEN", 0, 90), true],
  ["the same again", taken, taken, false],
  ["an old answer from before the money was taken", taken, asked, false],
  ["an old answer from before it was won", won, taken, false],
  ["an old answer from before it was lost", lost, asked, false],
])("%s", (_name, known, told, isNews) => {
  expect(isDisputeNews(known, told)).toBe(isNews);
});
