import { parseNumber } from "~/features/credentials/verification/certificate-number";
import { numberedOrders } from "~/features/ordering/desk/order-search";
import type { Found, Put } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";

const subjectIs = (type: string) => `a."subjectType" = '${type}'`;
/** The subject of a line is of this type, and one of these. */
const subjectIn = (type: string, select: string) =>
  `${subjectIs(type)} and a."subjectId" in (select w.id::text from ${select})`;

/** The subject of a line called `a`, when it is of this type. What is no UUID would fail the whole page. */
export const isSubject = (type: string, id: string) =>
  `${id} = case when ${subjectIs(type)} and a."subjectId" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then a."subjectId"::uuid end`;

/** What a line may be about that has words of its own, by its type: a table. */
const worded = { person: `"Person"`, organisation: `"Organisation"`, mail: `"Mail"` };

/**
 * The ways in which what somebody typed can find a line called `a` of the audit log: what the act is called, and what the subject is called or
 * numbered; words in the name and address of who did it, of the subject and of whose that is, and in the reason and numbers of the details.
 */
export function auditSearch(
  typed: string,
  { acts, offers }: { acts: readonly string[]; offers: readonly string[] },
  put: Put,
): Found {
  const number = parseNumber(typed);
  const ways = [
    ...numberedOrders(typed, put).map(({ is }) => ({ is: ofOrders(is) })),
    ...(acts.length > 0 ? [{ is: `a.act = any(${put(acts)})`, isCounted: true }] : []),
    ...(offers.length > 0 ? [{ is: `${subjectIs("offer")} and a."subjectId" = any(${put(offers)})` }] : []),
    ...(number ? [{ is: subjectIn("certificate", `"Certificate" w where w.number = ${put(number)}`) }] : []),
  ];
  const words = prefixQuery(typed);
  if (words === null) return { ways, words: null };
  const query = `${put(words)}::tsquery`;
  const has = `w.words @@ ${query}`;
  // Groups are few.
  const group = subjectIn("cohort", `"Cohort" w where w.words @@ ${query}`);
  return {
    ways,
    words: {
      lookups: [
        `a.words @@ ${query}`,
        `a."actorId" in (select w.id from "Person" w where ${has})`,
        ...Object.entries(worded).map(([type, table]) => subjectIn(type, `${table} w where ${has}`)),
        `${subjectIs("certificate")} and a."subjectId" in (select w."certificateId"::text from "CertificateHolder" w where ${has})`,
        group,
        ofOrders(`o."personId" in (select w.id from "Person" w where ${has})`),
      ],
      inRow: [
        `a.words @@ ${query}`,
        `exists (select from "Person" w where w.id = a."actorId" and ${has} offset 0)`,
        ...Object.entries(worded).map(
          ([type, table]) =>
            `exists (select from ${table} w where ${isSubject(type, "w.id")} and ${has} offset 0)`,
        ),
        `exists (select from "CertificateHolder" w where ${isSubject("certificate", `w."certificateId"`)} and ${has} offset 0)`,
        group,
        `exists (select from "Order" o join "Person" w on w.id = o."personId" where ${isSubject("order", "o.id")} and ${has} offset 0)`,
      ].join(" or "),
      having: [`"AuditEntry"`, ...Object.values(worded), `"CertificateHolder"`, `"Cohort"`].map(
        (table) => `${table} w where ${has}`,
      ),
    },
  };
}

/** The subject of a line is an order called `o` of which this holds. */
const ofOrders = (is: string) =>
  `${subjectIs("order")} and a."subjectId" in (select o.id::text from "Order" o where ${is})`;
