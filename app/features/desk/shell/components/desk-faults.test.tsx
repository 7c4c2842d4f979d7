// A fault says what to do, with the amount or the choice it is about.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { newFields } from "~/features/cohorts/editing/cohort-form";
import { CohortForm } from "~/features/cohorts/editing/components/cohort-form";
import { RefundSteps } from "~/features/payments/desk/components/refund-steps";

test("a refund of too much is told how much there is", () => {
  const order = { id: "1", attendeeName: "Noor", currency: "EUR", leftCents: 84_095 };
  const values = { amount: "900", reason: "Ziek", left: "84095" };
  const html = renderToStaticMarkup(
    <RefundSteps
      order={order}
      values={values}
      answer={{ values, faults: { amount: "tooMuch" }, amountCents: null }}
    />,
  );
  expect(html.replaceAll("\u00a0", " ")).toContain("Vul hoogstens € 840,95 in.");
});

test("a choice that is not made is named, and a moment is asked for as people write it", () => {
  const html = renderToStaticMarkup(
    <CohortForm
      action="/desk/cohorts/new"
      values={newFields({ offerId: "", price: "", vat: "" })}
      faults={{ offerId: "choiceWrong", vat: "choiceWrong", enrolUntil: "enrolUntilWrong" }}
      offers={[]}
      vatTreatments={["standard"]}
      version={null}
    />,
  );
  for (const text of ["Kies wat de groep leert.", "Kies hoe de btw wordt gerekend.", "26-02-2027 17.00"])
    expect(html).toContain(text);
  expect(html).not.toMatch(/\d{4}-\d\d-\d\dT/);
});
