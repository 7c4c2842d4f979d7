import { afterEach, beforeEach, expect, test } from "vitest";
import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import type { Person } from "~prisma/client";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { addBuyer, fillInFoundation, orderOnInvoice } from "~test/rows/orders/orders-to-invoice";
import { addOrganisation } from "~test/rows/organisations";
import { addPerson, routeArguments, signInAs } from "~test/rows/people";
import { action, loader } from "./invoice";
import { loader as pdf } from "./invoice-pdf";
import { loader as xml } from "./invoice-xml";

beforeEach(() => setClock(() => Date.parse("2027-01-12T09:00:00Z")));
afterEach(() => setClock());

/** Asks a route as somebody. */
async function as(person: Pick<Person, "id">) {
  const cookie = await signInAs(person);
  return async (
    handler: LoaderFunction | ActionFunction,
    params: Record<string, string>,
    method: "GET" | "POST" = "GET",
  ) => {
    const body = method === "POST" ? new URLSearchParams() : undefined;
    const request = new Request("http://localhost:3000/organisation", { method, headers: { cookie }, body });
    const given = { ...routeArguments(request), params };
    return (await Promise.resolve(handler(given)).catch((thrown: unknown) => thrown)) as Response & {
      invoices: { state: string; documents: { number: string }[]; missing: { datum: string }[] };
      data: { refusal: string };
      init: { status: number };
    };
  };
}

test("a manager sees what the invoice waits for, sends it, and opens it; a member and another organisation do not", async () => {
  await fillInFoundation();
  const { owner, organisation } = await addBuyer({ visiting: undefined, kvk: "", oin: "" });
  const order = await orderOnInvoice({ owner, organisation });
  const [member, stranger] = [await addPerson(), await addPerson()];
  await db.membership.create({
    data: {
      ...{ id: newId(), organisationId: organisation.id, personId: member.id },
      ...{ role: "MEMBER", from: new Date("2026-01-01T00:00:00Z") },
    },
  });
  const other = await addOrganisation({}, { [stranger.id]: "OWNER" });
  const params = { organisationId: organisation.id, number: order.number };
  const ask = await as({ id: owner.personId });
  expect((await ask(loader, params)).invoices).toMatchObject({
    ...{ state: "incomplete", missing: [{ datum: "buyerLegalId" }], documents: [] },
  });
  expect(await ask(action, params, "POST")).toMatchObject({
    data: { refusal: "missing" },
    init: { status: 409 },
  });
  await db.organisation.update({ where: { id: organisation.id }, data: { kvk: "68599750" } });
  const clicks = [await ask(action, params, "POST"), await ask(action, params, "POST")];
  for (const { status, headers } of clicks)
    expect([status, headers.get("location")]).toEqual([
      303,
      `/organisation/${organisation.id}/orders/${order.number}/invoice?done=sent`,
    ]);
  const { invoices } = await ask(loader, params);
  expect(invoices).toMatchObject({ state: "issued", documents: [{ number: "F2027-00001" }] });

  const file = { organisationId: organisation.id, number: "F2027-00001" };
  expect((await ask(pdf, file)).headers.get("content-type")).toBe("application/pdf");
  expect(await (await ask(xml, file)).text()).toContain("F2027-00001");
  for (const number of ["F2027-00002", "F2027-1", "x"])
    expect((await ask(xml, { ...file, number })).status).toBe(404);
  const [asMember, asStranger] = [await as(member), await as(stranger)];
  for (const handler of [loader, pdf, xml]) expect((await asMember(handler, file)).status).toBe(403);
  const elsewhere = { organisationId: other.id, number: "F2027-00001" };
  for (const handler of [pdf, xml]) {
    expect((await asStranger(handler, file)).status).toBe(404);
    expect((await asStranger(handler, elsewhere)).status).toBe(404);
  }
  expect((await asStranger(action, { ...params, organisationId: other.id }, "POST")).status).toBe(404);
});
