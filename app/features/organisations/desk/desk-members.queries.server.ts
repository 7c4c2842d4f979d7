import type { MembershipRole } from "~/features/identity/access/can";
import type { FoundationScope } from "~/features/identity/access/scope";
import { type Asked, cutPage, type Keyed, type ListPage } from "~/lib/lists/list-page";
import { pool } from "~/platform/db/db.server";
import { keyPage, statementValues } from "~/platform/db/key-page";
import type { memberList } from "./organisation-list";

/** Somebody who acts for an organisation, as the desk sees them. */
export interface DeskMember {
  /** Of the person. */
  id: string;
  name: string;
  email: string;
  role: MembershipRole;
  since: Date;
  /** The account was closed. */
  isClosed: boolean;
}

const size = 25;

/** Who acts for an organisation, a page of them: by role, and in the order in which they joined. One query. */
export async function deskMembers(
  _scope: FoundationScope<"organisation.look">,
  organisationId: string,
  asked: Asked<ReturnType<typeof memberList>>,
): Promise<ListPage<DeskMember>> {
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ table: `"Membership"`, as: "m", kind: "number", found: null },
      key: `case m.role when 'OWNER' then 1 when 'MANAGER' then 2 else 3 end`,
      where: [`m."organisationId" = ${put(organisationId)}`, "m.until is null"],
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<Omit<DeskMember, "id"> & Keyed & { person: string }>(
    `with page as (${page.text})
      select page.key, page.id, p.id as person, coalesce(nullif(p.name, ''), p.email) as name, p.email, m.role::text as role, m."from" as since,
        p."disabledAt" is not null as "isClosed"
      from page join "Membership" m on m.id = page.id join "Person" p on p.id = m."personId" ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return { ...ways, rows: shown.map(({ key: _key, person, ...row }) => ({ ...row, id: person })) };
}
