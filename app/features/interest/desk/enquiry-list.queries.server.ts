import { parseEmail } from "~/features/identity/profile/email";
import type { FoundationScope } from "~/features/identity/access/scope";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import { type EnquiryKind, type EnquiryState, enquiryState } from "../enquiries/enquiry";
import { enquiryIs } from "./enquiry-conditions";
import { enquiryList } from "./enquiry-list";

/** In the desk's list. */
export interface ListedEnquiry {
  id: string;
  kind: EnquiryKind;
  organisation: string;
  country: string;
  name: string;
  jobTitle: string;
  email: string;
  state: EnquiryState;
  /** Who answers it; null while nobody does. */
  assignedTo: string | null;
  createdAt: Date;
  answeredAt: Date | null;
  isDemo: boolean;
}

const keys = { since: `e."createdAt"`, organisation: "e.organisation" } as const;

/** Enquiries as a page of the list of them. One query. */
export async function deskEnquiries(
  _scope: FoundationScope<"enquiry.read">,
  asked: Asked<typeof enquiryList>,
  size = pageSize,
): Promise<ListPage<ListedEnquiry>> {
  const { values, put } = statementValues();
  const { state, kind } = asked.filters;
  const page = keyPage(
    {
      ...{ table: `"Enquiry"`, as: "e", key: keys[asked.sort.by], kind: enquiryList.sorts[asked.sort.by] },
      where: [...(state ? enquiryIs[state] : []), ...(kind ? [`e.kind = ${put(kind)}::"EnquiryKind"`] : [])],
      found: asked.typed === "" ? null : enquirySearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  type Row = Omit<ListedEnquiry, "state"> & { assignedToId: string | null; closedAt: Date | null };
  const { rows } = await pool.query<Row & Keyed>(
    `with page as (${page.text})
      select page.key, e.id, e.kind::text as kind, e.organisation, e.country, e.name, e."jobTitle", e.email, e."createdAt",
        e."assignedToId", e."answeredAt", e."closedAt", e."isDemo", coalesce(nullif(p.name, ''), p.email) as "assignedTo"
      from page join "Enquiry" e on e.id = page.id left join "Person" p on p.id = e."assignedToId" ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return {
    ...ways,
    rows: shown.map(({ key: _key, assignedToId, closedAt, ...row }) => ({
      ...row,
      state: enquiryState({ ...row, assignedToId, closedAt }),
    })),
  };
}

/** By words of the organisation and the name as they begin, and by the address. */
function enquirySearch(typed: string, put: Put): Found {
  const words = prefixQuery(typed);
  const inWords = words && `to_tsvector('simple', e.organisation || ' ' || e.name) @@ ${put(words)}::tsquery`;
  const email = parseEmail(typed);
  return {
    ways: email ? [{ is: `e.email = ${put(email)}`, isCounted: true }] : [],
    words: inWords === null ? null : { lookups: [inWords], inRow: inWords },
  };
}
