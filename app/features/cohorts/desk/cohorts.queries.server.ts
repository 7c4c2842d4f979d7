import { offerIdsOf } from "~/features/catalogue/offers/offers.queries.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { fromDayInput } from "~/lib/dates";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { CohortMode } from "~prisma/client";
import type { CohortStatus } from "../cohort/cohort";
import { isCancelAsked, isProposed } from "./cohort-conditions";
import { cohortList } from "./cohort-list";

/** In the desk's list. */
export interface DeskCohort {
  id: string;
  name: string;
  title: string;
  status: CohortStatus;
  mode: CohortMode;
  language: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  capacity: number;
  minimum: number | null;
  taken: number;
  held: number;
  /** Of the organisation that holds it; null for the foundation itself. */
  host: string | null;
  isProposed: boolean;
}

const seatsThatAre = (status: "TAKEN" | "HELD") =>
  `(select count(*) from "Seat" k where k."cohortId" = c.id and k.status = '${status}')::int`;
const keys = { starts: `c."startsAt"`, seats: seatsThatAre("TAKEN") } as const;

/** Groups as a page of the list of them. One query, and one for the offers of what it is narrowed to. */
export async function deskCohorts(
  scope: FoundationScope<"cohort.read">,
  asked: Asked<typeof cohortList>,
  locale: Locale,
  size = pageSize,
): Promise<ListPage<DeskCohort>> {
  const { content: contentId } = asked.filters;
  const offers = contentId === null ? null : await offerIdsOf(scope, { contentId, mode: null });
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ table: `"Cohort"`, as: "c", key: keys[asked.sort.by], kind: cohortList.sorts[asked.sort.by] },
      where: [
        ...conditionsOf(asked.filters, put),
        ...(offers ? [`c."offerId" = any(${put(offers)}::text[])`] : []),
      ],
      found: asked.typed === "" ? null : cohortSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<Omit<DeskCohort, "title"> & Keyed & { contentId: string }>(
    `with page as (${page.text})
      select page.key, c.id, c.name, c.status::text as status, c.mode::text as mode, c.language, c.place, c."startsAt", c."endsAt",
        c."timeZone", c.capacity, c.minimum, f."contentId", ${seatsThatAre("TAKEN")} as taken, ${seatsThatAre("HELD")} as held,
        g.name as host, (${isProposed}) as "isProposed"
      from page join "Cohort" c on c.id = page.id join "Offer" f on f.id = c."offerId"
        left join "HostAgreement" a on a.id = c."agreementId" left join "Organisation" g on g.id = a."organisationId" ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return {
    ...ways,
    rows: shown.map(({ key: _key, contentId, ...row }) => ({
      ...row,
      title: contentTitle(contentId, locale),
    })),
  };
}

/** What the filters ask of a group called `c`. */
function conditionsOf(
  { status, mode, language, from, until }: Asked<typeof cohortList>["filters"],
  put: Put,
): string[] {
  const conditions: string[] = [];
  if (status === null) conditions.push(`c.status <> 'CANCELLED' and c."endsAt" >= ${put(now())}`);
  else if (status === "past") conditions.push(`c."endsAt" < ${put(now())}`);
  else if (status === "proposed") conditions.push(isProposed);
  else if (status === "cancelAsked") conditions.push(isCancelAsked(put(now())));
  else if (status !== "all") conditions.push(`c.status = ${put(status)}`);
  if (mode) conditions.push(`c.mode = ${put(mode)}`);
  if (language) conditions.push(`c.language = ${put(language)}`);
  if (from) conditions.push(`c."startsAt" >= ${put(fromDayInput(from))}`);
  if (until) conditions.push(`c."startsAt" < ${put(fromDayInput(until, 1))}`);
  return conditions;
}

/** By words of its name, its place and its address as they begin; what it teaches is in the address. */
function cohortSearch(typed: string, put: Put): Found {
  const words = prefixQuery(typed);
  const hasWords = words && `c.words @@ ${put(words)}::tsquery`;
  return { ways: [], words: hasWords ? { lookups: [hasWords], inRow: hasWords } : null };
}
