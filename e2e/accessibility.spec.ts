// Every page of app/addresses.ts, as it is and in its other states: in Dutch and in the light once, in both languages, schemes and on
// all screens in the sweep (`npm run sweep`). Addresses and who may see them come from the table that security tests read too, so a
// new route is looked at from its first day.
import { expect, test } from "./fixtures";
import { bringAxe } from "./axe-faults";
import { type Depth, faultsOf } from "./page-check";
import { states } from "./page-states";
import type { PageState, Visit } from "./states/page-state";
import { nobodys } from "./rows";
import { routeTable } from "./access/route-table";

const pages = Object.keys(routeTable).filter((id) => !routeTable[id]!.isFile);

const isSweep = process.env.SWEEP === "all";
const languageOf = (id: string) => /-(nl|en)$/.exec(id)?.[1];
const looked = pages.filter((id) => isSweep || languageOf(id) !== "en");

/** Of a page in the sweep: an address that says its language has no other. */
const languagesOf = (id: string) => [languageOf(id) ?? (isSweep ? ["nl", "en"] : ["nl"])].flat();

function depthOf(state: PageState, lang: string): Depth {
  if (!isSweep) return "first";
  return lang === "en" ? "translation" : state.name === "as it is" ? "whole" : "state";
}

/** The page as a link leads to it. */
function asItIs(id: string): PageState {
  const { access, path } = routeTable[id]!;
  const as = ({ anyone: "visitor", person: "owner", organisation: "owner", desk: "staff" } as const)[
    access.kind
  ];
  const role = access.kind === "organisation" ? "owner" : undefined;
  return { name: "as it is", as, role, path: typeof path === "string" ? path : ({ things }) => path(things) };
}

test("every state is of a page", () => {
  expect(Object.keys(states).filter((id) => !pages.includes(id))).toEqual([]);
});

// Colours that fade from one scheme to the other would be measured half way.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Pages by folder: those of one share a browser context, which takes longer to make than a page takes to open. */
const folders = new Map<string, string[]>();
for (const id of looked) {
  const folder = id.slice(0, id.lastIndexOf("/") + 1);
  folders.set(folder, [...(folders.get(folder) ?? []), id]);
}

for (const [folder, ids] of folders)
  test(
    folder || "public pages",
    async ({ page, context, login, rows, database, baseURL, expectConsoleError }) => {
      // A page with many states is opened a dozen times.
      test.setTimeout(ids.length * 120_000);
      expectConsoleError(/status of (4\d\d|503)/);
      await bringAxe(context);
      const faults: string[] = [];
      /** Looks at a page in one state, in one language: with somebody new each time, so that what a state is made with comes once. */
      const look = async (id: string, state: PageState, lang: string) => {
        await context.clearCookies();
        const isSignedIn = state.as === "owner" || state.as === "newcomer";
        const owner = isSignedIn ? await login(state.role, state.person) : await rows.person();
        const things = state.as === "newcomer" ? nobodys() : await rows.belongings(owner, state.role);
        if (state.as === "staff") await login(state.role ?? "staff");

        await context.addCookies([{ name: "lang", value: lang, url: baseURL! }]);
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
        const visit: Visit = { page, things, owner, rows, database };
        await page.goto(typeof state.path === "string" ? state.path : await state.path(visit));
        await state.act?.(visit);
        // An address that does not exist is answered in the language that addresses without a prefix have.
        const expected = id === "routes/site/not-found" ? "nl" : lang;
        for (const fault of await faultsOf(page, expected, depthOf(state, lang)))
          faults.push(`${id}: ${state.name}, ${lang}, ${fault}`);
      };
      for (const id of ids)
        await test.step(id, async () => {
          for (const state of [asItIs(id), ...(states[id] ?? [])])
            for (const lang of languagesOf(id)) await look(id, state, lang);
        });
      expect(faults).toEqual([]);
    },
  );
