import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import { Decisions } from "./decisions";

const at = new Date("2027-01-12T09:00:00Z");
const waiting = [
  { kind: "overdueInvoices", count: 2, since: new Date("2027-01-09T08:00:00Z") },
  { kind: "failedMails", count: 1, since: new Date("2027-01-12T06:00:00Z") },
] as const;

test("what waits says how many, how long, and leads to its list", () => {
  const html = renderToStaticMarkup(<Decisions {...{ waiting, unsettled: [], at }} />);
  expect(html).toContain(
    '<a href="/desk/invoices?state=overdue">2 facturen die te lang open staan</a><span>oudste wacht 3 dagen</span>',
  );
  expect(html).toContain(
    '<a href="/desk/mails?state=failed">1 mail niet verstuurd</a><span>wacht 3 uur</span>',
  );
  const english = renderToStaticMarkup(
    <LocaleProvider value="en">
      <Decisions {...{ waiting, unsettled: [], at }} />
    </LocaleProvider>,
  );
  expect(english).toContain("2 invoices overdue</a><span>the oldest waits 3 days</span>");
});

test("when nothing waits it says so, and there is no list", () => {
  const html = renderToStaticMarkup(<Decisions {...{ waiting: [], unsettled: [], at }} />);
  expect(html).toContain("Er wacht niets op een besluit.");
  expect(html).not.toContain("<ul");
});
