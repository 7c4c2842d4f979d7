import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { newId, newNumber } from "~/platform/db/ids.server";
import type { Result } from "../report";
import type { Site } from "../site";

const count = 500;

/**
 * How long it takes to name 500 people for as many seats with their mails queued, from the confirmation of the preview to the page behind it,
 * and how long until the mails have left. `cookie`: of somebody who is signed in; they get an organisation with the seats.
 */
export async function measureNaming(site: Site, pool: pg.Pool, cookie: string): Promise<Result[]> {
  const organisationId = await openOrganisation(pool, cookie);
  const people = Array.from(
    { length: count },
    (_, n) => `Persoon ${n} <persoon-${n}@${organisationId}.example>`,
  );
  const body = new URLSearchParams({
    ...{ group: "mc1-self-paced:", language: "nl", intent: "confirm", list: people.join("\n") },
  });
  const started = performance.now();
  const answer = await fetch(`${site.origin}/organisation/${organisationId}/seats/name`, {
    method: "POST",
    headers: { cookie, origin: site.origin },
    body,
    redirect: "manual",
  });
  const seconds = (performance.now() - started) / 1000;
  const mailed = async (status: string[]) => {
    const { rows } = await pool.query<{ n: number }>(
      `select count(*)::int as n from "Mail" where template = 'seatOffer' and "to" like '%@' || $1 || '.example' and status::text = any($2)`,
      [organisationId, status],
    );
    return rows[0]!.n;
  };
  const queued = await mailed(["QUEUED", "SENT"]);
  if (answer.status !== 303 || queued !== count)
    throw new Error(`${queued} of ${count} people were named, answered with ${answer.status}`);
  for (const deadline = Date.now() + 300_000; (await mailed(["SENT"])) < count; await pause(100))
    if (Date.now() > deadline) throw new Error("not all mails have left");
  const sent = (performance.now() - started) / 1000;
  return [
    { name: `seats-named-${count}`, value: seconds, unit: "s" },
    { name: `seats-named-${count}-mails-sent`, value: sent, unit: "s" },
  ];
}

/** An organisation that has accepted the agreement, with 500 paid seats that are nobody's. */
async function openOrganisation(pool: pg.Pool, cookie: string): Promise<string> {
  const token = /session=([\w-]+)/.exec(cookie)![1]!;
  const [organisationId, orderId, lineId] = [newId(), newId(), newId()];
  const { rows } = await pool.query<{ personId: string }>(
    `select "personId" from "Session" where id = encode(sha256($1::bytea), 'hex')`,
    [token],
  );
  const { personId } = rows[0]!;
  const run = (text: string, ...values: unknown[]) => pool.query(text, values);
  await run(
    `insert into "Organisation" (id, kind, name) values ($1, 'MUNICIPALITY', 'Bench')`,
    organisationId,
  );
  await run(
    `insert into "Membership" (id, "organisationId", "personId", role, "from") values ($1, $2, $3, 'OWNER', now())`,
    ...[newId(), organisationId, personId],
  );
  await run(
    `insert into "ProcessorAgreement" (id, "organisationId", version, "textHash", "acceptedById", "acceptedByName", "acceptedAt")
     values ($1, $2, 'bench', '', $3, 'Bench', now())`,
    ...[newId(), organisationId, personId],
  );
  await run(
    `insert into "Order" (id, number, "personId", "organisationId", status, "amountCents", "vatCents", currency, locale, "expiresAt", "paidAt")
     values ($1, $2, $3, $4, 'PAID', 0, 0, 'EUR', 'nl', now(), now())`,
    ...[orderId, `B-${newNumber(8)}`, personId, organisationId],
  );
  await run(
    `insert into "OrderLine" (id, "orderId", position, "offerId", quantity, "unitCents", "netCents", vat, "vatRateBp")
     values ($1, $2, 1, 'mc1-self-paced', $3, 0, 0, 'standard', 2100)`,
    ...[lineId, orderId, count],
  );
  await run(
    `insert into "Seat" (id, "orderId", "lineId", status) select gen_random_uuid(), $1, $2, 'TAKEN' from generate_series(1, $3)`,
    ...[orderId, lineId, count],
  );
  return organisationId;
}
