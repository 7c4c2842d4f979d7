import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { migrationsBefore } from "~test/processes/migrations-before";
import { queryOn, scratchDatabaseUrl } from "~test/processes/scratch-database";
import { deploy } from "../../../../prisma/engine/migrate-deploy.mjs";

const personId = randomUUID();
const cohortId = randomUUID();

const people = `insert into "Person" (id, email, name) values ('${personId}', 'noor@example.nl', 'Noor Jansen');
  insert into "Offer" (id, sells, "contentId", mode, vat) values ('mc1-cohort', 'MASTERCLASS', 'mc1', 'COHORT', 'standard');
  insert into "Cohort" (id, slug, "offerId", name, mode, capacity, "priceCents", vat, "enrolUntil", "startsAt", "endsAt")
    values ('${cohortId}', 'voorjaar', 'mc1-cohort', 'Voorjaar', 'ONLINE', 12, 69500, 'standard', now(), now(), now() + interval '1 day')`;

/** A bought seat as the release before writes it: it knows no lines, and whose a ticket is only its order says. */
const bought = (number: string, status: string) => {
  const [orderId, seatId] = [randomUUID(), randomUUID()];
  return `insert into "Order" (id, number, "personId", "cohortId", "offerId", status, "amountCents", "vatCents", vat, "vatRateBp", currency,
      locale, "attendeeName", "attendeeLatinName", "expiresAt", "paidAt")
    values ('${orderId}', '${number}', '${personId}', '${cohortId}', 'mc1-cohort', '${status}', 84095, 14595, 'standard', 2100, 'EUR',
      'nl', 'Noor Jansen', 'N. Jansen', now(), now());
    insert into "Seat" (id, "cohortId", "orderId", status) values ('${seatId}', '${cohortId}', '${orderId}', 'TAKEN');
    insert into "Ticket" (id, number, "orderId", "seatId") values ('${randomUUID()}', 'T-${number}', '${orderId}', '${seatId}')`;
};

const sold = (url: string) =>
  queryOn(
    url,
    `select o.number, o.status::text, l.position, l.quantity, l."offerId", l."cohortId", l."unitCents", l."netCents", l.vat, l."vatRateBp",
      s."lineId" = l.id as "isOfLine", t.number as ticket, t."personId", t."holderName", t."holderLatinName"
    from "Order" o join "OrderLine" l on l."orderId" = o.id join "Seat" s on s."orderId" = o.id join "Ticket" t on t."seatId" = s.id
    order by o.number`,
  );

test("orders from before keep their numbers and get a line, and an instance of the release before goes on selling", async () => {
  const url = scratchDatabaseUrl();
  await deploy({ url, dir: migrationsBefore("20261129160000_order_lines") });
  await queryOn(url, people);
  await queryOn(url, bought("B-0001", "PAID"));
  await deploy({ url, dir: "prisma/migrations" });
  const line = {
    ...{ status: "PAID", position: 1, quantity: 1, offerId: "mc1-cohort", cohortId },
    ...{ unitCents: 69_500, netCents: 69_500, vat: "standard", vatRateBp: 2_100, isOfLine: true },
    ...{ personId, holderName: "Noor Jansen", holderLatinName: "N. Jansen" },
  };
  expect(await sold(url)).toEqual([{ ...line, number: "B-0001", ticket: "T-B-0001" }]);

  await queryOn(url, bought("B-0002", "PAID"));
  expect(await sold(url)).toEqual([
    { ...line, number: "B-0001", ticket: "T-B-0001" },
    { ...line, number: "B-0002", ticket: "T-B-0002" },
  ]);
});

test("what a newer instance sells the release before finds in its columns; of an organisation's order it makes no ticket", async () => {
  const url = scratchDatabaseUrl();
  await deploy({ url, dir: "prisma/migrations" });
  await queryOn(url, people);
  const organisationId = randomUUID();
  await queryOn(
    url,
    `insert into "Organisation" (id, kind, name) values ('${organisationId}', 'MUNICIPALITY', 'Gemeente Voorbeeld')`,
  );
  const place = async (number: string, organisation: string | null) => {
    const [orderId, lineId, seatId] = [randomUUID(), randomUUID(), randomUUID()];
    await queryOn(
      url,
      `insert into "Order" (id, number, "personId", "organisationId", status, "amountCents", "vatCents", currency, locale, "attendeeName", "expiresAt")
        values ('${orderId}', '${number}', '${personId}', ${organisation ? `'${organisation}'` : "null"}, 'PENDING', 84095, 14595, 'EUR', 'nl', 'Noor', now());
      insert into "OrderLine" (id, "orderId", position, "offerId", "cohortId", quantity, "unitCents", "netCents", vat, "vatRateBp")
        values ('${lineId}', '${orderId}', 1, 'mc1-cohort', '${cohortId}', 1, 69500, 69500, 'standard', 2100);
      insert into "Seat" (id, "cohortId", "orderId", "lineId", status) values ('${seatId}', '${cohortId}', '${orderId}', '${lineId}', 'TAKEN')`,
    );
    const [old] = await queryOn(
      url,
      `select "offerId", "cohortId", vat, "vatRateBp" from "Order" where id = '${orderId}'`,
    );
    const ticket = `insert into "Ticket" (id, number, "orderId", "seatId") values ('${randomUUID()}', 'T-${number}', '${orderId}', '${seatId}')`;
    return { old, ticket };
  };
  const own = await place("B-0001", null);
  expect(own.old).toEqual({ offerId: "mc1-cohort", cohortId, vat: "standard", vatRateBp: 2_100 });
  await queryOn(url, own.ticket);
  const team = await place("B-0002", organisationId);
  expect(team.old).toMatchObject({ cohortId: null });
  await expect(queryOn(url, team.ticket)).rejects.toThrow(/personId|null value/);
});
