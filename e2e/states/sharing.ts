import { send, type PageState, type Visit } from "./page-state";

/** A piece of whoever looks, with two comments: one settled, one at a text that changed since. */
const commented = async ({ rows, owner, database }: Visit) => {
  const id = await rows.artefact(owner);
  await database.query(
    `insert into "ArtefactComment" (id, "artefactId", key, "fieldVersion", "personId", text, site, "createdAt", "settledAt")
     select gen_random_uuid(), $1, key, version, $2, said, 'foundation', now(), settled from (values
       ('reason', 2, 'Welke muur bedoel je?', null), ('place', 2, 'Mooi.', now())) c(key, version, said, settled)`,
    [id, owner.id],
  );
  return id;
};

/** Makes a link by which one may comment, and gives its path. */
async function linkOf(visit: Visit): Promise<string> {
  const { page } = visit;
  await page.goto(`/my/work/${await commented(visit)}/share`);
  await page.locator("[name=mayComment]").check();
  await send("main form:has([name=days])")(visit);
  return new URL(await page.locator("[name^=address]").inputValue()).pathname;
}

const withdraw = async (visit: Visit) => {
  await visit.database.query(`update "ArtefactShare" set "withdrawnAt" = now() where "personId" = $1`, [
    visit.owner.id,
  ]);
  await visit.page.reload();
};

/** A piece that is shared, and what is said of it. */
export const sharedWorkStates: Record<string, PageState[]> = {
  "routes/my/work/sharing/share": [
    {
      name: "with a link that works and one that was withdrawn",
      as: "newcomer",
      path: async (visit) => `/my/work/${await commented(visit)}/share`,
      act: async (visit) => {
        await send("main form:has([name=days])")(visit);
        await send("main form:has([name=share])")(visit);
        await visit.page.locator("[name=days][value='7']").check();
        await send("main form:has([name=days])")(visit);
      },
    },
    {
      name: "with faults",
      as: "newcomer",
      path: async (visit) => `/my/work/${await commented(visit)}/share`,
      act: async (visit) => {
        const choices = visit.page.locator("[name=days]");
        await choices.evaluateAll((all) => all.forEach((one) => ((one as HTMLInputElement).checked = false)));
        await send("main form:has([name=days])")(visit);
      },
    },
  ],
  "routes/my/work/sharing/comments": [
    {
      name: "with comments",
      as: "newcomer",
      path: async (visit) => `/my/work/${await commented(visit)}/comments`,
      act: async ({ page }) => {
        for (const summary of await page.locator("main summary").all()) await summary.click();
      },
    },
    {
      name: "with faults",
      as: "newcomer",
      path: async (visit) => `/my/work/${await commented(visit)}/comments?field=reason`,
      act: send("main form:has([name=text])"),
    },
  ],
  "routes/my/work/sharing/shared-piece": [
    { name: "by a link by which one may comment", as: "newcomer", path: linkOf },
    { name: "by a link that was withdrawn", as: "newcomer", path: linkOf, act: withdraw },
  ],
  "routes/my/work/sharing/shared-comments": [
    {
      name: "by a link",
      as: "newcomer",
      path: async (visit) => `${await linkOf(visit)}/comments`,
    },
  ],
};
