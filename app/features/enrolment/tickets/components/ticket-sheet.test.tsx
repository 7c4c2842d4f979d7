import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SiteProvider } from "~/platform/site/site-context";
import { foundation } from "~/platform/site/sites.server";
import type { TicketSession, TicketView } from "../ticket";
import { TicketSheet } from "./ticket-sheet";

const session: TicketSession = {
  id: "s1",
  startsAt: new Date("2027-03-02T08:30:00Z"),
  endsAt: new Date("2027-03-02T10:30:00Z"),
  title: "Start",
  mode: "ONLINE",
  place: "",
  preparation: [],
  joinUrl: "https://meet.example/abc",
  sequence: 0,
};
const sheet = (change: Partial<TicketView> = {}, cohort: Partial<TicketView["cohort"]> = {}) =>
  renderToStaticMarkup(
    <SiteProvider value={foundation}>
      <TicketSheet
        qr="<svg></svg>"
        ticket={{
          ...{
            number: "T-1",
            url: "https://example.nl/my/tickets/T-1",
            orderNumber: "B-1",
            site: "foundation",
          },
          ...{ holder: "Noor Jansen", greeted: "Noor Jansen", holderLatinName: "", organisation: "" },
          ...{ isVoid: false, isDemo: false, title: "Anders kijken", sequenceBase: 0, isShownAtDoor: false },
          host: null,
          ...change,
          cohort: {
            ...{ id: "c1", name: "Voorjaar", isCancelled: false, mode: "ONLINE", place: "" },
            ...{ tool: "Zoom", travel: "Tram 3.", accessibility: "Er is ondertiteling.", language: "nl" },
            timeZone: "Europe/Amsterdam",
            startsAt: session.startsAt,
            endsAt: session.endsAt,
            sessions: [session],
            ...cohort,
          },
        }}
      />
    </SiteProvider>,
  );

test("what one does with a ticket stands above it, the way to the meeting first and as a button", () => {
  const above = sheet().split("<article")[0]!;
  expect(above).toMatch(
    /^<div[^>]*><div class="sc-actions"><a href="https:\/\/meet\.example\/abc"[^>]*class="sc-button">/,
  );
  for (const way of ["/my/tickets/T-1.ics", "/my/tickets/T-1.pdf", 'href="/my"'])
    expect(above).toContain(way);
});

test("with what one takes part, how to get there and what is accessible stand on it, as far as one needs them", () => {
  expect(sheet()).toContain("<dd>Zoom</dd>");
  expect(sheet()).toContain("Er is ondertiteling.");
  expect(sheet(), "nobody travels to what is online").not.toContain("Tram 3.");
  const there = sheet({ isShownAtDoor: true }, { sessions: [{ ...session, mode: "ON_SITE" }] });
  expect(there).toContain("Tram 3.");
  expect(there).not.toContain("Zoom");
  expect(sheet({ isVoid: true })).not.toContain("ondertiteling");
});

test("a link that is still to come is said to; then the lessons come first", () => {
  const html = sheet({}, { sessions: [{ ...session, joinUrl: null }] });
  expect(html).toContain("De link naar de bijeenkomst komt hier te staan.");
  expect(html).toContain('<a href="/my" class="sc-button">');
});

test.each([
  ["that is void", { isVoid: true }, {}],
  ["whose group was cancelled", {}, { isCancelled: true }],
])("a ticket %s leads to no meeting, calendar or file", (_, change, cohort) => {
  const html = sheet(change, { ...cohort, sessions: [{ ...session, joinUrl: null }] });
  expect(html).not.toMatch(/meet\.example|\.ics|\.pdf|komt hier te staan/);
});
