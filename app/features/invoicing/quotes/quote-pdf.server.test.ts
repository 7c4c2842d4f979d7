import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { keyedHash } from "~/platform/secrets.server";
import { foundation } from "~/platform/site/sites.server";
import { loader } from "~/routes/organisation/invoices/quote-link-pdf";
import { outlinesOf, textOf, withoutSpace } from "~test/pdf";
import { foundationOnPaper } from "~test/rows/orders/invoice-values";
import { addBuyer, fillInFoundation, orderOnInvoice } from "~test/rows/orders/orders-to-invoice";
import { addOrganisation, memberNow } from "~test/rows/organisations";
import { routeArguments } from "~test/rows/people";
import { makePerson } from "~test/rows/shop";
import { quoteByToken, quoteOfOrganisation } from "./quote-document.queries.server";
import { quotePdf } from "./quote-pdf.server";

async function makeQuote() {
  await fillInFoundation();
  const buyer = await addBuyer();
  const token = randomBytes(32).toString("base64url");
  const order = await orderOnInvoice(buyer, {
    ...{
      status: "QUOTED",
      quoteTokenHash: keyedHash("quote", token),
      expiresAt: new Date("2027-03-13T22:59:59Z"),
    },
    createdAt: new Date("2027-01-12T09:00:00Z"),
  });
  return { buyer, token, order };
}

test("a quote says what it holds, until when, and how to accept it, with its link as a code, in both languages", async () => {
  const { token, order } = await makeQuote();
  const found = (await quoteByToken(siteScope(foundation), token))!;
  expect(found).toMatchObject({ locale: "nl", quote: { number: order.number, contact: "Noor Jansen" } });
  const drawn = [];
  for (const [locale, says] of [
    [
      "nl",
      [
        "Geldigtotenmet13maart2027",
        "14€695,00€9.730,00",
        "€11.773,30",
        "binnen30dagen",
        "Leveranciersgegevens",
      ],
    ],
    ["en", ["Validuntil13March2027", "14€695.00€9,730.00", "€11,773.30", "within30days", "Supplierdetails"]],
  ] as const) {
    const pdf = await quotePdf(found.quote, locale, foundation.brand);
    const text = withoutSpace(await textOf(pdf));
    for (const part of [
      ...says,
      order.number,
      "GemeenteVoorstad",
      withoutSpace(foundationOnPaper.legalName),
      `/quotes/${token}`,
    ])
      expect(text).toContain(part);
    expect(pdf.toString("latin1")).toContain("/StructTreeRoot");
    drawn.push(outlinesOf(pdf).length);
  }
  expect(drawn.every((count) => count > 100)).toBe(true);
});

test("a quote is there for its organisation and for who holds its link, and no longer once it does not stand", async () => {
  const { buyer, token, order } = await makeQuote();
  const stranger = await makePerson();
  const other = await addOrganisation({}, { [stranger.personId]: "OWNER" });
  const own = await memberNow({ id: buyer.owner.personId }, buyer.organisation, "documents.read");
  const elsewhere = await memberNow({ id: stranger.personId }, other, "documents.read");
  expect((await quoteOfOrganisation(own, order.number))?.quote.acceptAddress).toBe(
    `${foundation.origin}/organisation/${buyer.organisation.id}/orders/${order.number}`,
  );
  expect(await quoteOfOrganisation(elsewhere, order.number)).toBeNull();
  for (const wrong of ["", "x", randomBytes(32).toString("base64url"), keyedHash("quote", token)])
    expect(await quoteByToken(siteScope(foundation), wrong)).toBeNull();

  const ask = () => {
    const args = routeArguments(new Request(`http://localhost:3000/quotes/${token}.pdf`));
    return loader({ ...args, params: { token } }).catch((thrown: unknown) => thrown as Response);
  };
  const answer = await ask();
  expect(answer.headers.get("content-disposition")).toContain(`offerte-${order.number}.pdf`);
  await db.order.update({ where: { id: order.id }, data: { status: "EXPIRED" } });
  expect((await ask()).status).toBe(404);
  expect(await quoteOfOrganisation(own, order.number)).toBeNull();
});
