import { answerOf } from "~test/rows/answers";
import { openDesk } from "~test/rows/desk";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { cancelOwn } from "~test/rows/orders/cancellers";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import type { LoaderFunction } from "@remix-run/node";
import { expect, test } from "vitest";
import type { StatementPage } from "~/features/hosting/statement/statement-page.server";
import { refundOrder } from "~/features/payments/refunds/refund-order.server";
import { now } from "~/platform/clock.server";
import { loader as deskPage } from "../../desk/hosting/statement";
import { loader as deskCsv } from "../../desk/hosting/statement-csv";
import { loader as hostPage } from "./statement";
import { loader as hostCsv } from "./statement-csv";
import { loader as hostPdf } from "./statement-pdf";

const first = "from=2027-01-01&until=2027-03-31";
const second = "from=2027-04-01&until=2027-06-30";

/** Three tickets of € 695 in a group of a host and one in the foundation's own, with what went back on either side of the end of March. */
async function soldAcrossTheEdge() {
  const shop = await openShop();
  const host = await addHost();
  const dates = { startsAt: new Date("2027-05-04T08:30:00Z"), endsAt: new Date("2027-06-01T10:30:00Z") };
  const cohort = await addHostedCohort(host.agreement, [], { ...dates, name: "=Lente; “Rijkdam”" });
  const own = await makeCohort(dates);
  const until = (iso: string) => shop.pass((Date.parse(iso) - now().getTime()) / 60_000);
  const buy = async (where = cohort) => {
    const buyer = await makePerson();
    const { id, sessionId } = await shop.order(buyer, where);
    shop.double.payCheckout(sessionId, "ideal");
    await shop.double.flush();
    return { id, buyer };
  };
  const cancelled = await buy();
  const refunded = await buy();
  await buy(own);
  until("2027-03-31T21:58:00Z");
  await buy();
  await refundOrder(refunded.buyer, refunded.id, { amountCents: 10_000, reason: "zaal was koud" });
  await shop.double.flush();
  until("2027-03-31T22:00:00Z");
  await cancelOwn(cancelled.buyer.personId, cancelled.id);
  await shop.double.flush();
  return host;
}

/** What the page of a statement says to somebody of the host, or the status they are refused with. */
async function asked(loader: LoaderFunction, person: { id: string }, organisationId: string, query: string) {
  const request = requestTo(`/host/${organisationId}/statement?${query}`, { cookie: await signInAs(person) });
  return answerOf(loader, { ...routeArguments(request), params: { organisationId } });
}
const pageOf = (data: unknown) => (data as { page: StatementPage }).page;

test("a statement says what came in and went back in its days, of the host's groups only, and whose it is", async () => {
  const { organisation, owner, coordinator, facilitator } = await soldAcrossTheEdge();
  const page = async (query: string) =>
    pageOf((await asked(hostPage, coordinator, organisation.id, query)).data);
  // A refund of € 100,00 is € 82,64 without VAT, rounded as it leaves what stays.
  expect((await page(first)).lines).toMatchObject([
    {
      paidCents: 208_500,
      returnedCents: -8_264,
      netCents: 200_236,
      hostCents: 120_142,
      foundationCents: 80_094,
    },
  ]);
  expect((await page(second)).total).toEqual({
    ...{ paidCents: 0, returnedCents: -69_500, netCents: -69_500 },
    ...{ hostCents: -41_700, foundationCents: -27_800 },
  });
  expect(await page("from=2027-07-01&until=2027-09-30")).toMatchObject({ lines: [], total: { netCents: 0 } });
  expect(await page("from=morgen&until=2027-06-30")).toMatchObject({
    ...{ lines: [], total: null },
    asked: { from: "morgen", faults: { from: "dayForm" } },
  });
  // The quarter that it is now.
  expect((await page("")).asked).toMatchObject({ from: "2027-04-01", until: "2027-06-30" });
  expect((await asked(hostPage, owner, organisation.id, first)).status).toBe(200);
  for (const loader of [hostPage, hostPdf, hostCsv])
    expect((await asked(loader, facilitator, organisation.id, first)).status).toBe(403);
  const elsewhere = await addHost();
  for (const loader of [hostPage, hostPdf, hostCsv])
    expect((await asked(loader, elsewhere.owner, organisation.id, first)).status).toBe(404);
  expect(
    pageOf((await asked(hostPage, elsewhere.owner, elsewhere.organisation.id, first)).data).lines,
  ).toEqual([]);
});

test("the desk sees the same; its files are named after the days, and no name in them is a formula", async () => {
  const { organisation, owner } = await soldAcrossTheEdge();
  const desk = await openDesk({ roles: ["FINANCE"] });
  const path = `/desk/hosting/${organisation.id}/statement`;
  const params = { organisationId: organisation.id };
  const { data } = await desk.load(deskPage, `${path}?${first}`, params);
  expect(pageOf(data).total).toMatchObject({ netCents: 200_236, hostCents: 120_142 });
  const { response } = await desk.load(deskCsv, `${path}.csv?${first}`, params);
  expect(response!.headers.get("content-disposition")).toContain("afrekening-2027-01-01-2027-03-31.csv");
  const [, line] = (await response!.text()).split("\r\n");
  expect(line).toBe(
    `"2027-01-01";"2027-03-31";"'=Lente; “Rijkdam”";"2085,00";"-82,64";"2002,36";"60,00";"1201,42";"800,94";"EUR"`,
  );
  const pdf = (await asked(hostPdf, owner, organisation.id, first)).response!;
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  for (const query of ["from=x", "from=2027-02-02&until=2027-02-01"])
    expect((await asked(hostPdf, owner, organisation.id, query)).status).toBe(404);
  expect((await desk.load(deskPage, path, { organisationId: owner.id })).status).toBe(404);
  const editor = await openDesk({ roles: ["EDITOR"] });
  expect((await editor.load(deskPage, path, params)).status).toBe(403);
});
