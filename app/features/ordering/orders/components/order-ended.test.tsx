import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/locale-context";
import { OrderEnded } from "./order-ended";

const cohort = { slug: "voorjaar", isCancelled: true, masterclassSlug: "anders-kijken" };

test("an order that was cancelled with its group says so and leads to other dates, in both languages", () => {
  const dutch = renderToStaticMarkup(<OrderEnded order={{ status: "CANCELLED", cohort }} />);
  expect(dutch).toContain("Deze groep gaat niet door");
  expect(dutch).toContain('href="/masterclasses/anders-kijken"');
  const english = renderToStaticMarkup(
    <LocaleProvider value="en">
      <OrderEnded order={{ status: "CANCELLED", cohort: { ...cohort, masterclassSlug: null } }} />
    </LocaleProvider>,
  );
  expect(english).toContain("This group will not take place");
  expect(english).toContain('href="/en/cohorts"');
});

test("an order that expired offers another try and other dates; with a cancelled group only those", () => {
  const expired = (isCancelled: boolean) =>
    renderToStaticMarkup(<OrderEnded order={{ status: "EXPIRED", cohort: { ...cohort, isCancelled } }} />);
  expect(expired(false)).toMatch(
    /href="\/checkout\/voorjaar".*Probeer opnieuw.*href="\/masterclasses\/anders-kijken"/,
  );
  expect(expired(true)).not.toContain("/checkout/");
  expect(expired(true)).toContain("Kies een andere datum");
});

test.each([
  { status: "CANCELLED", cohort: { ...cohort, isCancelled: false } },
  { status: "CANCELLED", cohort: null },
  { status: "PAID", cohort },
] as const)("nothing is said of %o", (order) => {
  expect(renderToStaticMarkup(<OrderEnded order={order} />)).toBe("");
});
